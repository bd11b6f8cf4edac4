//! Milestones as they stand in and behind units, in lists and as the last heading.

use super::*;

/// Milestones as a test sees them: unit, title, how many criteria.
fn milestones(text: &str) -> Vec<(Option<u32>, String, usize)> {
    let path = read(text.as_bytes()).path;
    path.milestones.into_iter().map(|m| (m.unit, m.title, m.criteria.len())).collect()
}

const WEEKS: &str = "# C\n\n## Week 1: A (2 h)\n- a\n\n## Week 2: B (2 h)\n- b\n\n";

#[test]
fn a_bold_line_inside_a_unit_announces_one_with_its_list() {
    let text = "# C\n\n## Week 1: A\n\n### Practice (4 h)\n- dig\n\n✅ **Milestone:** a first bowl\n- it stands\n- it holds water\n\n## Week 2: B\n- burn\n\n**Checkpoint (end of Week 2)**\n- [ ] it rings\n";
    assert_eq!(
        milestones(text),
        [(Some(1), "a first bowl".into(), 2), (Some(2), "Checkpoint (end of Week 2)".into(), 1)]
    );
    let report = read(text.as_bytes());
    assert_eq!(work(&report, 0), [("Practice", exactly(240))]);
    assert_eq!(report.path.units[0].activities[0].items.len(), 1, "criteria are no work");
}

#[test]
fn a_bold_line_without_a_list_announces_one_too() {
    let text = "# C\n\n## Week 1: A (2 h)\n- dig\n\n**Checkpoint:** you can explain clay\n\n## Week 2: B (2 h)\n- burn\n";
    assert_eq!(milestones(text), [(Some(1), "you can explain clay".into(), 0)]);
    assert_eq!(read(text.as_bytes()).path.units[0].activities.len(), 1, "that is no work");
}

#[test]
fn entries_of_a_list_of_milestones_may_be_plain() {
    let text = format!("{WEEKS}## Hitos\n1. Semana 1: una taza\n2. Un cuenco (semana 2)\n3. Algo más\n");
    assert_eq!(milestones(&text), [(Some(1), "una taza".into(), 0), (Some(2), "Un cuenco".into(), 0)]);
    let text = format!("{WEEKS}## Milestones\n- After week 1: can read\n- By the end of week 2: can write\n");
    assert_eq!(milestones(&text), [(Some(1), "can read".into(), 0), (Some(2), "can write".into(), 0)]);
    let korean = "# C\n\n## 1주차: A\n- a\n\n## 2주차: B\n- b\n\n## 마일스톤\n- 2주차: 그릇 완성\n";
    assert_eq!(milestones(korean), [(Some(2), "그릇 완성".into(), 0)]);
}

#[test]
fn what_proves_the_whole_is_due_where_the_path_ends() {
    let text = format!("{WEEKS}## Final checkpoint\nYou can:\n- throw a bowl\n- fire it\n");
    assert_eq!(milestones(&text), [(Some(2), "Final checkpoint".into(), 2)]);
    let named = format!("{WEEKS}## Évaluation finale (semaine 1)\n- un bol\n");
    assert_eq!(milestones(&named), [(Some(1), "Évaluation finale".into(), 1)]);
    assert_eq!(milestones(&format!("{WEEKS}## Final thoughts\n- rest\n")), []);
}
