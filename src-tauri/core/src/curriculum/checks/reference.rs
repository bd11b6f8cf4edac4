//! The manual's page of diagnostics, made from the checks themselves: every code with a document that gives it.
//!
//! The sentences on the page are those that the documents really give, so the page cannot say anything else than the
//! program. `docs/manual/diagnostics.md` is this text; a test fails where it is not.

use crate::curriculum::read;
use crate::diagnostic::Severity;
use std::fmt::Write as _;

/// A code, what it is about, and the smallest document that gives it.
const PAGE: [(&str, &str, &[u8]); 23] = [
    (
        "activity-without-hours",
        "Work without an estimate is planned from what its week has left, or by the learner's own estimate.",
        b"## Week 1: Clay\n**Kneading**:\n- by hand\n",
    ),
    (
        "ambiguous-zone",
        "\"PST\" in July is either UTC-8 or what the clocks there show. The learner is asked once.",
        b"# Clay\n- **Open wheel**: Thursdays 7 PM PST (60 min)\n",
    ),
    (
        "base-unusable",
        "`base` is the web address that relative links start from; from anything else they lead nowhere.",
        b"---\nbase: my folder\n---\n## Week 1: Clay\n- [Clay bodies](clay.md)\n",
    ),
    (
        "event-not-weekly",
        "Events come every week or on one date. What comes every month or every second week is kept as a note.",
        b"# Clay\n- **Open kiln**: first Friday of every month, 17:00 UTC\n",
    ),
    (
        "event-without-length",
        "An appointment without a length keeps 60 minutes free.",
        b"# Clay\n- **Open wheel**: Thursdays 19:00 UTC\n",
    ),
    (
        "front-matter-disagrees",
        "The block at the top and the text below it promise different weeks or hours.",
        b"---\nduration: 6 weeks\n---\n# Clay\n**Duration**: 8 weeks\n",
    ),
    (
        "front-matter-unread",
        "The block at the top is neither YAML (between three dashes) nor TOML (between three pluses). The rest of the document is read.",
        b"---\ntitle: [Clay\n---\n## Week 1: Clay\n- knead\n",
    ),
    (
        "garbled-text",
        "Text was saved in the wrong encoding. It is read as it was meant, where that is unambiguous.",
        "# Clay ‚Äì Fire\n## Week 1: Clay\n- knead\n".as_bytes(),
    ),
    (
        "headline-disagrees",
        "What the document promises at its top does not agree with its parts.",
        b"**Duration**: 1 week (5 hours/week)\n## Week 1: Clay\n**Knead** (8 hours):\n- by hand\n",
    ),
    (
        "implausible-hours",
        "An estimate is nothing, or more than its unit has hours. It is left out, as if it were not there.",
        b"## Week 1: Clay\n- Knead (3 hours)\n- Throw (99999 hours)\n",
    ),
    (
        "lesson-hours",
        "\"UE\", \"学时\" and \"ак. ч.\" are lessons, and 45 minutes long. It is said once, where the first of them stands.",
        "## Woche 1: Clay (4 UE)\n- knead\n".as_bytes(),
    ),
    (
        "link-twice",
        "One name leads to two addresses: often a slip of copying.",
        b"## Week 1: Clay\n- [Clay bodies](a.md)\n- [Clay bodies](b.md)\n",
    ),
    (
        "milestone-beyond-last-unit",
        "A milestone is due in a week that the path does not reach.",
        b"## Week 1: Clay\n- knead\n## Week 4 Checkpoint: A bowl\n- it stands\n",
    ),
    (
        "milestone-without-criteria",
        "A milestone is passed when every criterion is shown; this one has none.",
        b"## Week 1: Clay\n- knead\n## Week 1 Checkpoint: A bowl\n",
    ),
    (
        "no-units",
        "Nothing numbered was found. Waymark invents no plan; it says so.",
        b"# Clay\nA few links about clay.\n",
    ),
    ("not-utf8", "The file is in another encoding; letters may have been misread.", b"## Week 1: T\xF6pfern\n- Ton\n"),
    (
        "quiz-gap",
        "The quiz can end with a total for which it recommends nothing.",
        b"# Clay\n## Quiz\n| Skill | New (1) | Old (2) |\n|---|---|---|\n| Wheel | a | b |\n\n- **Score 1**: Week 1\n",
    ),
    (
        "quiz-overlap",
        "The quiz recommends two things for one total.",
        b"# Clay\n## Quiz\n| Skill | New (1) | Old (2) |\n|---|---|---|\n| Wheel | a | b |\n\n- **Score 1-2**: Week 1\n- **Score 2**: Week 2\n",
    ),
    (
        "relative-link-without-base",
        "Links such as \"clay.md\" lead somewhere only from the document's own address.",
        b"## Week 1: Clay\n- [Clay bodies](clay.md)\n",
    ),
    (
        "several-plans",
        "The numbers begin again at 1 under another heading: the document holds several paths.",
        b"# Craft\n## Clay\n### Week 1: Knead\n- a\n### Week 2: Throw\n- b\n## Wood\n### Week 1: Saw\n- c\n### Week 2: Plane\n- d\n",
    ),
    (
        "unit-missing",
        "A number is left out between two units.",
        b"## Week 1: Clay\n- knead\n## Week 3: Fire\n- burn\n",
    ),
    (
        "unit-twice",
        "Two units carry the same number.",
        b"## Week 1: Clay\n- knead\n## Week 2: Water\n- mix\n## Week 2: Fire\n- burn\n",
    ),
    (
        "week-over-budget",
        "The activities of a unit need more time than the unit says it takes.",
        b"## Week 1: Clay (4 hours)\n**Knead** (3 hours):\n- by hand\n\n**Throw** (3 hours):\n- on the wheel\n",
    ),
];

/// Every code with the smallest document that gives it.
pub fn examples() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    PAGE.iter().map(|(code, _, document)| (*code, *document))
}

/// The page as Markdown.
pub fn reference_page() -> String {
    let mut page = String::from(
        "# What Waymark says about a path\n\nGenerated from the checks by their own test; do not edit.\n\n`waymark check FILE` \
         prints these with the lines that they are about, and Path shows them beside the document. An error means that \
         something asked for cannot be done with this document; a warning, that the plan may not be what its author \
         meant; a hint is worth knowing. A document with any of them is read all the same.\n",
    );
    for (code, about, example) in PAGE {
        let report = read(example);
        let Some(found) = report.diagnostics.iter().find(|d| d.code == code) else { continue };
        let mark = match found.severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Hint => "Hint",
        };
        // Writing to a string cannot fail.
        let _ = write!(
            page,
            "\n## {code}\n\n{mark}. {about}\n\n```markdown\n{}```\n",
            String::from_utf8_lossy(example)
        );
        let help = found.help.as_ref().map(crate::message::Message::render).unwrap_or_default();
        let _ = write!(page, "\n- Line {}: {}\n- Help: {help}\n", found.line, found.message.render());
    }
    page
}

#[cfg(test)]
mod tests {
    use super::{PAGE, reference_page};

    #[test]
    fn every_code_has_a_document_that_gives_it() {
        let codes: Vec<&str> = PAGE.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes, crate::curriculum::checks::codes());
        let page = reference_page();
        for code in codes {
            assert!(page.contains(&format!("## {code}\n")), "its document does not give {code}");
        }
    }

    #[test]
    fn the_manuals_page_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/manual/diagnostics.md");
        let page = reference_page();
        if std::env::var_os("WAYMARK_UPDATE").is_some() {
            std::fs::write(path, &page).unwrap();
        }
        assert!(
            std::fs::read_to_string(path).unwrap_or_default() == page,
            "docs/manual/diagnostics.md is stale: run this test with WAYMARK_UPDATE=1 and commit the file"
        );
    }
}
