//! Which addresses of a stranger's document may be opened.

use super::links;

/// Longest address that is taken; browsers stop near there too.
const LONGEST: usize = 4_000;

/// Where a link leads: http, https or mailto, with relative targets resolved from `base` ([`links::resolve`]). None for
/// every other scheme, for a place in the document itself, and for addresses with signs that hide where they lead. Signs
/// that only have to be written otherwise in an address are.
pub fn opened(base: &str, target: &str) -> Option<String> {
    let target = target.trim();
    if target.starts_with('#') {
        return None;
    }
    // Schemes are written in letters of either size.
    let kind = target.split(':').next().unwrap_or_default();
    let target = match kind.to_ascii_lowercase() {
        lower if kind.len() < target.len() && ["http", "https", "mailto"].contains(&lower.as_str()) => {
            lower + &target[kind.len()..]
        }
        _ => target.to_owned(),
    };
    let found = links::resolve(base, &target)?;
    let (scheme, behind) = found.split_once(':')?;
    let reaches = match scheme {
        "http" | "https" => {
            let host = behind.strip_prefix("//")?;
            host.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        }
        "mailto" => behind.contains('@'),
        _ => false,
    };
    // Signs that turn reading round, or are not seen, make an address look like another one.
    let hides = |c: char| {
        c.is_control()
            || c == '\\'
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    if !reaches || found.len() > LONGEST || found.contains(hides) {
        return None;
    }
    let mut out = String::with_capacity(found.len());
    for c in found.chars() {
        match c {
            '"' => out.push_str("%22"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '`' => out.push_str("%60"),
            c if c.is_whitespace() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    Some(out)
}

/// The web addresses that are written out in a text, each with its first byte, in order.
pub fn written(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let mark = from + text.get(from..)?.find("://")?;
            from = mark + 3;
            let before = text.get(..mark)?;
            let scheme = ["https", "http"].iter().find(|scheme| {
                let tail = before.len().checked_sub(scheme.len()).and_then(|at| before.get(at..));
                tail.is_some_and(|tail| tail.eq_ignore_ascii_case(scheme))
            });
            let Some(start) = scheme.map(|scheme| mark - scheme.len()) else { continue };
            if text.get(..start)?.ends_with(|c: char| c.is_ascii_alphanumeric()) {
                continue;
            }
            let ends = |c: char| {
                c.is_whitespace()
                    || matches!(c, '<' | '>' | '"' | '`' | '|' | '“' | '”' | '«' | '»')
                    || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}')
            };
            let rest = text.get(start..)?;
            let whole = rest.get(..rest.find(ends).unwrap_or(rest.len()))?;
            let address = without_stops(whole);
            if address.len() > mark + 3 - start {
                from = start + address.len();
                return Some((start, address));
            }
        }
    })
}

/// An address without the marks of the sentence that it ends, or of the parentheses that it stands in.
fn without_stops(address: &str) -> &str {
    let mut rest = address;
    let count = |sign: char| address.matches(sign).count();
    // How many of each stand open at the end, were all of the address one.
    let mut extra =
        [(')', count(')').saturating_sub(count('('))), (']', count(']').saturating_sub(count('[')))];
    loop {
        rest = rest.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
        let closed = extra.iter_mut().find(|(sign, extra)| *extra > 0 && rest.ends_with(*sign));
        let Some((_, extra)) = closed else { return rest };
        *extra -= 1;
        rest = &rest[..rest.len() - 1];
    }
}

/// A target that lies beside the document, as it is written: relative, and without signs that hide where it leads.
pub fn beside(target: &str) -> Option<String> {
    let target = target.trim();
    let harmless =
        links::is_relative(target) && opened("https://document.example/a/b/c/d/", target).is_some();
    harmless.then(|| target.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{beside, opened, written};

    #[test]
    fn what_lies_beside_a_document_is_named_as_it_is_written() {
        assert_eq!(beside("img/a map.png").as_deref(), Some("img/a map.png"));
        assert_eq!(beside("../map.png").as_deref(), Some("../map.png"));
        for target in
            ["", "#here", "https://a.example/x.png", "//a.example/x", "data:image/png,x", "a\u{202e}gnp"]
        {
            assert_eq!(beside(target), None, "{target}");
        }
    }

    #[test]
    fn addresses_in_running_text_end_where_they_end() {
        let found = |text: &str| written(text).map(|(_, address)| address.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found("See https://a.example/x_y, (HTTP://b.example/z(1)) and <https://c.example>."),
            ["https://a.example/x_y", "HTTP://b.example/z(1)", "https://c.example"]
        );
        assert_eq!(found("见https://a.example/x。然后"), ["https://a.example/x"]);
        assert_eq!(found("ftp://a.example xhttps://b.example https:// https://."), Vec::<String>::new());
    }

    #[test]
    fn only_web_and_mail_addresses_lead_anywhere() {
        let lead = |target: &str| opened("https://base.example/docs/", target);
        assert_eq!(lead("https://a.example/x").as_deref(), Some("https://a.example/x"));
        assert_eq!(lead("HTTPS://a.example").as_deref(), Some("https://a.example"));
        assert_eq!(lead("mailto:me@a.example").as_deref(), Some("mailto:me@a.example"));
        assert_eq!(lead("next.md").as_deref(), Some("https://base.example/docs/next/"));
        assert_eq!(lead("https://a.example/a b\"c").as_deref(), Some("https://a.example/a%20b%22c"));
        for target in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:https://a",
            "#here",
            "https://",
            "https:a.example",
            "https://a.example/\u{202e}gpj.exe",
            "https://a.example\\@b.example",
            "https://a.example/\nb",
            "mailto:",
            "intent://x",
            "view-source:https://a",
            "about:blank",
        ] {
            assert_eq!(lead(target), None, "{target}");
        }
    }
}
