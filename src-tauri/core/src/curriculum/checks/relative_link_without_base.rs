//! `relative-link-without-base`: links that lead nowhere outside the place where the document came from, said once.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "relative-link-without-base";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let links = &context.places.relative_links;
    // Of a base that is no address, another remark speaks.
    let stated = context.path.about.base.is_some() || context.places.odd_base.is_some();
    let Some(first) = links.first().filter(|_| !stated) else { return };
    let message = Message::new("check-relative-link-without-base").count("links", links.len());
    found.push(at(
        *first,
        CODE,
        Severity::Hint,
        message,
        Message::new("check-relative-link-without-base-help"),
    ));
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn it_is_said_once_with_the_number_of_links_and_not_where_a_base_is_stated() {
        let links = "# T\n\n- [a](a.md) and [b](../b.md)\n- [c](https://c.org) [d](#d)\n";
        assert_eq!(
            found(CODE, links),
            [(3, "2 links are relative, and the document does not say to which address.".to_owned())]
        );
        assert_eq!(found(CODE, &format!("---\nbase: https://x.org/\n---\n{links}")), []);
    }
}
