//! Boxes and tabs of site generators (`=== "Tab"`, `!!! note`, `??? note`): their indented content is no code. Definition
//! lists (a term, then lines that begin with a colon): the term is bold, what is said about it a list.
//!
//! Markdown reads text indented by four as code; these generators read it as the content of the line above. The text
//! is given back with that indentation taken out and with lines that only close containers emptied, line by line, so
//! that every line keeps its number.

use std::borrow::Cow;

/// The text with the content of boxes and tabs moved to where Markdown reads it.
pub fn opened(text: &str) -> Cow<'_, str> {
    let marked = |line: &str| {
        let line = line.trim_start();
        line.starts_with(['=', '!', '?'])
            && ["=== \"", "=== '", "!!!", "???"].iter().any(|mark| line.starts_with(mark))
    };
    let defined = with_definitions(text);
    // One look for each mark sends most documents away before their lines are looked at.
    let marks = ["===", "!!!", "???", ":::", "{% end", "{{< /", "{{% /"];
    let any = marks.iter().any(|mark| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some());
    if !any || !text.lines().any(|line| marked(line) || closes(line)) {
        return defined;
    }
    let text = defined.as_ref();
    let mut out = String::with_capacity(text.len());
    // Columns of the open boxes' own lines, the outermost first.
    let mut open: Vec<usize> = Vec::new();
    let mut fence = false;
    for line in text.split_inclusive('\n') {
        let blank = line.trim().is_empty();
        let indent = line.len() - line.trim_start_matches(' ').len();
        if blank {
            out.push_str(line);
            continue;
        }
        if !fence && closes(line) {
            out.push_str(if line.ends_with('\n') { "\n" } else { "" });
            continue;
        }
        while !fence && open.last().is_some_and(|column| indent < column + 4) {
            open.pop();
        }
        let cut = (open.len() * 4).min(indent);
        let rest = line.get(cut..).unwrap_or(line);
        out.push_str(rest);
        if rest.trim_start().starts_with("```") || rest.trim_start().starts_with("~~~") {
            fence = !fence;
        } else if !fence && marked(line) {
            // Deeper than a few boxes nobody writes; the stack stays small whatever the text.
            if open.len() < 16 {
                open.push(indent);
            }
        }
    }
    Cow::Owned(out)
}

/// What a line says about the term above it: the words behind ": ".
fn definition(line: &str) -> Option<&str> {
    let behind = line.strip_prefix(':')?;
    let words = behind.trim_start_matches([' ', '\t']);
    (words.len() < behind.len() && !words.trim_end().is_empty()).then_some(words)
}

/// The text with its definition lists written as bold terms and lists. A term is one plain line at the margin with a
/// blank line, a heading or a definition before it.
fn with_definitions(text: &str) -> Cow<'_, str> {
    if !text.starts_with(": ") && !text.contains("\n: ") && !text.contains("\n:\t") {
        return Cow::Borrowed(text);
    }
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let blank = |at: usize| lines.get(at).is_none_or(|line| line.trim().is_empty());
    let plain = |line: &str| {
        line.starts_with(|c: char| c.is_alphanumeric() || c == '*' && line.starts_with("**"))
            && !line.trim_end().ends_with("  ")
    };
    let mut out = String::with_capacity(text.len() + 64);
    let (mut fence, mut open) = (false, false);
    for (at, line) in lines.iter().copied().enumerate() {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            fence = !fence;
        }
        let next = lines
            .get(at + 1)
            .and_then(|next| definition(next))
            .or_else(|| lines.get(at + 2).filter(|_| blank(at + 1)).and_then(|next| definition(next)));
        let before = at == 0 || blank(at - 1) || lines[at - 1].starts_with('#') || open;
        if !fence && before && plain(line) && next.is_some() {
            let (term, end) = line.split_at(line.trim_end().len());
            let bold = if term.contains("**") { "" } else { "**" };
            out.extend([bold, term, bold, end]);
            open = true;
        } else if let Some(words) = definition(line).filter(|_| open && !fence) {
            out.extend(["- ", words]);
        } else {
            open &= blank(at) || line.starts_with([' ', '\t']);
            out.push_str(line);
        }
    }
    Cow::Owned(out)
}

/// Whether a line only closes a container or a tab (":::", "{% endtab %}", "{{< /tab >}}"). Right behind a list it would
/// be read as the last item's words.
fn closes(line: &str) -> bool {
    let line = line.trim();
    let colons = line.len() >= 3 && line.bytes().all(|byte| byte == b':');
    let tag = ["{% end", "{{< /", "{{% /"].iter().any(|mark| line.starts_with(mark));
    colons || tag && line.ends_with('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_moved_out_and_lines_keep_their_numbers() {
        let text = "=== \"A\"\n\n    - x\n        - y\n\n    !!! note\n        deep\n\n=== \"B\"\n\n    z\n\n    code stays\nend\n";
        let out = opened(text);
        assert_eq!(out.lines().count(), text.lines().count());
        assert_eq!(out, "=== \"A\"\n\n- x\n    - y\n\n!!! note\ndeep\n\n=== \"B\"\n\nz\n\ncode stays\nend\n");
    }

    #[test]
    fn lines_that_close_containers_are_emptied() {
        assert_eq!(opened("::: info\n- a\n:::\nb\n"), "::: info\n- a\n\nb\n");
        assert_eq!(opened("- a\n{% endtab %}"), "- a\n");
        assert_eq!(opened("```\n:::\n```\n:::\n"), "```\n:::\n```\n\n");
    }

    #[test]
    fn terms_are_bold_and_what_is_said_about_them_a_list() {
        let text = "# T\n\nWeek 1\n: dig\n: sieve\nWeek 2\n\n:   burn\n\nSo: it is.\n\n```\na\n: b\n```\n";
        let out =
            "# T\n\n**Week 1**\n- dig\n- sieve\n**Week 2**\n\n- burn\n\nSo: it is.\n\n```\na\n: b\n```\n";
        assert_eq!(opened(text), out);
        assert_eq!(opened("## W\nMon\n: dig\n"), "## W\n**Mon**\n- dig\n");
        for alone in ["A line.\nAnother.\n: no term\n", "- item\n: b\n", ": b\n"] {
            assert_eq!(opened(alone), alone);
        }
    }

    #[test]
    fn other_texts_are_left_alone() {
        let text = "# T\n\n    code\n";
        assert!(matches!(opened(text), Cow::Borrowed(_)));
    }
}
