//! What a unit and its work say that they take: budgets, hours on lines of their own, and the goal beside them.

use super::super::hours::{self, Per};
use super::super::lexicon::{self, says};
use super::super::model::{Range, Unit, UnitKind};
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::Walk;
use super::body::Body;
use super::days;

impl Walk<'_> {
    /// "**Study Plan** (15-18 hours)", "### Study Time: 12 h", "- Time: 3 hours": what the unit says it takes.
    pub(super) fn budget(&self, body: &mut Body, piece: &Piece) -> bool {
        if body.unit.stated_minutes.is_some() {
            return false;
        }
        let text = piece.words.plain();
        let Some(length) = hours::find(text).filter(|l| l.per != Per::Session || names_weekdays(text)) else {
            return false;
        };
        let unit = (self.path.unit, body.unit.from, body.unit.to);
        let by_weekdays = by_weekdays(text, unit);
        let stated = by_weekdays.or_else(|| length.comes_to(text, unit.0, unit.1, unit.2));
        let Some(stated) = stated else { return false };
        let label = text.get(..length.start).unwrap_or_default();
        let label = label.split([':', '：', '(', '（']).next().unwrap_or_default().to_lowercase();
        // "Mo-Fr 1 h, Sa 3 h" that cannot be added up is not the one hour of its beginning.
        if by_weekdays.is_none() && names_weekdays(text) {
            return false;
        }
        let heading = matches!(piece.shape, Shape::Heading(_));
        // "Full-length exam (130 min)" speaks of an exam: without a colon, the word stands first or last.
        let ends = || {
            let label = label.trim();
            let first = label.split(' ').next().unwrap_or_default();
            let last = label.rmatch_indices(' ').nth(1).map_or(label, |(at, _)| &label[at..]);
            let word = last.rsplit(' ').next().unwrap_or_default();
            [first, last.trim(), word].iter().any(|part| lexicon::BUDGET.contains(part)) || !label.is_ascii()
        };
        let colon = text.get(..length.start).is_some_and(|before| before.contains([':', '：']));
        // "Clay bodies, time: 2 h" is a thing with its hours, not the week's.
        let other = matches!(piece.shape, Shape::Item { .. }) && label.contains([',', ';', '，', '；', '、']);
        let named = says(&label, lexicon::BUDGET) && !other && !daily(&label) && (colon || ends());
        // A heading with hours in parentheses is work ("Time Series (4 hours)"), a bold line of that look a budget.
        let parted = text.get(..length.start).is_some_and(|before| before.contains([':', '：']));
        // "*6 hours*" alone on a line right below the unit.
        let around = [text.get(..length.start), text.get(length.end..)];
        let alone = !heading
            && body.unit.activities.is_empty()
            && around.iter().flatten().all(|part| !part.chars().any(char::is_alphanumeric));
        if !alone && (!named || label.split_whitespace().count() > 5 || heading && !parted) {
            return false;
        }
        // "4 weeks, 3 hours a week" of a course is twelve hours.
        let weeks = (length.per == Per::Week && self.path.unit != UnitKind::Week)
            .then(|| hours::weeks(text))
            .flatten();
        body.unit.stated_minutes = Some(weeks.map_or(stated, |weeks| length.range.times(weeks.range)));
        body.unit.stated_line = Some(piece.line);
        true
    }

    /// Whether the last lines of the last unit say what all units take together: "Total: 42 h". Where other units state
    /// their hours on lines of their own, that one is its unit's as well.
    pub(super) fn sums_up(&self, body: &Body, at: usize, end: usize) -> bool {
        let last = self.unit_places.len() > 1 && self.unit_places.last() == Some(&self.at);
        // The line itself, and one or two behind it.
        if !last || at + 3 < end {
            return false;
        }
        let words = &self.pieces[at].words;
        let work = !body.unit.activities.is_empty() || !body.loose.items.is_empty();
        if !work || !words.has_digit() || words.plain().len() > 120 {
            return false;
        }
        let text = words.plain();
        let Some(length) = hours::find(text).filter(|length| length.per == Per::Once) else { return false };
        let label = text.get(..length.start).unwrap_or_default().to_lowercase();
        let own_line = |unit: &Unit| unit.stated_line.is_some_and(|line| line != unit.line);
        says(&label, lexicon::TOTALS) && !self.path.units.iter().any(own_line)
    }

    /// Hours that a unit's own line states behind its label where it is no heading: "- **Week 1: Nets** - 4 h".
    pub(super) fn inline_budget(&mut self, body: &mut Body, piece: &Piece) {
        let unit = &mut body.unit;
        let text = piece.words.plain();
        if unit.stated_minutes.is_none()
            && let (_, Some(length)) = hours::split(text)
            && let Some(stated) = length.comes_to(text, self.path.unit, unit.from, unit.to)
        {
            unit.stated_minutes = Some(stated);
            unit.stated_line = Some(piece.line);
        }
    }

    /// "⏱️ Time: 6-8 hours" inside work that has no hours yet.
    pub(super) fn work_minutes(&self, body: &mut Body, piece: &Piece) -> bool {
        let Some(activity) = body.unit.activities.last_mut().filter(|a| a.minutes.is_none()) else {
            return false;
        };
        let text = piece.words.plain();
        let Some(length) = hours::find(text).filter(|l| l.per == Per::Once) else { return false };
        let label = text.get(..length.start).unwrap_or_default().to_lowercase();
        let alone = text.get(length.end..).is_some_and(|rest| !rest.chars().any(char::is_alphanumeric));
        // The label names the hours and nothing but the figure follows it: "Mean time to detect: 5 min" is none.
        let named = label.split_once([':', '：']).is_some_and(|(name, between)| {
            says(name, lexicon::BUDGET)
                && name.split_whitespace().count() <= 3
                && !between.chars().any(|c| c.is_alphanumeric() || matches!(c, '<' | '>' | '≤'))
        });
        let bare = alone && !label.chars().any(char::is_alphanumeric);
        if !named && !bare {
            return false;
        }
        activity.minutes = Some(length.range);
        true
    }

    pub(super) fn remark_line(&mut self, body: &mut Body, piece: &Piece) {
        if self.budget(body, piece) {
            self.take(piece);
        }
    }
}

/// What stands behind the colon of a budget.
fn said(text: &str) -> &str {
    text.split_once([':', '：'])
        .map_or(text, |(_, said)| said)
        .trim_start_matches(|c: char| !c.is_alphanumeric())
}

fn names_weekdays(text: &str) -> bool {
    text.contains([':', '：']) && days::weekdays(said(text), lexicon::short_weekday).is_some()
}

/// "Mo–Fr je 1,5 h, Sa 3 h" of a week or several; none where any part says something else.
fn by_weekdays(text: &str, (kind, from, to): (UnitKind, u32, u32)) -> Option<Range> {
    if kind != UnitKind::Week || !names_weekdays(text) {
        return None;
    }
    let each = ["je ", "jeweils ", "each ", "cada ", "chacun ", "по ", "各"];
    let mut sum = Range::exactly(0);
    for part in said(text).split([';', '；', '+']).flat_map(|part| part.split(", ")) {
        let (days, rest) = days::weekdays(part.trim_start(), lexicon::short_weekday)?;
        let rest = rest.trim_start_matches([' ', ':', '：', '.', '(']);
        let of_each = each.iter().find_map(|word| rest.strip_prefix(word));
        let length = hours::find(of_each.unwrap_or(rest)).filter(|length| length.start == 0)?;
        // Of several days together or of each, only the author's word tells.
        if days > 1 && of_each.is_none() && length.per != Per::Day && length.per != Per::Session {
            return None;
        }
        sum = sum.plus(length.range.times(Range::exactly(days)));
    }
    Some(sum.times(Range::exactly(to.saturating_sub(from).saturating_add(1))))
}

/// Whether a label speaks of each day or of the weekend, not of the unit.
pub(super) fn daily(label: &str) -> bool {
    says(
        label,
        &[
            "daily",
            "day",
            "weekday",
            "weekdays",
            "weekend",
            "weekends",
            "täglich",
            "diario",
            "diaria",
            "quotidien",
            "每天",
            "毎日",
            "ежедневно",
            "하루",
        ],
    )
}

/// Remembers the first goal that a unit's lines name.
pub(super) fn goal(body: &mut Body, piece: &Piece) {
    if body.goal.is_some() {
        return;
    }
    let text = piece.words.plain();
    let Some((label, rest)) = text.split_once([':', '：']) else { return };
    let label = title(label).to_lowercase();
    if label.chars().count() <= 24 && says(&label, lexicon::GOALS) && !rest.trim().is_empty() {
        body.goal = Some(title(rest));
    }
}
