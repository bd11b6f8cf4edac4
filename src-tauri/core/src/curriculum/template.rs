//! A path to start from, for authors: everything that the format knows, with words to be replaced.
//!
//! What the format is, `docs/path-format.md` says; that this text reads without a remark, a test here.

use std::fmt::Write as _;

/// A document of so many weeks, at least 1 and at most 104.
pub fn template(title: &str, weeks: u32) -> String {
    let weeks = weeks.clamp(1, 104);
    let title: String = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = if title.is_empty() { "My learning path".to_owned() } else { title };
    let plural = if weeks == 1 { "week" } else { "weeks" };
    // In YAML, a quoted text may hold anything once its quotes are doubled.
    let quoted = title.replace('\'', "''");
    let mut text = format!(
        "---
title: '{quoted}'
question: What will I be able to do that I cannot do now?
audience: Whoever wants to learn this
prerequisites:
  - What one should know already
base: https://example.org/paths/
---

# {title}

**Duration**: {weeks} {plural} (5-6 hours/week)
**End Goal**: What stands at the end

## The weeks

"
    );
    for week in 1..=weeks {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "### Week {week}: What week {week} is about (5-6 hours)
**Goal**: What can be done after it

**Reading** (2 hours):
- [Reading of week {week}](week-{week}.md) - What it says
- A topic of your own

**Exercises** (90 min):
- What is done by hand

**Project** (2 hours):
Build something:
- What it must do

"
        );
    }
    let _ = write!(
        text,
        "## Milestones

### Week {weeks} Checkpoint: What is proved
**Criteria**:
- [ ] A statement that can be shown to be true
- [ ] Another one

## Community

- **Study Session**: Thursdays 19:00 Europe/Berlin (60 min)

## First Steps

1. What to do before the first week

## Learning Outcomes

- What one can do at the end
"
    );
    text
}

#[cfg(test)]
mod tests {
    use super::template;
    use crate::curriculum::model::Range;
    use crate::curriculum::read;

    #[test]
    fn a_path_from_the_template_reads_without_a_remark() {
        for (title, weeks) in [("Töpfern: Grundlagen", 1), ("It's \"clay\"", 6), ("", 12)] {
            let report = read(template(title, weeks).as_bytes());
            assert_eq!(report.diagnostics, [], "{title}");
            let path = report.path;
            assert_eq!(path.units.len(), weeks as usize);
            assert_eq!(path.units[0].stated_minutes, Some(Range { min: 300, max: Some(360) }));
            assert_eq!(path.units[0].activities.len(), 3);
            assert_eq!((path.milestones.len(), path.events.len()), (1, 1));
            if !title.is_empty() {
                assert_eq!(path.title, title);
            }
        }
    }
}
