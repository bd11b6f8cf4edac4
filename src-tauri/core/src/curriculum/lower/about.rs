//! What surrounds the plan: question, audience, prerequisites, outcomes, community, first steps, tips, the headline.

use super::super::appointment;
use super::super::front_matter::FrontMatter;
use super::super::hours;
use super::super::lexicon::{self, says};
use super::super::model::{About, Event, Headline, UnitKind};
use super::super::outline;
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, has_word, remark, title};
use super::links::all_words;
use super::{Section, Walk};

impl Walk<'_> {
    /// A line outside units, shelf, quiz and milestones.
    pub(super) fn about_line(&mut self, section: Section, piece: &Piece) {
        let taken = match piece.shape {
            Shape::Item { depth, .. } => {
                self.event(piece)
                    || section == Section::Plain && self.promise(piece)
                    || self.about_item(section, depth, piece)
            }
            // A remark box in front of the plan may hold its promise.
            Shape::Text if piece.quoted => section == Section::Plain && self.promise(piece),
            Shape::Text => {
                self.statement(piece)
                    || self.announced(piece)
                    || (section != Section::Plain && self.introduces(piece))
            }
            Shape::Row { head: false, ref cells } => self.event_row(cells, piece),
            _ => false,
        };
        if taken {
            self.take(piece);
        }
        // What an event's line says beside when and where stays readable.
        let more = |event: &Event| all_words(piece).any(|words| appointment::says_more(words, event));
        if self.path.events.last().is_some_and(|event| event.line == piece.line && more(event)) {
            self.mark(piece.line, piece.end, false);
        }
    }

    /// An appointment in running text, where it names its zone: "All sessions are on Thursdays at 4:00 PM UTC".
    fn announced(&mut self, piece: &Piece) -> bool {
        let event = appointment::read(&piece.words, piece.line).filter(|event| event.zone.is_some());
        self.comes(event, piece)
    }

    /// Takes an event in, where it comes every week or once: for others there is no rule that would not be wrong in most
    /// weeks. One without a name of its own is called as the heading that it stands below, else by its whole line.
    fn comes(&mut self, event: Option<Event>, piece: &Piece) -> bool {
        let Some(mut event) = event else { return false };
        if event.title.is_empty() {
            let mut above = self.pieces[..self.at].iter().rev();
            let heading = above.find(|piece| matches!(piece.shape, Shape::Heading(2..)));
            event.title = heading
                .map(|heading| title(heading.words.plain()))
                .filter(|title| !title.is_empty())
                .unwrap_or_else(|| piece.words.plain().to_owned());
        }
        if event.date.is_none()
            && all_words(piece).any(|words| appointment::is_rare(words.plain(), event.days.len()))
        {
            let name = event.title.split([':', '：']).next().unwrap_or_default().trim().to_owned();
            self.places.rare_events.get_or_insert((event.line, name, 0)).2 += 1;
            return false;
        }
        self.path.events.push(event);
        true
    }

    /// A row that says when people meet: "| 1-2 | Nets | #nets | Tue/Thu 8pm EST |".
    fn event_row(&mut self, cells: &[Words], piece: &Piece) -> bool {
        let when = cells.iter().position(|cell| appointment::read(cell, piece.line).is_some());
        let together = when.and_then(|at| Some((at, at, appointment::read(&cells[at], piece.line)?)));
        let Some((at, second, mut event)) = together.or_else(|| parted_event(cells, piece.line)) else {
            return false;
        };
        let table = self.table_at(self.at).map(|table| table.columns.clone()).unwrap_or_default();
        let index = table.index.map(|(column, ..)| column);
        let units =
            index.and_then(|column| cells.get(column)).and_then(|cell| outline::tables::number(cell.plain()));
        event.units = event.units.or(units.map(|(from, to, _)| (from, to)));
        let name = table
            .subject
            .filter(|column| *column != at && *column != second)
            .or_else(|| (0..cells.len()).find(|c| *c != at && *c != second && Some(*c) != index));
        if let Some(name) =
            name.and_then(|column| cells.get(column)).map(Words::plain).filter(|name| !name.is_empty())
        {
            event.title = name.to_owned();
        }
        if event.title.is_empty() {
            event.title = cells.get(at).map(|cell| cell.plain().to_owned()).unwrap_or_default();
        }
        event.link = event.link.or_else(|| cells.iter().find_map(appointment::link));
        self.comes(Some(event), piece)
    }

    fn introduces(&self, piece: &Piece) -> bool {
        self.list_follows() && piece.words.plain().ends_with(':')
    }

    fn event(&mut self, piece: &Piece) -> bool {
        let event = appointment::read(&piece.words, piece.line);
        self.comes(event, piece)
    }

    fn about_item(&mut self, section: Section, depth: u8, piece: &Piece) -> bool {
        let text = piece.words.plain();
        let inner =
            self.parent_item.as_ref().filter(|(outer, _)| *outer < depth).map(|(_, name)| name.clone());
        // "1. Area" with its points below: each point is said with its area's name.
        let opens = matches!(self.pieces.get(self.at + 1).map(|p| &p.shape), Some(Shape::Item { depth: next, .. }) if *next > depth);
        if inner.is_none() {
            self.parent_item = opens.then(|| (depth, text.trim_end_matches(':').to_owned()));
        }
        let about = &mut self.path.about;
        let list = match section {
            Section::Prerequisites => &mut about.prerequisites,
            Section::Outcomes => &mut about.outcomes,
            Section::Peers => &mut about.peers,
            Section::FirstSteps => &mut about.first_steps,
            Section::Tips => &mut about.tips,
            Section::Community => return channel(about, piece),
            _ => return false,
        };
        match inner {
            Some(name) => list.push(format!("{name}: {text}")),
            None if opens => {}
            None => list.push(text.to_owned()),
        }
        true
    }

    /// "**Target Audience**: …" and its kin, anywhere outside the units.
    fn statement(&mut self, piece: &Piece) -> bool {
        if self.promise(piece) {
            return true;
        }
        let Some((label, rest)) = piece.words.bold_lead() else { return false };
        let Some(said) = remark(rest) else { return false };
        let label = label.to_lowercase();
        let any = |words: &[&str]| has_word(&label, words);
        let about = &mut self.path.about;
        let field = if any(&["essential question"]) {
            &mut about.question
        } else if any(&["audience", "who this is for", "for whom"]) {
            &mut about.audience
        } else if any(&["end goal", "final goal", "goal"]) {
            &mut about.end_goal
        } else {
            return false;
        };
        if field.is_none() {
            *field = Some(said);
            return true;
        }
        false
    }

    /// Whether a line is a promise and nothing more: a sentence around it stays readable.
    fn promise(&mut self, piece: &Piece) -> bool {
        let words =
            |text: &str| text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
        self.promises(piece) && words(piece.words.plain()) <= 8
    }

    /// A line in front of the units that says how long the path takes: by its label, in any of the languages ("Dauer: 8
    /// Wochen"), or by naming weeks and weekly hours in one sentence.
    fn promises(&mut self, piece: &Piece) -> bool {
        let text = piece.words.plain();
        if !hours::may_state(text) {
            return false;
        }
        // Behind the units, "Total: 8 hours/week" sums up something else.
        let before = self.unit_places.first().is_none_or(|first| self.at < *first);
        if before && self.each_unit.is_none() {
            let each = match self.path.unit {
                UnitKind::Day => Some(hours::Per::Day),
                UnitKind::Module => Some(hours::Per::Session),
                _ => None,
            };
            let daily = hours::find(text).filter(|length| Some(length.per) == each);
            // The sentence says more than that, and stays a note.
            self.each_unit = daily.map(|length| (length, piece.line));
        }
        if let Some((label, rest)) = piece.words.bold_lead().or_else(|| text.split_once([':', '：'])) {
            let lower = label.to_lowercase();
            let named = label.split_whitespace().count() <= 4 && says(&lower, lexicon::BUDGET);
            let known = ["duration", "length", "time commitment", "estimated time", "total time", "time"];
            let counts = before && named && !super::budget::daily(&lower)
                || piece.words.bold_lead().is_some() && has_word(&lower, &known);
            // "Rythme : 5 h/semaine": what is said of each week is a promise, whatever it is called.
            let each_week = before
                && label.split_whitespace().count() <= 4
                && hours::find(rest).is_some_and(|length| {
                    length.per == hours::Per::Week
                        && !rest.get(..length.start).is_some_and(|head| head.contains(char::is_alphabetic))
                });
            if let Some(said) = remark(rest).filter(|_| counts || each_week) {
                let reading = has_word(&lower, READING) || lower.starts_with("lese");
                let total = before && named && !reading;
                let weekly = hours::weekly(&lower);
                return self.headline(promised(&said, total && !weekly).weekly(&said, weekly), piece.line);
            }
        }
        let both = hours::weeks(text).is_some()
            && hours::find(text).is_some_and(|length| length.per == hours::Per::Week);
        let daily = || {
            hours::days_a_week(text).is_some()
                && hours::find(text).is_some_and(|length| length.per == hours::Per::Day)
        };
        before && (both || daily()) && self.headline(promised(text, false), piece.line)
    }

    /// Weeks and hours that a line promises; the first promise counts.
    fn headline(&mut self, said: Headline, line: u32) -> bool {
        let headline = &mut self.path.headline;
        let silent = headline.weekly_minutes.is_none() && headline.total_minutes.is_none();
        let hours = silent && (said.weekly_minutes.is_some() || said.total_minutes.is_some());
        let news = said.weeks.is_some() && headline.weeks.is_none() || hours;
        if news {
            headline.weeks = headline.weeks.or(said.weeks);
            if silent {
                headline.weekly_minutes = said.weekly_minutes;
                headline.total_minutes = said.total_minutes;
            }
            self.places.headline_line.get_or_insert(line);
        }
        news
    }

    /// What the block at the top says; the document's own words come first, lists are joined.
    pub(super) fn front_matter(&mut self, front: &FrontMatter) {
        if let Some((said, lines)) = front.text(TITLE) {
            if self.path.title.is_empty() {
                self.path.title = title(said);
                self.path.title_line = Some(lines.0);
            }
            self.take_lines(lines);
        }
        self.places.text_headline = self.path.headline;
        for keys in [DURATION, EFFORT] {
            let Some((key, said, lines)) = front.named(keys) else { continue };
            let mut said = promised(said, true).or_bare(key, said);
            if key == "time" {
                // How long a page takes to read is often said so.
                said.total_minutes = said.total_minutes.filter(|total| total.planned() >= 300);
            }
            self.headline(said, lines.0);
            if said != Headline::default() {
                let front = &mut self.places.front_headline;
                let at = &mut self.places.front_lines;
                if front.weeks.is_none() && said.weeks.is_some() {
                    (front.weeks, at.0) = (said.weeks, Some(lines.0));
                }
                if front.weekly_minutes.is_none() && said.weekly_minutes.is_some() {
                    (front.weekly_minutes, at.1) = (said.weekly_minutes, Some(lines.0));
                }
                self.take_lines(lines);
            }
        }
        let about = &mut self.path.about;
        let mut taken = Vec::new();
        for (field, keys) in [
            (&mut about.question, &["essential_question", "question"][..]),
            (&mut about.audience, &["audience", "target_audience"][..]),
            (&mut about.end_goal, &["end_goal", "goal"][..]),
        ] {
            if let Some((text, lines)) = front.text(keys) {
                field.get_or_insert_with(|| text.to_owned());
                taken.push(lines);
            }
        }
        for (field, keys) in [
            (&mut about.prerequisites, &["prerequisites"][..]),
            (&mut about.outcomes, &["learning_outcomes", "outcomes", "learning_objectives"][..]),
        ] {
            if let Some((words, lines)) = front.list(keys) {
                let mut joined = words.to_vec();
                joined.extend(field.drain(..).filter(|said| !words.contains(said)));
                *field = joined;
                taken.push(lines);
            }
        }
        taken.into_iter().for_each(|lines| self.take_lines(lines));
        if let Some((base, lines)) = front.text(&["base"]) {
            // From what is no web address, no link leads anywhere: it stays a note, and a check says so.
            if super::super::links::resolve(base.trim(), "page.html").is_some() {
                self.path.about.base = Some(base.trim().to_owned());
                self.take_lines(lines);
            } else {
                self.places.odd_base = Some((lines.0, base.to_owned()));
            }
        }
    }

    fn take_lines(&mut self, (from, to): (u32, u32)) {
        self.mark(from, to, true);
    }
}

/// Words of a label that tells how long a page takes to read.
const READING: &[&str] = &["reading", "read", "lectura", "lecture", "leitura", "чтения"];

/// What a text says of weeks and hours; its only hours are those in all where it may be a `total`.
fn promised(said: &str, total: bool) -> Headline {
    let length = hours::find(said);
    let weekly = length.and_then(|length| match length.per {
        hours::Per::Week => Some(length.range),
        // "2 hours a day, 5 days a week".
        hours::Per::Day => hours::days_a_week(said).map(|days| length.range.times(days)),
        _ => None,
    });
    let whole =
        length.filter(|length| total && length.per == hours::Per::Once && length.range.planned() >= 120);
    Headline {
        weeks: hours::weeks(said).map(|found| found.range),
        weekly_minutes: weekly,
        total_minutes: whole.map(|length| length.range),
    }
}

/// Keys of the block at the top, as authors name them in their languages.
const TITLE: &[&str] =
    &["title", "titel", "titre", "título", "titulo", "название", "标题", "標題", "タイトル", "제목"];
const DURATION: &[&str] = &[
    "duration",
    "weeks",
    "length",
    "dauer",
    "durée",
    "duree",
    "duración",
    "duracion",
    "duração",
    "duracao",
    "длительность",
    "时长",
    "期間",
    "기간",
];
const EFFORT: &[&str] = &[
    "estimated_time",
    "time",
    "weekly_hours",
    "effort",
    "total_hours",
    "aufwand",
    "rythme",
    "dedicación",
    "dedicação",
    "carga_horaria",
    "carga_horária",
];

impl Headline {
    /// With its only length taken as each week's, where its label says so: "Weekly: 6 h", "주당 학습 시간: 6~8시간".
    fn weekly(self, said: &str, weekly: bool) -> Self {
        let length = || hours::find(said).filter(|length| length.per == hours::Per::Once);
        let found = if weekly { length().map(|length| length.range) } else { None };
        Self { weekly_minutes: self.weekly_minutes.or(found), ..self }
    }

    /// With a bare figure under a key that names its unit: `weeks: 8`, `weekly_hours: 5-6`.
    fn or_bare(self, key: &str, said: &str) -> Self {
        let bare = |scale| hours::in_column(said, scale).filter(|_| hours::find(said).is_none());
        match key {
            "weeks" => Self { weeks: self.weeks.or_else(|| bare(1)), ..self },
            "weekly_hours" => Self { weekly_minutes: self.weekly_minutes.or_else(|| bare(60)), ..self },
            "total_hours" => Self { total_minutes: self.total_minutes.or_else(|| bare(60)), ..self },
            _ => self,
        }
    }
}

/// An appointment whose day and time stand in two cells of a row: "| Tue | 6:00–7:00 PM EST | Ana |".
fn parted_event(cells: &[Words], line: u32) -> Option<(usize, usize, Event)> {
    let day = cells.iter().position(|cell| appointment::names_day(cell.plain()))?;
    (0..cells.len()).filter(|at| *at != day).find_map(|at| {
        let both = Words::plainly(&format!("{} {}", cells[day].plain(), cells[at].plain()));
        let mut event = appointment::read(&both, line)?;
        event.title.clear();
        Some((day, at, event))
    })
}

/// "**Discord Channel**: #name": where the community meets.
fn channel(about: &mut About, piece: &Piece) -> bool {
    let (name, said, target) = piece.words.entry();
    let known = ["channel", "discord", "slack", "forum", "chat", "matrix", "irc", "zulip", "telegram"];
    if about.channel.is_some() || !has_word(&name.to_lowercase(), &known) {
        return false;
    }
    about.channel = Some(said.or(target).unwrap_or(name));
    true
}
