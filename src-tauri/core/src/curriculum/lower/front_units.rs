//! Units that stand in the block at the top of a document: lists such as `weeks:` with titles, hours and topics.
//!
//! Only where the text below has none of its own; what both say is the text's.

use super::super::front_matter::{FrontMatter, Member, Value};
use super::super::hours;
use super::super::labels;
use super::super::model::{Activity, ActivityKind, Item, Range, Unit, UnitKind};
use super::super::words::title;
use super::Walk;
use super::body::Body;
use crate::ids::ActivityId;
use std::collections::BTreeMap;

/// Names of such lists, and what their members are; of the last ones, their titles say what.
const LISTS: [(&str, UnitKind); 32] = [
    ("weeks", UnitKind::Week),
    ("wochen", UnitKind::Week),
    ("semanas", UnitKind::Week),
    ("semaines", UnitKind::Week),
    ("days", UnitKind::Day),
    ("tage", UnitKind::Day),
    ("modules", UnitKind::Module),
    ("module", UnitKind::Module),
    ("módulos", UnitKind::Module),
    ("modulos", UnitKind::Module),
    ("units", UnitKind::Module),
    ("lessons", UnitKind::Module),
    ("sessions", UnitKind::Module),
    ("chapters", UnitKind::Module),
    ("courses", UnitKind::Module),
    ("sections", UnitKind::Module),
    ("phases", UnitKind::Phase),
    ("plan", UnitKind::Module),
    ("schedule", UnitKind::Module),
    ("curriculum", UnitKind::Module),
    ("syllabus", UnitKind::Module),
    ("outline", UnitKind::Module),
    ("teaching_schedule", UnitKind::Module),
    ("weekly_schedule", UnitKind::Week),
    ("weekly_plan", UnitKind::Week),
    ("study_plan", UnitKind::Module),
    ("course_schedule", UnitKind::Module),
    ("learning_path", UnitKind::Module),
    ("roadmap", UnitKind::Module),
    ("topics", UnitKind::Module),
    ("stages", UnitKind::Phase),
    ("zeitplan", UnitKind::Module),
];
/// Names of a member's own number, and what it counts.
const NUMBERS: [(&str, UnitKind); 12] = [
    ("week", UnitKind::Week),
    ("woche", UnitKind::Week),
    ("semana", UnitKind::Week),
    ("semaine", UnitKind::Week),
    ("day", UnitKind::Day),
    ("tag", UnitKind::Day),
    ("dia", UnitKind::Day),
    ("jour", UnitKind::Day),
    ("module", UnitKind::Module),
    ("lesson", UnitKind::Module),
    ("session", UnitKind::Module),
    ("phase", UnitKind::Phase),
];
const TITLES: [&str; 12] = [
    "title", "name", "topic", "theme", "subject", "focus", "titel", "thema", "título", "titulo", "titre",
    "label",
];
const HOURS: [(&str, u32); 14] = [
    ("hours", 60),
    ("time", 60),
    ("duration", 60),
    ("estimate", 60),
    ("estimated_hours", 60),
    ("effort", 60),
    ("length", 60),
    ("stunden", 60),
    ("dauer", 60),
    ("horas", 60),
    ("heures", 60),
    ("durée", 60),
    ("minutes", 1),
    ("minuten", 1),
];
const WORK: [&str; 16] = [
    "topics",
    "items",
    "tasks",
    "activities",
    "lessons",
    "resources",
    "content",
    "readings",
    "exercises",
    "projects",
    "days",
    "themen",
    "aufgaben",
    "temas",
    "links",
    "steps",
];

impl Walk<'_> {
    /// Takes the units from the block where the text has none.
    pub(super) fn front_units(&mut self, front: &FrontMatter) {
        if !self.path.units.is_empty() {
            return;
        }
        let keys = LISTS.map(|(key, _)| key);
        let Some((key, members)) = front.members(&keys) else { return };
        let Some(kind) = LISTS.iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind) else { return };
        let read: Vec<(&Member, String, Option<Range>)> =
            members.iter().filter_map(|m| named(&m.value).map(|(name, time)| (m, name, time))).collect();
        // A list of plain words may be anything ("sections: [intro, faq]"): two members with titles, or one with hours.
        let maps = read.iter().filter(|(member, ..)| matches!(member.value, Value::Map(_))).count();
        if !(maps >= 2
            || read.iter().any(|(.., time)| time.is_some())
            || kind != UnitKind::Module && read.len() >= 2)
        {
            return;
        }
        let labelled = read.iter().find_map(|(member, name, _)| {
            own_number(&member.value).map(|(kind, ..)| kind).or(labels::label(name).map(|label| label.kind))
        });
        self.path.unit = if kind == UnitKind::Module { labelled.unwrap_or(kind) } else { kind };
        if let Some(line) = front.line_of(key) {
            self.mark(line, line, true);
        }
        for (number, (member, name, time)) in (1_u32..).zip(read) {
            self.front_unit(member, number, &name, time);
        }
    }

    fn front_unit(&mut self, member: &Member, number: u32, name: &str, time: Option<Range>) {
        let label = labels::label(name).filter(|label| label.clean && label.kind == self.path.unit);
        let own = own_number(&member.value).filter(|(kind, ..)| *kind == self.path.unit);
        let number = own.map_or(number, |(_, from, _)| from);
        let last = own.map_or(number, |(.., to)| to);
        let (written, from, to, name) = match label {
            Some(label) => (label.written, label.from, label.to, label.rest),
            None => {
                let noun = super::super::outline::noun_of(self.path.unit);
                let numbers = if last > number { format!("{number}-{last}") } else { number.to_string() };
                (format!("{noun} {numbers}"), number, last, title(name))
            }
        };
        let line = member.lines.0;
        let mut body = Body::new(Unit {
            label: written,
            from,
            to,
            line,
            title: name,
            stated_minutes: time,
            stated_line: time.map(|_| line),
            activities: Vec::new(),
            link_count: 0,
        });
        if let Value::Map(map) = &member.value {
            let work = WORK.iter().filter_map(|key| map.get(*key));
            for value in work.flat_map(|value| {
                if let Value::List(list) = value { list.as_slice() } else { std::slice::from_ref(value) }
            }) {
                match named(value) {
                    Some((name, Some(minutes))) => body.unit.activities.push(Activity {
                        id: ActivityId::new(""),
                        line,
                        title: title(&name),
                        kind: ActivityKind::Reading,
                        minutes: Some(minutes),
                        intro: None,
                        implied: false,
                        items: Vec::new(),
                    }),
                    Some((name, None)) => {
                        body.loose.items.push(Item {
                            line,
                            text: title(&name),
                            note: None,
                            target: target(value),
                        });
                    }
                    None => {}
                }
            }
            // What is said inside work that has hours is not told apart: all topics belong to the unit.
            if !body.unit.activities.is_empty() {
                let timed = body.unit.activities.iter().map(|activity| activity.line);
                body.loose.timed.extend(timed);
            }
        }
        self.mark(member.lines.0, member.lines.1, true);
        self.close_unit(body);
    }
}

/// The number that a member carries itself: "week: 3", "week: 3-4".
fn own_number(value: &Value) -> Option<(UnitKind, u32, u32)> {
    let Value::Map(map) = value else { return None };
    NUMBERS.iter().find_map(|(key, kind)| {
        let said = map.get(*key)?.words().into_iter().next()?;
        let found = super::super::numbers::leading(said.trim())?;
        found.rest.trim().is_empty().then_some((*kind, found.from, found.to))
    })
}

/// A member's title and its hours: plain words with hours behind them, or a map that names them.
fn named(value: &Value) -> Option<(String, Option<Range>)> {
    if let Value::Text(text) = value {
        let (name, length) = hours::split(text);
        return (!title(&name).is_empty()).then(|| (name.into_owned(), length.map(|l| l.range)));
    }
    let Value::Map(map) = value else { return None };
    let small: BTreeMap<String, &Value> =
        map.iter().map(|(key, value)| (key.to_lowercase(), value)).collect();
    let name = TITLES.iter().find_map(|key| small.get(*key)?.words().into_iter().next())?;
    let time =
        HOURS.iter().find_map(|(key, scale)| hours::in_column(small.get(*key)?.words().first()?, *scale));
    let (bare, length) = hours::split(&name);
    let time = time.or(length.map(|l| l.range));
    (!title(&bare).is_empty()).then(|| (bare.into_owned(), time))
}

fn target(value: &Value) -> Option<String> {
    let Value::Map(map) = value else { return None };
    ["url", "link", "href"].iter().find_map(|key| map.get(*key)?.words().into_iter().next())
}
