//! What looks like a plan and is none, and what says something else than it seems to.

use super::*;

#[test]
fn a_document_without_a_plan_is_said_to_have_none() {
    for text in [
        "# Links\n\n- [Clay](a)\n- [Fire](b)\n- [Week by week](c)\n",
        "# Notes\n\n1. First\n2. Second\n3. Third\n4. Fourth\n5. Fifth\n6. Sixth\n",
        "# Prices\n\n| Item | Price |\n|---|---|\n| Clay | 3 |\n| Sand | 2 |\n| Salt | 1 |\n",
        "# Story\n\nThe second week was long. Day 3 came. Part of it hurt.\n",
        "# Code\n\n```\n## Week 1: A\n## Week 2: B\n```\n",
    ] {
        let report = read(text.as_bytes());
        assert_eq!(report.path.units, [], "{text}");
        assert_eq!(report.diagnostics.iter().filter(|d| d.code == "no-units").count(), 1);
    }
}

#[test]
fn tables_of_contents_trackers_and_check_lists_add_no_weeks() {
    let report = read(b"# C\n\n## Table of Contents\n- [Week 1: A](#week-1)\n- [Week 2: B](#week-2)\n- [Week 3: Old](#week-3)\n\n| Week | Focus | Hours |\n|---|---|---|\n| 1 | A | 4 |\n| 2 | B | 5 |\n\n## Week 1: A\n- a\n\n## Week 2: B\n- b\n\n## Progress\n- [ ] Week 1: A done\n- [ ] Week 2: B done\n\n## Emergency 1-Week Plan\n1. **Week 1:** all of it\n");
    assert_eq!(units(&report).len(), 2);
    assert_eq!(report.path.units[0].activities[0].items.len(), 1);
}

#[test]
fn look_alike_weeks_are_left_out() {
    let report = read(b"# C\n\n## Plan\n\n### Week 1: A\n- a\n### Week 2: B\n- b\n### Week 3: C\n- c\n\n## Case Studies\n\n### Week 1-2: Old kilns\n- x\n### Week 3: New kilns\n- y\n\n## Go\n\n### Week 1 Quick Start\n1. **Day 1**: dig\n\n### Week 2-3 Progress Tracker\n- z\n");
    assert_eq!(units(&report).len(), 3);
}

#[test]
fn a_head_that_stands_twice_and_mermaid_are_no_weeks() {
    let report = read("---\ntitle: C\n---\n\n# C\n\n## Overview\n\nC\ndescription: x\n---\n\n# C\n\n```mermaid\ngraph TD\n A[Week 1-2] --> B[Week 3]\n```\n\n## Week 1: A\n- a\n## Week 2: B\n- b\n".as_bytes());
    assert_eq!(units(&report).len(), 2);
    assert_eq!(report.path.title, "C");
}

#[test]
fn bounds_moments_and_money_are_no_hours() {
    let report = read(b"# C\n\n## Week 1: A\n\n**Day 1**: Alerts\n- Success: page in < 15 minutes\n- Mean time to repair: 5 min at most\n- Salary: $20k\n\n## Week 2: B\n- b\n");
    assert_eq!(work(&report, 0), [("Alerts", None)]);
}

#[test]
fn hours_inside_hours_count_once_and_a_budget_may_follow_the_days() {
    let report = read(b"# C\n\n## Week 1: A\n\n### Learning Objectives\n- know it\n\n### Daily Breakdown\n\n**Day 1-2: Dig**\n- [ ] mock exam (130 min)\n- [ ] other\n- [ ] third\n\n**Day 3: Wash (3 hours)**\n- rinse (1 hour)\n- dry (1 hour)\n\n### Study Time: 12-15 hours\n\n## Week 2: B\n\n#### Talks (5 hours)\n**Case Study** (2 hours):\n- x\n");
    assert_eq!(units(&report), [("Week 1", "A", between(720, 900)), ("Week 2", "B", None)]);
    assert_eq!(work(&report, 0), [("Dig", None), ("Wash", exactly(180))]);
    assert_eq!(work(&report, 1), [("Talks", exactly(300))]);
}

#[test]
fn milestones_stand_in_lists_tables_and_cards() {
    let text = "# C\n\n## Week 1: A\n- a\n## Week 2: B\n- b\n\n## Checkpoint Milestones\n\n**Week 1**: A pot stands\n**Week 2**: It holds water\n\n## Weekly Assessments\n\n- **Quizzes**\n    - **Week 1**: Ten questions\n    - **Final (Week 2)**: Twenty\n\n## Numbers\n\n| Milestone | Target |\n|---|---|\n| Week 2 bowl | 3 |\n\n- **Labs** (Week 1-2)\n    - one\n";
    let milestones: Vec<_> =
        read(text.as_bytes()).path.milestones.into_iter().map(|m| (m.unit, m.title)).collect();
    assert_eq!(
        milestones,
        [
            (Some(1), "A pot stands".to_owned()),
            (Some(2), "It holds water".to_owned()),
            (Some(1), "Ten questions".to_owned()),
            (Some(2), "Twenty".to_owned()),
            (Some(2), "Week 2 bowl".to_owned()),
        ]
    );
}

#[test]
fn appointments_stand_in_text_and_tables_and_deadlines_are_none() {
    let text = "# C\n\nAll of it is free. Meetings take place on **Thursdays at 4:00 PM UTC**.\n\n| Week | Topic | Time |\n|---|---|---|\n| 1-2 | Earth | Tue/Thu 8pm EST |\n\n## Week 1: A\n- a\n> Entrega: domingo 21 dic a las 23:59\n## Week 2: B\n- b\n";
    let events = read(text.as_bytes()).path.events;
    let seen: Vec<_> =
        events.iter().map(|e| (e.title.as_str(), e.days.len(), e.zone.as_deref(), e.units)).collect();
    assert_eq!(
        seen,
        [("Meetings take place", 1, Some("UTC"), None), ("Earth", 2, Some("EST"), Some((1, 2)))]
    );
}

#[test]
fn no_line_is_lost() {
    let text = "# C\n\nIntro.\n\n## Week 1: A\n\n> Quote\n\n| Book | Author |\n|---|---|\n| Clay | Someone |\n\n```\ncode\n```\n\n**Day 1**: x\nA line.\n\n## Week 2: B\n\n<div>\n\nhtml\n\n</div>\n\n- b\n";
    let report = read(text.as_bytes());
    let kept = |line: u32| report.path.kept.iter().any(|k| (k.from..=k.to).contains(&line));
    for (number, line) in (1_u32..).zip(text.lines()) {
        let structure =
            ["# C", "## Week", "- b", "**Day", "A line."].iter().any(|start| line.starts_with(start));
        if line.chars().any(char::is_alphabetic) && !structure {
            assert!(kept(number), "{number}: {line}");
        }
    }
}

#[test]
fn notes_belong_to_the_unit_that_they_stand_in_whatever_carries_it() {
    let text = "# C\n\n- **Week 1: A**\n\n  > a quote of one\n\n  - dig\n- **Week 2: B**\n\n  > a quote of two\n\n  - burn\n\n## Annex\n\nOutside.\n";
    let kept: Vec<_> = read(text.as_bytes()).path.kept.iter().map(|k| (k.from, k.unit)).collect();
    assert_eq!(kept, [(5, Some(1)), (10, Some(2)), (14, None)]);
}
