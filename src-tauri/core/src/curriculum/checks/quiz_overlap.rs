//! `quiz-overlap`: a total for which the quiz recommends two things.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "quiz-overlap";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(quiz) = &context.path.quiz else { return };
    let mut ranges: Vec<(u32, u32)> = quiz.placements.iter().map(|p| (p.from, p.to)).collect();
    ranges.sort_unstable();
    let mut covered: Option<u32> = None;
    for (from, to) in ranges {
        if let Some(last) = covered.filter(|last| *last >= from) {
            let message = Message::new("check-quiz-overlap")
                .count("from", from)
                .count("to", last.min(to))
                .count("scores", last.min(to) - from + 1);
            found.push(at(
                quiz.line,
                CODE,
                Severity::Warning,
                message,
                Message::new("check-quiz-overlap-help"),
            ));
        }
        covered = Some(covered.unwrap_or(0).max(to));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn totals_with_two_recommendations_are_named() {
        let table =
            "# T\n## Quiz\n| Skill | Low (1-2) | High (3) |\n|---|---|---|\n| A | a | b |\n| B | a | b |\n\n";
        let quiz = |placements: &str| found(CODE, &format!("{table}{placements}"));
        assert_eq!(
            quiz("- **Score 2-4**: Week 1\n- **Score 4+**: Week 2\n"),
            [(2, "The quiz recommends two things for a total of 4.".to_owned())]
        );
        assert_eq!(
            quiz("- **Score 2-5**: Week 1\n- **Score 3-4**: Week 2\n"),
            [(2, "The quiz recommends two things for totals of 3 to 4.".to_owned())]
        );
        assert_eq!(quiz("- **Score 2-3**: Week 1\n- **Score 4+**: Week 2\n"), []);
    }
}
