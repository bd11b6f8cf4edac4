//! Where a long Markdown text can be parted without a change of meaning, so that it is parsed piece by piece.
//!
//! The parser keeps a tree of all that it is given, many times the text. At the line's beginning a heading ends whatever
//! is open but code, a comment and HTML; so does a paragraph behind an empty line; and a bullet ends all but the list
//! that it goes on with, whose items are read one by one. A text is parted in front of these. Texts with link definitions
//! are left whole, because a definition speaks for all of the text.

use std::ops::Range;

/// About how many bytes a part holds at least: few enough that its tree stays in a processor's cache.
pub const SIZE: usize = 32 * 1024;

/// The parts of `text` from byte `from` on, in order, each of about `size` bytes or more.
pub fn parts(text: &str, from: usize, size: usize) -> Vec<Range<usize>> {
    let whole = text.get(from..).unwrap_or_default();
    let one = || Vec::from([Range { start: from.min(text.len()), end: text.len() }]);
    if whole.len() < size.saturating_mul(2) {
        return one();
    }
    let mut found = Vec::new();
    let (mut begin, mut at) = (from, from);
    let mut open = Open::Nothing;
    let mut before = "";
    for line in whole.split_inclusive('\n') {
        if defines(line) {
            return one();
        }
        if at - begin >= size && open == Open::Nothing && starts_anew(line, before) {
            found.push(begin..at);
            begin = at;
        }
        let Some(next) = open.behind(line) else { return one() };
        open = next;
        at += line.len();
        before = line;
    }
    found.push(begin..text.len());
    found
}

/// What reaches over lines, whatever stands in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    /// Code, with the character of its fence, its length, and how wide what stands before it in its line is: where anything does,
    /// it may stand inside a list or quotation.
    Fence(u8, usize, usize),
    /// HTML up to an empty line.
    Html,
    /// HTML up to a line that holds this, in small letters.
    Until(&'static str),
}

/// HTML that an empty line does not end, by its beginning and its end (CommonMark 0.31, section 4.6, kinds 1 to 5; the
/// parser wants the end of the same name).
const UNTIL: [(&str, &str); 8] = [
    ("<!--", "-->"),
    ("<![cdata[", "]]>"),
    ("<!", ">"),
    ("<?", "?>"),
    ("<pre", "</pre>"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<textarea", "</textarea>"),
];

/// Which of these a line begins with.
fn kind(bare: &str) -> Option<(&'static str, &'static str)> {
    let begins = |begin: &str| bare.get(..begin.len()).is_some_and(|first| first.eq_ignore_ascii_case(begin));
    UNTIL.into_iter().find(|(begin, _)| begins(begin))
}

impl Open {
    /// What is open behind a line; none where it cannot be told.
    fn behind(self, line: &str) -> Option<Self> {
        let bare = line.trim_start();
        let empty = bare.is_empty();
        Some(match self {
            Self::Fence(mark, length, before) => {
                let indent = width(line, bare);
                // A line further out ends a list and with it the code in it; where code ends is then a matter of lists. Or
                // the fence was a line of indented code, and this one opens what it likes.
                if indent < before && !empty {
                    return None;
                }
                let closing = bare.trim_end().as_bytes();
                if closing.len() < length
                    || closing.iter().any(|byte| *byte != mark)
                    || before == 0 && indent > 3
                {
                    return Some(self);
                }
                if before > 0 && indent != before {
                    return None;
                }
                Self::Nothing
            }
            // Something of its own or a part of the HTML: it depends on which kind of HTML that is, and on what it stands in.
            Self::Html | Self::Until(_) if opens_fence(line).is_some() => return None,
            Self::Until(_) if kind(bare).is_some() => return None,
            // What it stood in may be HTML that goes on up to an empty line.
            Self::Until(end) if line.to_ascii_lowercase().contains(end) => Self::Html,
            Self::Until(_) => self,
            Self::Html if empty => Self::Nothing,
            Self::Html => self.raw(bare),
            // Most lines hold none of the marks that open anything.
            Self::Nothing if memchr::memchr3(b'<', b'`', b'~', line.as_bytes()).is_none() => self,
            Self::Nothing if bare.starts_with('<') => Self::Html.raw(bare),
            Self::Nothing => opens_fence(line).unwrap_or_else(|| {
                let comment = line.rfind("<!--").filter(|open| !line[*open..].contains("-->"));
                comment.map_or(Self::Nothing, |_| Self::Until("-->"))
            }),
        })
    }

    /// The same, where a line of HTML begins something that only its own end closes.
    fn raw(self, bare: &str) -> Self {
        let lower = bare.to_ascii_lowercase();
        let inside = lower.rfind("<!--").filter(|open| !lower[*open..].contains("-->"));
        match kind(bare) {
            Some((begin, end)) if !lower[begin.len()..].contains(end) => Self::Until(end),
            _ if inside.is_some() => Self::Until("-->"),
            _ => self,
        }
    }
}

/// Whether nothing of the lines above goes on in `line`, or only a list of bullets.
fn starts_anew(line: &str, before: &str) -> bool {
    if is_heading(line) {
        return true;
    }
    let empty = before.trim().is_empty();
    if let Some(words) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
        // Behind a row of a table it is for the parser to say whether the table ends.
        return words.starts_with(|c: char| c.is_alphanumeric() || c == '[') && !before.contains('|');
    }
    empty && line.trim_start_matches("**").starts_with(char::is_alphabetic)
}

/// The fence that a line opens.
fn opens_fence(line: &str) -> Option<Open> {
    let behind = line.trim_start_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '-' | '*' | '+' | '>' | '.' | ')' | ' ' | '\t')
    });
    let mark = *behind.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = behind.bytes().take_while(|byte| *byte == mark).count();
    (length >= 3).then_some(Open::Fence(mark, length, width(line, behind)))
}

/// How wide the part of `line` in front of `rest` is, a tab as four.
fn width(line: &str, rest: &str) -> usize {
    let front = line.get(..line.len() - rest.len()).unwrap_or_default();
    front.len() + 3 * front.bytes().filter(|byte| *byte == b'\t').count()
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
    fn texts_without_headings_are_parted_in_front_of_paragraphs_and_bullets() {
        assert_eq!(
            cut("one one one\n\n**two** two\ntwo\n\n  three\n"),
            ["one one one\n\n", "**two** two\ntwo\n\n  three\n"]
        );
        assert_eq!(cut("- one one\n  - inner\n- two two\n"), ["- one one\n  - inner\n", "- two two\n"]);
        // Numbers go on over the list, and what is indented belongs to what stands above.
        assert_eq!(cut("1. one one\n2. two two\n   two\n").len(), 1);
    }

    #[test]
    fn nothing_is_parted_inside_code_comments_and_html() {
        for text in [
            "text text text\n```\n# a\n# b\n```\n",
            "- ~~~\n  x x x x x\n# a\n  ~~~\n",
            "text text <!-- x\n\n# a\n\n# b -->\n",
            "<div>\n# text text\n# a\n# b\n",
            "<pre>\n\n# text text\n\n# a\n\n# b\n</pre>\n",
            "````\n```\n# text text\n```rust\n# a\n# b\n````\n",
            "    ```\n  <!-- in\n    ```\n# A\n",
            "\t```\n  ~~~\n\t```\n# A\n",
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
