//! Placement: where the path's own quiz puts the learner, and what that skips.
//!
//! The author recommends by the sum of the answers. A sum that nobody thought of gets the nearest recommendation, and
//! that is said. What is skipped is known work: it can be put back any time.

use super::work::{unit_minutes, unit_position};
use crate::curriculum::model::{Path, Quiz, Skill};
use crate::message::Message;

/// Where the answers put the learner.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The sum of the answers.
    pub score: u32,
    /// The least and the most that the quiz can end at.
    pub reach: (u32, u32),
    /// The author's advice for it; empty where the quiz recommends nothing.
    pub advice: String,
    /// The scores that the advice was written for, where they do not hold this one.
    pub nearest: Option<(u32, u32)>,
    /// Position (from 1) of the unit to begin with: 1 where the advice names none that there is.
    pub start_unit: u32,
    /// Positions of the units before it with the minutes that they ask.
    pub skipped: Vec<(u32, u32)>,
}

/// Points that can be given for a skill, least and most.
pub fn points_of(skill: &Skill) -> (u32, u32) {
    let least = skill.bands.iter().map(|band| band.from).min().unwrap_or(0);
    let most = skill.bands.iter().map(|band| band.to).max().unwrap_or(least);
    (least, most.max(least))
}

/// Places a learner by their points for each skill of the path's quiz, in its order.
///
/// # Errors
/// The sentence of a refusal: there is no quiz, an answer is missing, or one is outside of its bands.
pub fn place(path: &Path, points: &[u32]) -> Result<Placed, Message> {
    let quiz = path.quiz.as_ref().filter(|quiz| !quiz.skills.is_empty());
    let quiz = quiz.ok_or_else(|| Message::new("error-no-quiz"))?;
    if points.len() != quiz.skills.len() {
        return Err(Message::new("error-quiz-answers")
            .count("given", points.len() as u64)
            .count("skills", quiz.skills.len() as u64));
    }
    for (skill, given) in quiz.skills.iter().zip(points) {
        let (least, most) = points_of(skill);
        if !(least..=most).contains(given) {
            return Err(Message::new("error-quiz-points")
                .text("skill", &skill.name)
                .count("points", *given)
                .count("least", least)
                .count("most", most));
        }
    }
    let score = points.iter().copied().fold(0, u32::saturating_add);
    let reach = |end: fn((u32, u32)) -> u32| {
        quiz.skills.iter().map(|skill| end(points_of(skill))).fold(0, u32::saturating_add)
    };
    let found = nearest(quiz, score);
    let start_unit = found
        .and_then(|(at, _)| quiz.placements[at].start_unit)
        .and_then(|number| unit_position(path, number))
        .unwrap_or(1);
    let before = (1_u32..).zip(&path.units).take_while(|(position, _)| *position < start_unit);
    let minutes = |unit| unit_minutes(unit).into_iter().fold(0, u32::saturating_add);
    Ok(Placed {
        score,
        reach: (reach(|(least, _)| least), reach(|(_, most)| most)),
        advice: found.map(|(at, _)| quiz.placements[at].advice.clone()).unwrap_or_default(),
        nearest: found
            .filter(|(_, distance)| *distance > 0)
            .map(|(at, _)| (quiz.placements[at].from, quiz.placements[at].to)),
        start_unit,
        skipped: before.map(|(position, unit)| (position, minutes(unit))).collect(),
    })
}

/// The recommendation that a score is nearest to, and how far it is from its scores. Of two as near, the lower one:
/// whoever begins too early has read something twice, whoever begins too late lacks it.
fn nearest(quiz: &Quiz, score: u32) -> Option<(usize, u32)> {
    let distance = |from: u32, to: u32| {
        if score < from { from - score } else { score.saturating_sub(to.max(from)) }
    };
    let all = quiz.placements.iter().enumerate().map(|(at, p)| (distance(p.from, p.to), p.from, at));
    // Where two hold a score, the first one of the document counts, as its diagnostic says.
    let first = all.clone().find(|(distance, ..)| *distance == 0);
    first.or_else(|| all.min()).map(|(distance, _, at)| (at, distance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::read;

    fn path(placements: &str) -> Path {
        let weeks: String = (1..=3).map(|n| format!("## Week {n}: W{n} (2 hours)\n- Read {n}\n\n")).collect();
        let quiz = "## Skills quiz\n| Skill | Beginner (1-2) | Intermediate (3-4) | Advanced (5) |\n|---|---|---|---|\n| A | a1 | a2 | a3 |\n| B | b1 | b2 | b3 |\n\n";
        read(format!("# T\n\n{weeks}{quiz}{placements}").as_bytes()).path
    }
    const USUAL: &str = "- **Score 4-6**: Start with Week 1\n- **Score 8-9**: Skip to Week 2\n- **Score 10**: Start with Week 3\n";

    #[test]
    fn a_score_starts_where_the_author_says_and_what_is_skipped_is_told() {
        let placed = place(&path(USUAL), &[4, 4]).unwrap();
        assert_eq!((placed.score, placed.reach, placed.start_unit), (8, (2, 10), 2));
        assert_eq!((placed.advice.as_str(), placed.nearest), ("Skip to Week 2", None));
        assert_eq!(placed.skipped, [(1, 120)]);
        assert_eq!(place(&path(USUAL), &[5, 5]).unwrap().skipped.len(), 2);
        assert_eq!(place(&path(USUAL), &[2, 2]).unwrap().skipped, []);
    }

    #[test]
    fn a_score_that_the_author_forgot_gets_the_nearest_advice_and_says_so() {
        let below = place(&path(USUAL), &[1, 1]).unwrap();
        assert_eq!((below.start_unit, below.nearest), (1, Some((4, 6))));
        let between = place(&path(USUAL), &[4, 3]).unwrap();
        assert_eq!((between.start_unit, between.nearest), (1, Some((4, 6))), "of two as near, the lower one");
        let above = place(&path("- **Score 2-5**: Week 1\n- **Score 6-8**: Week 2\n"), &[5, 5]).unwrap();
        assert_eq!((above.start_unit, above.nearest), (2, Some((6, 8))));
    }

    #[test]
    fn advice_without_a_week_of_the_path_begins_at_the_beginning() {
        assert_eq!(place(&path("- **Score 2-10**: Week 9 is for you\n"), &[5, 5]).unwrap().start_unit, 1);
        let silent = place(&path(""), &[5, 5]).unwrap();
        assert_eq!((silent.start_unit, silent.advice.as_str()), (1, ""));
    }

    #[test]
    fn answers_that_do_not_fit_the_quiz_are_refused_with_what_fits() {
        let refused = |points: &[u32]| place(&path(USUAL), points).unwrap_err().render();
        assert!(refused(&[1]).contains('2'), "{}", refused(&[1]));
        assert!(refused(&[6, 1]).contains("1 to 5"), "{}", refused(&[6, 1]));
        let none = read(b"# T\n## Week 1\n- a\n").path;
        assert!(place(&none, &[]).is_err());
    }
}
