//! How a text is taken apart, in one go and in parts.

use super::*;
use proptest::prelude::*;
use proptest::sample::select;

fn shapes(text: &str) -> Vec<(u32, Shape, String)> {
    pieces(text, 0).into_iter().map(|p| (p.line, p.shape, p.words.plain().to_owned())).collect()
}

#[test]
fn lines_of_a_paragraph_are_pieces_of_their_own() {
    let found = shapes("**A**: 1  \n**B**: 2\nand [a link\nover lines](x)\n- item\n  goes on\n");
    let texts: Vec<_> = found.iter().map(|(line, _, text)| (*line, text.as_str())).collect();
    assert_eq!(texts, [(1, "A: 1"), (2, "B: 2"), (3, "and a link over lines"), (5, "item goes on")]);
}

#[test]
fn parsing_in_parts_gives_the_same_pieces() {
    let part = "# A\n\n- one\n  ```\n  # code\n  ```\n- two\n## B\n\n| a | b |\n|---|---|\n| 1 | 2 |\n# C\n> quote\n# D\n<div>\n# no\n</div>\n\ntext\n    more\n### E `x`\n1. [l](t)\n2. y\n";
    let text = part.repeat(9);
    assert!(in_parts(&text, 0, 16) == in_parts(&text, 0, usize::MAX));
    // Code in a list that a line at the margin ends: such a text is not parted at all.
    let odd = "# A\n\n- one\n  ```\n# code\n  ```\n".repeat(9);
    assert!(in_parts(&odd, 0, 16) == in_parts(&odd, 0, usize::MAX));
}

/// Lines that open, close and interrupt whatever Markdown has.
fn scrap() -> impl Strategy<Value = &'static str> {
    select(vec![
        "",
        "",
        "",
        "# A",
        "## B (2 h)",
        "text",
        "**Bold**: more",
        "- a",
        "- a",
        "* b",
        "+ c",
        "  - inner",
        "    deep",
        "1. one",
        "2) two",
        "   under one",
        "> quote",
        "> - quoted",
        "```",
        "~~~",
        "  ```",
        "    ```",
        "<div>",
        "</div>",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<!-- note",
        "-->",
        "text <!-- open",
        "| a | b |",
        "|---|---|",
        "a | b",
        "---",
        "===",
        "- [ ] task",
        "[l](t)",
        "*em",
        "a*",
        "`code",
        "<b>",
        "<?x",
        "?>",
        "<!X",
        ">",
        "\t- tab",
        "=== \"Tab\"",
        "    - in tab",
        "::: note",
        ":::",
        "- ```",
        "  <!-- in",
        "  ~~~",
        "\t```",
        "**Week 2**",
        "WEEK 2 - FIRE",
        "* * *",
        "-",
        "- - x",
    ])
}

proptest! {
    #[test]
    fn parts_change_nothing_whatever_stands_in_them(lines in proptest::collection::vec(scrap(), 0..40)) {
        let text = lines.join("\n");
        prop_assert_eq!(in_parts(&text, 0, 1), in_parts(&text, 0, usize::MAX));
    }
}

#[test]
fn lists_keep_their_numbers_and_depth() {
    let found = shapes("5. five\n   - inner\n6. six\n\n   loose\n");
    assert_eq!(found[0].1, Shape::Item { depth: 1, number: Some(5) });
    assert_eq!(found[1].1, Shape::Item { depth: 2, number: None });
    assert_eq!(found[2], (3, Shape::Item { depth: 1, number: Some(6) }, "six".into()));
    assert_eq!(found[3], (5, Shape::Text, "loose".into()));
}

#[test]
fn tables_are_rows_of_cells_and_code_is_not_read() {
    let found = pieces("| A | B |\n|---|---|\n| 1 | [x](y) |\n\n```\n# no heading\n```\n", 0);
    assert!(matches!(&found[0].shape, Shape::Row { head: true, cells } if cells.len() == 2));
    assert!(matches!(&found[1].shape, Shape::Row { head: false, cells } if cells[1].targets() == ["y"]));
    assert_eq!((found[2].line, found[2].end, &found[2].shape), (5, 7, &Shape::Block));
}
