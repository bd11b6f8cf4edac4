//! Links of note takers (`[[Scales]]`, `[[scales|the scales]]`) as Markdown's own, line by line, so that every line keeps
//! its number. `[[1]](address)` is Markdown already, `![[picture]]` shows a file: both are left alone.

use std::borrow::Cow;

/// The text with such links written as `[the scales](<scales>)`.
pub fn linked(text: &str) -> Cow<'_, str> {
    if !text.contains("[[") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some(open) = rest.find("[[") {
        let (before, behind) = rest.split_at(open);
        out.push_str(before);
        let inside = &behind[2..];
        let close = inside.find(['[', ']', '\n', '<', '>', '`']).filter(|at| inside[*at..].starts_with("]]"));
        let Some(close) = close
            .filter(|at| *at > 0 && !inside[at + 2..].starts_with(['(', '[', ':']) && !before.ends_with('!'))
        else {
            out.push_str("[[");
            rest = inside;
            continue;
        };
        let link = &inside[..close];
        // In a table the bar is written with a stroke before it.
        let (target, name) =
            link.split_once('|').map_or((link, link), |(target, name)| (target.trim_end_matches('\\'), name));
        out.push_str(&format!("[{}](<{}>)", name.trim(), target.trim()));
        rest = &inside[close + 2..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::linked;

    #[test]
    fn notes_links_become_markdown_links() {
        assert_eq!(linked("a [[Scales]] b [[x|the x]]\n"), "a [Scales](<Scales>) b [the x](<x>)\n");
        for text in
            ["[[1]](https://a.example)", "![[picture.png]]", "[[open\n]]", "a[[0]]: x", "[[]]", "[x](y)"]
        {
            assert_eq!(linked(text), text);
        }
    }
}
