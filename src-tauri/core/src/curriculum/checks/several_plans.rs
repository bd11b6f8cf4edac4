//! `several-plans`: the units begin again at 1 under headings without numbers: several paths in one document.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "several-plans";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let plans: Vec<_> = context.places.runs.iter().filter(|run| run.is_plan()).collect();
    let [first, second, ..] = plans[..] else { return };
    let names: Vec<&str> = plans.iter().filter_map(|run| run.name.as_deref()).take(4).collect();
    let message = Message::new("check-several-plans")
        .count("plans", plans.len())
        .count("line", first.line)
        .text("names", names.join(", "));
    found.push(at(second.line, CODE, Severity::Warning, message, Message::new("check-several-plans-help")));
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn paths_beside_each_other_are_counted_and_modules_are_not() {
        let paths = "# T\n## Web\n### Week 1: A\n- a\n### Week 2: B\n- b\n## Data\n### Week 1: C\n- c\n### Week 2: D\n- d\n";
        assert_eq!(
            found(CODE, paths),
            [(
                8,
                "The document holds 2 plans beside each other (Web, Data); the first begins at line 3."
                    .to_owned()
            )]
        );
        assert_eq!(
            found(CODE, &paths.replace("## Web", "## Module 1: Web").replace("## Data", "## Module 2: Data")),
            []
        );
    }

    #[test]
    fn a_second_plan_of_ranges_is_one_too() {
        let first =
            "# T\n## Short plan\n### Week 1: A\n- a\n### Week 2: B\n- b\n### Week 3: C\n- c\n## Long plan\n";
        for second in [
            "### Week 1: D\n- d\n### Week 2-3: E\n- e\n### Week 4-5: F\n- f\n",
            "### Week 1-2: D\n- d\n### Week 3-4: E\n- e\n### Week 5-6: F\n- f\n",
        ] {
            assert_eq!(found(CODE, &format!("{first}{second}")).len(), 1, "{second}");
            let plainly =
                format!("{first}{second}").replace("Short plan", "Web").replace("Long plan", "Data");
            assert_eq!(
                found(CODE, &plainly).len(),
                usize::from(second.starts_with("### Week 1:")),
                "{second}"
            );
        }
    }

    #[test]
    fn plans_in_lists_are_plans_where_their_headings_say_so() {
        let text = "# T\n## Plan A\n- **Week 1**: A\n- **Week 2**: B\n## Plan B\n- **Week 1**: C\n- **Week 2-3**: D\n";
        assert_eq!(found(CODE, text).len(), 1);
        assert_eq!(found(CODE, &text.replace("Plan B", "Homework")), []);
    }

    #[test]
    fn parts_of_one_plan_are_no_plans() {
        let dotted =
            "# T\n## Paper\n- Module 1.1: A\n- Module 1.2: B\n## Thread\n- Module 2.1: C\n- Module 2.2: D\n";
        assert_eq!(found(CODE, dotted), []);
        let courses = "# T\n# Wheel (12 h)\n- Day 1: A\n- Day 2: B\n- Day 3: C\n# Glaze (6 h)\n- Day 1: D\n- Day 2: E\n- Day 3: F\n";
        assert_eq!(found(CODE, courses), []);
        let sides = "# Week 1: Reading\n- a\n# Week 1: Homework\n- b\n# Week 1: Notes\n- c\n";
        assert_eq!(found(CODE, sides), []);
    }

    #[test]
    fn a_check_list_of_the_same_weeks_is_no_second_plan() {
        let again = "# T\n## Plan\n### Week 1: Ink\n- a\n### Week 2: Nib\n- b\n## Check list\n### Week 1: Ink\n- [ ] a\n### Week 2: Nib\n- [ ] b\n";
        assert_eq!(found(CODE, again), []);
    }

    #[test]
    fn plans_of_the_same_name_are_told_apart_by_the_headings_above() {
        let text = "# T\n## Ink\n### Weekly\n**Week 1: A**\n- a\n\n**Week 2: B**\n- b\n## Paper\n### Weekly\n**Week 1: C**\n- c\n\n**Week 2: D**\n- d\n";
        let expected =
            "The document holds 2 plans beside each other (Ink, Paper); the first begins at line 4.";
        assert_eq!(found(CODE, text), [(11, expected.to_owned())]);
    }
}
