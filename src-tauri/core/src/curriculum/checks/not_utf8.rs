//! `not-utf8`: the file's bytes are no UTF-8 text; letters may have been misread.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "not-utf8";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(charset) = context.decoded.foreign {
        let message = Message::new("check-not-utf8").text("charset", charset);
        found.push(at(1, CODE, Severity::Warning, message, Message::new("check-not-utf8-help")));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::of;

    #[test]
    fn bytes_of_another_encoding_are_said_to_be_guessed() {
        let found = of(CODE, b"## Week 1: T\xFCr\n");
        assert_eq!(found[0].message.render(), "The file is not UTF-8 text; it was read as windows-1252.");
        assert!(of(CODE, "## Week 1: Tür\n".as_bytes()).is_empty());
    }
}
