//! `garbled-text`: the text was mis-decoded on its way here; it was read as it should have been.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "garbled-text";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(repair) = &context.decoded.repair else { return };
    let charset = if repair.read_as == "macintosh" { "Mac OS Roman" } else { "windows-1252" };
    let message = Message::new("check-garbled-text").count("lines", repair.lines).text("charset", charset);
    let line = context.decoded.first_repaired_line.unwrap_or(1);
    found.push(at(line, CODE, Severity::Warning, message, Message::new("check-garbled-text-help")));
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn it_stands_at_the_first_garbled_line() {
        let garbled = encoding_rs::MACINTOSH
            .decode_without_bom_handling("# T\n\n## 🎯 Aim\n".as_bytes())
            .0
            .into_owned();
        let expected = "One line was garbled (UTF-8 text read as Mac OS Roman) and was read as it was meant.";
        assert_eq!(found(CODE, &garbled), [(3, expected.to_owned())]);
    }
}
