//! `front-matter-unread`: the block at the top is not readable as YAML.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "front-matter-unread";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if context.front.broken {
        let help = Message::new("check-front-matter-unread-help");
        found.push(at(1, CODE, Severity::Warning, Message::new("check-front-matter-unread"), help));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn a_broken_block_is_said_and_the_document_read_on() {
        let text = "---\ntitle: [a\n---\n## Week 1: A\n";
        assert_eq!(found(CODE, text).len(), 1);
        assert_eq!(crate::curriculum::read(text.as_bytes()).path.units.len(), 1);
    }
}
