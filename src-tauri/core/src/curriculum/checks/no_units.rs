//! `no-units`: nothing in the document can be planned.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "no-units";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if context.path.units.is_empty() {
        let help = Message::new("check-no-units-help");
        found.push(at(1, CODE, Severity::Error, Message::new("check-no-units"), help));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::of;
    use crate::diagnostic::Severity;

    #[test]
    fn an_empty_document_and_a_list_of_links_have_nothing_to_plan() {
        for text in ["", "# Links\n- [a](https://a.org)\n"] {
            let found = of(CODE, text.as_bytes());
            assert_eq!((found.len(), found[0].line, found[0].severity), (1, 1, Severity::Error));
        }
        assert!(of(CODE, b"## Week 1: A\n").is_empty());
    }
}
