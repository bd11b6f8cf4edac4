//! `quiz-gap`: totals that the quiz can reach but gives no advice for.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "quiz-gap";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(quiz) = &context.path.quiz else { return };
    if quiz.skills.is_empty() || quiz.placements.is_empty() {
        return;
    }
    let total = |score: fn(&crate::curriculum::model::Skill) -> Option<u32>| {
        quiz.skills.iter().filter_map(score).fold(0_u32, u32::saturating_add)
    };
    let least = total(|skill| skill.bands.iter().map(|band| band.from).min());
    let most = total(|skill| skill.bands.iter().map(|band| band.to).max());
    let mut ranges: Vec<(u32, u32)> = quiz.placements.iter().map(|p| (p.from, p.to)).collect();
    ranges.sort_unstable();
    let mut gap = |from: u32, to: u32| {
        if from <= to {
            let said =
                |key| Message::new(key).count("from", from).count("to", to).count("scores", to - from + 1);
            let (message, help) = (said("check-quiz-gap"), said("check-quiz-gap-help"));
            found.push(at(quiz.line, CODE, Severity::Warning, message, help));
        }
    };
    let mut next = least;
    for (from, to) in ranges {
        if from > next {
            gap(next, (from - 1).min(most));
        }
        next = next.max(to.saturating_add(1));
    }
    gap(next, most);
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    fn quiz(placements: &str) -> Vec<(u32, String)> {
        let table = "| Skill | Low (1-2) | High (3) |\n|---|---|---|\n| A | a | b |\n| B | a | b |\n\n";
        found(CODE, &format!("# T\n## Quiz\n{table}{placements}"))
    }

    #[test]
    fn gaps_below_between_and_above_are_named() {
        let gaps = quiz("- **Score 3**: Week 1\n- **Score 5**: Week 2\n");
        let texts: Vec<&str> = gaps.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(
            texts,
            [
                "The quiz can end at a total of 2, and nothing is recommended for it.",
                "The quiz can end at a total of 4, and nothing is recommended for it.",
                "The quiz can end at a total of 6, and nothing is recommended for it.",
            ]
        );
        assert_eq!(quiz("- **Score 2-4**: Week 1\n- **Score 5+**: Week 2\n"), []);
        let wide = quiz("- **Score 5-6**: Week 2\n");
        assert_eq!(
            wide,
            [(2, "The quiz can end at totals of 2 to 4, and nothing is recommended for them.".to_owned())]
        );
    }
}
