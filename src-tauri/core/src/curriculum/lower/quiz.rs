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
                if let Some(placement) = placement_row(&self.table_head, cells) {
                    quiz.placements.push(placement);
                } else if let Some(skill) = skill(&self.table_head, cells) {
                    quiz.skills.push(skill);
                } else {
                    return;
                }
            }
            Shape::Item { .. } => {
                let Some(placement) = placement(&piece.words) else { return };
                quiz.placements.push(placement);
            }
            // "**Score 4-9**: Begin with Week 2" line under line, where it names the unit.
            Shape::Text if placement(&piece.words).is_some_and(|found| found.start_unit.is_some()) => {
                quiz.placements.extend(placement(&piece.words));
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
    let (label, inside) = head.split_once(['(', '（']).unwrap_or((head, head));
    let figure = numbers::next_figure(inside, 0)?;
    let (from, to) = figure.whole();
    // "1-2 Beginner": the figures are no part of the name.
    let bare = || {
        let around = [head.get(..figure.start), head.get(figure.end..)].map(Option::unwrap_or_default);
        title(around.concat().trim_matches([' ', ':', '：', '-', '–', '—', '.']))
    };
    let label = if label.len() < head.len() { title(label) } else { bare() };
    let label = if label.is_empty() { title(head) } else { label };
    Some(Band { label, from, to, text: cell.plain().to_owned() })
}

/// Words over a column of totals.
const SCORES: [&str; 16] = [
    "score",
    "total",
    "total score",
    "points",
    "punkte",
    "punktzahl",
    "puntos",
    "puntuación",
    "score total",
    "pontos",
    "pontuação",
    "баллы",
    "分数",
    "得分",
    "点数",
    "점수",
];

/// A row that says what a total recommends: "| 4-9 | Begin with Week 2 |" below "| Score | Start |".
fn placement_row(heads: &[Words], cells: &[Words]) -> Option<Placement> {
    let head = title(heads.first()?.plain()).to_lowercase();
    let advice = cells.iter().skip(1).map(Words::plain).find(|cell| !cell.is_empty())?;
    if !SCORES.contains(&head.as_str()) {
        return None;
    }
    placed(cells.first()?.plain(), advice.to_owned())
}

/// A range of totals and the advice behind it: "Score 4-9: begin with Week 2".
fn placement(words: &Words) -> Option<Placement> {
    let (range, advice, _) = words.entry();
    let (range, advice) = match advice {
        Some(advice) => (range, advice),
        None => [":", "：", "→", "=>", "—"]
            .iter()
            .find_map(|mark| range.split_once(mark))
            .map(|(range, advice)| (range.to_owned(), advice.trim().to_owned()))?,
    };
    placed(&range, advice)
}

fn placed(range: &str, advice: String) -> Option<Placement> {
    let figure = numbers::next_figure(range, 0)?;
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
