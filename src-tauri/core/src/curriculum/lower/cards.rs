//! Cards, and bullets with bold names right under a unit: each is work, and its content is its items.

use super::super::agenda;
use super::super::hours;
use super::super::lexicon::{self, says};
use super::super::model::Item;
use super::super::pieces::Shape;
use super::super::words::{Words, remark, title};
use super::Walk;
use super::body::{Body, Open};
use super::budget::goal;

impl Walk<'_> {
    /// A card or a bullet with a bold name that is work: its content is its items.
    pub(super) fn card(&mut self, body: &mut Body, at: usize, name: &str, children: usize) {
        let piece = &self.pieces[at];
        let (label, rest) = piece.words.bold_lead().unwrap_or_default();
        let (label, in_label) = hours::split(if name.is_empty() { label } else { name });
        let (said, behind) = hours::split(rest);
        let lower = label.to_lowercase();
        let minutes = in_label.or(behind).map(|l| l.range);
        if minutes.is_none() && says(&lower, lexicon::REMARKS) {
            goal(body, piece);
            return;
        }
        if self.budget(body, piece) {
            self.take(piece);
            return;
        }
        self.start(body, &title(&label), minutes, remark(&said).filter(|_| name.is_empty()), at);
        if let Some(target) = piece.words.targets().first()
            && let Some(activity) = body.unit.activities.last_mut()
        {
            let text = title(&label);
            activity.items.push(Item {
                line: piece.line,
                text,
                note: None,
                target: Some(target.to_string()),
            });
        }
        body.cards = true;
        body.open = Some(Open { end: children, whole: true, at });
    }

    /// Bullets right under a unit that all have a bold name in front: each is work.
    pub(super) fn lead_items(&self, at: usize, end: usize) -> (Vec<usize>, usize) {
        let indent = self.pieces[at].indent;
        let mut found = Vec::new();
        let mut all = true;
        let mut next = at;
        while next < end
            && matches!(self.pieces[next].shape, Shape::Item { .. })
            && self.pieces[next].indent == indent
        {
            let lead = self.pieces[next].words.bold_lead();
            let label = lead.filter(|(label, rest)| {
                label.ends_with([':', '：']) || rest.trim_start().starts_with([':', '-', '–', '—', '：', '('])
            });
            match label {
                // "**9:00** – Welcome" begins with a time, not with a name.
                Some((label, _)) if agenda::start(label).is_some() => {}
                Some((label, _)) if !says(&label.to_lowercase(), lexicon::REMARKS) => found.push(next),
                Some(_) => {}
                None => all = false,
            }
            next = self.outline.item_end(next).max(next + 1);
        }
        let leads = if all && found.len() >= 2 { found } else { Vec::new() };
        (leads, next.max(at + 1))
    }
}

/// The words of a bullet that is nothing but a bold name, icons and shortcodes aside.
pub(super) fn card_title(words: &Words) -> Option<String> {
    let loose: String = words.stretches().filter(|s| !s.bold).map(|s| s.text).collect();
    let bare = loose.split_whitespace().all(|word| {
        word.starts_with(':') && word.len() > 2
            || word.starts_with(['{', '.', '}'])
            || !word.chars().any(char::is_alphanumeric)
    });
    let bold: String = words.stretches().filter(|s| s.bold).map(|s| s.text).collect();
    (bare && bold.chars().any(char::is_alphanumeric)).then(|| title(&bold))
}
