//! Several plans beside each other in one document: which lines each takes, and the document with one of them alone.

use super::encoding;
use super::front_matter::FrontMatter;
use super::model::Plan;
use super::{lower, outline, pieces};

/// The plans that begin their numbers anew below headings without numbers; fewer than two are none.
fn plans(runs: &[outline::Run], lines: u32) -> Vec<Plan> {
    let plans: Vec<&outline::Run> = runs.iter().filter(|run| run.is_plan()).collect();
    if plans.len() < 2 {
        return Vec::new();
    }
    let nexts = plans.iter().skip(1).map(|next| next.from.saturating_sub(1)).chain([lines]);
    let plan = |(run, next): (&&outline::Run, u32)| Plan {
        name: run.name.clone(),
        from: run.from,
        to: run.to.min(next).max(run.from),
    };
    plans.iter().zip(nexts).map(plan).collect()
}

/// The plans beside each other in a document, in its order; none where it holds fewer than two.
pub fn several_plans(bytes: &[u8]) -> Vec<Plan> {
    found(&encoding::repaired_text(bytes)).0
}

/// The plans, and the line of the title above them all.
fn found(text: &str) -> (Vec<Plan>, Option<u32>) {
    let front = FrontMatter::read(text);
    let pieces = pieces::pieces(text, front.body);
    let (path, places) = lower::lower(text, &front, &pieces);
    let lines = u32::try_from(text.split('\n').count()).unwrap_or(u32::MAX);
    (plans(&places.runs, lines), path.title_line)
}

/// The document with plan `number` (from 1) alone: the others' lines are empty, so that every line keeps its number. A
/// heading that is the document's title gets the plan's name, so that two plans of one document can be told apart.
/// Gives how many plans there are where it has no such plan.
///
/// # Errors
/// The number of plans.
pub fn with_plan(bytes: &[u8], number: u32) -> Result<String, usize> {
    let text = encoding::repaired_text(bytes);
    let (plans, title) = found(&text);
    let chosen = (number as usize).checked_sub(1).filter(|at| *at < plans.len()).ok_or(plans.len())?;
    let others = |line: u32| {
        plans.iter().enumerate().any(|(at, plan)| at != chosen && (plan.from..=plan.to).contains(&line))
    };
    let name = plans.get(chosen).and_then(|plan| plan.name.as_deref());
    let line = |(line, words): (u32, &str)| match name {
        _ if others(line) => String::new(),
        Some(name) if title == Some(line) && words.starts_with("# ") => {
            let (words, end) = words.strip_suffix('\r').map_or((words, ""), |words| (words, "\r"));
            format!("{}: {name}{end}", words.trim_end_matches(['#', ' ']))
        }
        _ => words.to_owned(),
    };
    let kept: Vec<String> = (1_u32..).zip(text.split('\n')).map(line).collect();
    Ok(kept.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{several_plans, with_plan};
    use crate::curriculum::read;

    const TWO: &str = "# T\nabout both\n## Web\n### Week 1: A\n- a\n### Week 2: B\n- b\n## Data\n### Week 1: C\n- c\n### Week 2: D\n- d\n## Links\n- [e](f.md)\n";

    #[test]
    fn each_plan_can_be_read_alone_with_its_lines() {
        let titles = |number| {
            let path = read(with_plan(TWO.as_bytes(), number).unwrap().as_bytes()).path;
            path.units.iter().map(|u| (u.line, u.title.clone())).collect::<Vec<_>>()
        };
        assert_eq!(titles(1), [(4, "A".to_owned()), (6, "B".to_owned())]);
        assert_eq!(titles(2), [(9, "C".to_owned()), (11, "D".to_owned())]);
        let second = with_plan(TWO.as_bytes(), 2).unwrap();
        assert!(second.contains("about both") && second.contains("[e](f.md)") && !second.contains("Web"));
        assert_eq!(read(second.as_bytes()).path.title, "T: Data");
        assert!(read(second.as_bytes()).diagnostics.iter().all(|d| d.code != "several-plans"));
    }

    #[test]
    fn plans_beside_each_other_are_named_with_their_lines() {
        let plans = several_plans(TWO.as_bytes());
        let told: Vec<_> = plans.iter().map(|p| (p.name.as_deref(), p.from, p.to)).collect();
        assert_eq!(told, [(Some("Web"), 3, 7), (Some("Data"), 8, 12)]);
        assert_eq!(several_plans(b"# T\n## Week 1: A\n- a\n"), []);
    }

    #[test]
    fn plans_below_one_heading_are_parted_where_the_second_begins() {
        let text = "# T\n### Day 1: A\n- a\n### Day 2: B\n- b\n### Day 1: C\n- c\n### Day 2: D\n- d\n";
        let told: Vec<_> = several_plans(text.as_bytes()).iter().map(|p| (p.from, p.to)).collect();
        assert_eq!(told, [(1, 5), (6, 10)]);
        let second = read(with_plan(text.as_bytes(), 2).unwrap().as_bytes()).path;
        assert_eq!(second.units.iter().map(|u| u.title.as_str()).collect::<Vec<_>>(), ["C", "D"]);
    }

    #[test]
    fn as_many_plans_are_offered_as_the_remark_counts() {
        let text = TWO.replace("## Links\n", "## More\n### Week 1: E\n- e\n## Links\n");
        assert_eq!(several_plans(text.as_bytes()).len(), 2);
        let report = read(text.as_bytes());
        let said = report.diagnostics.iter().find(|d| d.code == "several-plans").unwrap();
        assert!(said.message.render().contains("2 plans"));
    }

    #[test]
    fn a_plan_that_is_not_there_is_refused_with_their_number() {
        assert_eq!(with_plan(TWO.as_bytes(), 3), Err(2));
        assert_eq!(with_plan(TWO.as_bytes(), 0), Err(2));
        assert_eq!(with_plan(b"## Week 1: A\n- a\n", 1), Err(0));
    }
}
