//! Where a long Markdown text can be parted without a change of meaning, so that it is parsed piece by piece.
//!
//! The parser keeps a tree of all that it is given, many times the text. A heading at the line's beginning ends
//! whatever is open but code, a comment and an HTML block; so a text is parted in front of such headings. Texts with
//! link definitions are left whole, because a definition speaks for all of the text.

use std::ops::Range;

/// About how many bytes a part holds at least.
pub const SIZE: usize = 128 * 1024;

/// The parts of `text` from byte `from` on, in order, each of about `size` bytes or more.
pub fn parts(text: &str, from: usize, size: usize) -> Vec<Range<usize>> {
    let whole = text.get(from..).unwrap_or_default();
    let one = || Vec::from([Range { start: from.min(text.len()), end: text.len() }]);
    if whole.len() < size.saturating_mul(2) {
        return one();
    }
    let mut found = Vec::new();
    let (mut begin, mut at) = (from, from);
    // The character of the open fence, its length, and whether it stands inside a list or quotation.
    let mut fence: Option<(u8, usize, bool)> = None;
    let (mut html, mut comment) = (false, false);
    for line in whole.split_inclusive('\n') {
        let bare = line.trim_start();
        if defines(line) {
            return one();
        }
        if fence.is_none() && !html && !comment && at - begin >= size && is_heading(line) {
            found.push(begin..at);
            begin = at;
        }
        if let Some((mark, length, inside)) = fence {
            // A line at the margin ends a list and with it the code in it; where code ends is then a matter of lists.
            if inside && bare.len() == line.len() && !bare.trim_end().is_empty() {
                return one();
            }
            let closing = bare.trim_end().bytes();
            if closing.len() >= length && closing.into_iter().all(|byte| byte == mark) {
                fence = None;
            }
        } else if comment {
            comment = !line.contains("-->");
        } else {
            fence = opens_fence(line);
            comment = line.rfind("<!--").is_some_and(|open| !line[open..].contains("-->"));
            html = if bare.trim_end().is_empty() { false } else { html || bare.starts_with('<') };
        }
        at += line.len();
    }
    found.push(begin..text.len());
    found
}

/// The character and length of a fence that a line opens, and whether it is indented or stands behind a list's mark.
fn opens_fence(line: &str) -> Option<(u8, usize, bool)> {
    let behind = line.trim_start_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '-' | '*' | '+' | '>' | '.' | ')' | ' ' | '\t')
    });
    let mark = *behind.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = behind.bytes().take_while(|byte| *byte == mark).count();
    (length >= 3).then_some((mark, length, behind.len() < line.len()))
}

fn is_heading(line: &str) -> bool {
    let behind = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - behind.len())) && behind.starts_with([' ', '\t'])
}

/// Whether a line may define a link ("[name]: address").
fn defines(line: &str) -> bool {
    let bare = line.trim_start_matches([' ', '>', '\t', '-', '*', '+']);
    bare.starts_with('[') && bare.contains("]:")
}

#[cfg(test)]
mod tests {
    use super::parts;

    fn cut(text: &str) -> Vec<&str> {
        parts(text, 0, 8).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn texts_are_parted_in_front_of_headings_only() {
        assert_eq!(
            cut("# A\n\ntext text\n## B\nmore more\n# C\n"),
            ["# A\n\ntext text\n", "## B\nmore more\n", "# C\n"]
        );
        assert_eq!(cut("#hash\n #no\n    # no\ntext text text\n").len(), 1);
    }

    #[test]
    fn nothing_is_parted_inside_code_comments_and_html() {
        for text in [
            "text text text\n```\n# a\n# b\n```\n",
            "- ~~~\n  x x x x x\n# a\n  ~~~\n",
            "text text <!-- x\n\n# a\n\n# b -->\n",
            "<div>\n# text text\n# a\n# b\n",
            "````\n```\n# text text\n```rust\n# a\n# b\n````\n",
        ] {
            assert_eq!(cut(text).len(), 1, "{text}");
        }
        assert_eq!(cut("```\ncode code\n```\n# a\n").len(), 2);
    }

    #[test]
    fn a_text_with_link_definitions_stays_whole() {
        assert_eq!(cut("# A\n\n[a][b] text text\n\n# B\n\n[b]: https://b.example\n").len(), 1);
    }
}
