//! `base-unusable`: the block at the top names an address for relative links that is none.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "base-unusable";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some((line, base)) = &context.places.odd_base else { return };
    let message = Message::new("check-base-unusable").text("base", base.as_str());
    found.push(at(*line, CODE, Severity::Warning, message, Message::new("check-base-unusable-help")));
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::{found, of};
    use crate::curriculum::read;

    #[test]
    fn what_no_link_can_start_from_is_said_once_and_kept() {
        let text = "---\ntitle: T\nbase: not a url\n---\n## Week 1: A\n- [a](a.md)\n";
        assert_eq!(
            found(CODE, text),
            [(3, "“not a url” is no web address, so no relative link can start from it.".to_owned())]
        );
        assert_eq!(of("relative-link-without-base", text.as_bytes()), []);
        let path = read(text.as_bytes()).path;
        assert_eq!((path.about.base, path.kept.first().map(|kept| kept.from)), (None, Some(3)));
        for base in ["example.org/paths/", "ftp://example.org/", "https://"] {
            assert_eq!(found(CODE, &text.replace("not a url", base)).len(), 1, "{base}");
        }
        assert_eq!(found(CODE, &text.replace("not a url", "https://example.org/paths/")), []);
    }
}
