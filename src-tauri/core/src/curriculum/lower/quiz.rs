//! The self-assessment: a table of skills by bands of scores, and what a total recommends.

use super::super::labels;
use super::super::model::{Band, Placement, Quiz, Skill};
use super::super::numbers;
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, title};
use super::Walk;

impl Walk<'_> {
    pub(super) fn open_quiz(&mut self, piece: &Piece) {
        // A second quiz would need a second answer: the first one that holds anything places.
        let empty = |quiz: &Quiz| quiz.skills.is_empty() && quiz.placements.is_empty();
        if self.path.quiz.as_ref().is_none_or(empty) {
            self.path.quiz = Some(Quiz { line: piece.line, skills: Vec::new(), placements: Vec::new() });
        }
    }

    pub(super) fn quiz_line(&mut self, piece: &Piece) {
        let Some(quiz) = &mut self.path.quiz else { return };
        match &piece.shape {
            Shape::Row { head: true, cells } => self.table_head = cells.to_vec(),
            Shape::Row { head: false, cells } => {
                let Some(skill) = skill(&self.table_head, cells) else { return };
                quiz.skills.push(skill);
            }
            Shape::Item { .. } => {
                let Some(placement) = placement(&piece.words) else { return };
                quiz.placements.push(placement);
            }
            Shape::Text
                if piece.words.bold_lead().is_some_and(|(_, rest)| rest.trim_matches(':').is_empty())
                    && self.list_follows() => {}
            _ => return,
        }
        self.take(piece);
    }
}

/// A row whose head names at least one band: "Beginner (1-2)".
fn skill(heads: &[Words], cells: &[Words]) -> Option<Skill> {
    let bands: Vec<Band> =
        heads.iter().zip(cells).skip(1).filter_map(|(head, cell)| band(head.plain(), cell)).collect();
    let name = cells.first()?.plain();
    (!bands.is_empty() && !name.is_empty()).then_some(Skill { name: name.to_owned(), bands })
}

fn band(head: &str, cell: &Words) -> Option<Band> {
    let (label, inside) = head.split_once('(').unwrap_or((head, head));
    let figure = numbers::next_figure(inside, 0)?;
    let (from, to) = figure.whole();
    Some(Band { label: title(label), from, to, text: cell.plain().to_owned() })
}

/// A range of totals and the advice behind it: "Score 4-9: begin with Week 2".
fn placement(words: &Words) -> Option<Placement> {
    let (range, advice, _) = words.entry();
    let (range, advice) = match advice {
        Some(advice) => (range, advice),
        None => range.split_once(':').map(|(r, a)| (r.to_owned(), a.trim().to_owned()))?,
    };
    let figure = numbers::next_figure(&range, 0)?;
    let (from, to) = figure.whole();
    let start_unit = labels::mentioned_unit(&advice).map(|(from, _)| from);
    Some(Placement { from, to: if figure.open { u32::MAX } else { to }, start_unit, advice })
}

/// Gives open-ended recommendations ("20+") the highest total that the skills allow.
pub(super) fn close(quiz: &mut Quiz) {
    let most =
        quiz.skills.iter().filter_map(|s| s.bands.iter().map(|b| b.to).max()).fold(0, u32::saturating_add);
    for placement in quiz.placements.iter_mut().filter(|p| p.to == u32::MAX) {
        placement.to = most.max(placement.from);
    }
}
