//! `unit-twice`: a number that two units carry.

use super::{Context, at, numbered};
use crate::curriculum::outline::Run;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "unit-twice";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    // Where numbers begin anew in another part, or in another plan, another remark speaks or none is needed. One unit
    // alone is no plan: two first weeks are one too many.
    let runs = &context.places.runs;
    let plans = runs.iter().filter(|run| run.is_plan()).count() > 1;
    let anew = |(at, run): &(usize, &Run)| {
        let before = at.checked_sub(1).and_then(|at| runs.get(at));
        run.numbered || plans && run.is_plan() && before.is_some_and(Run::is_plan)
    };
    let starts: Vec<u32> = runs.iter().enumerate().filter(anew).map(|(_, run)| run.line).collect();
    for pair in context.path.units.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let again = || starts.binary_search(&after.line).is_ok();
        if after.from > before.to || again() || !numbered(before) || !numbered(after) {
            continue;
        }
        let message = Message::new("check-unit-twice")
            .text("unit", after.label.as_str())
            .text("other", before.label.as_str())
            .count("line", before.line);
        found.push(at(after.line, CODE, Severity::Warning, message, Message::new("check-unit-twice-help")));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn the_second_one_is_named_with_the_first() {
        assert_eq!(
            found(CODE, "## Week 1: A\n- a\n## Week 2: B\n- b\n## Week 2: C\n- c\n"),
            [(5, "Week 2 comes after Week 2 (line 3), but its number is not higher.".to_owned())]
        );
        assert_eq!(
            found(CODE, "# T\n## Week 1: A\n- a\n## Week 1: B\n- b\n## Week 2: C\n- c\n"),
            [(4, "Week 1 comes after Week 1 (line 2), but its number is not higher.".to_owned())]
        );
        assert_eq!(found(CODE, "## Week 5: A\n- a\n## Week 5.5: B\n- b\n## Week 6: C\n- c\n"), []);
    }

    #[test]
    fn parts_and_plans_may_count_anew() {
        let parts = "# T\n## Module 1: X\n### Week 1: A\n- a\n## Module 2: Y\n### Week 1: B\n- b\n";
        assert_eq!(found(CODE, parts), []);
        let plans = "# T\n## X\n### Week 1: A\n- a\n### Week 2: B\n- b\n## Y\n### Week 1: C\n- c\n### Week 2: D\n- d\n";
        assert_eq!(found(CODE, plans), []);
    }
}
