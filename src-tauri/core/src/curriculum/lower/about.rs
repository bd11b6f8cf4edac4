//! What surrounds the plan: question, audience, prerequisites, outcomes, community, first steps, tips, the headline.

use super::super::appointment;
use super::super::front_matter::FrontMatter;
use super::super::hours;
use super::super::lexicon::{self, says};
use super::super::model::{About, Event};
use super::super::outline;
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, has_word, remark};
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
            Shape::Text if piece.quoted => false,
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
    /// weeks.
    fn comes(&mut self, event: Option<Event>, piece: &Piece) -> bool {
        let Some(event) = event else { return false };
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
        let Some((at, mut event)) =
            when.and_then(|at| Some((at, appointment::read(&cells[at], piece.line)?)))
        else {
            return false;
        };
        let table = self.table_at(self.at).map(|table| table.columns.clone()).unwrap_or_default();
        let index = table.index.map(|(column, ..)| column);
        let units =
            index.and_then(|column| cells.get(column)).and_then(|cell| outline::tables::number(cell.plain()));
        event.units = event.units.or(units.map(|(from, to, _)| (from, to)));
        let name = table
            .subject
            .filter(|column| *column != at)
            .or_else(|| (0..cells.len()).find(|column| *column != at && Some(*column) != index));
        if let Some(name) =
            name.and_then(|column| cells.get(column)).map(Words::plain).filter(|name| !name.is_empty())
        {
            event.title = name.to_owned();
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

    /// A line in front of the units that says how long the path takes: by its label, in any of the languages ("Dauer: 8
    /// Wochen"), or by naming weeks and weekly hours in one sentence.
    fn promise(&mut self, piece: &Piece) -> bool {
        if !piece.words.has_digit() {
            return false;
        }
        let text = piece.words.plain();
        // Behind the units, "Total: 8 hours/week" sums up something else.
        let before = self.unit_places.first().is_none_or(|first| self.at < *first);
        if let Some((label, rest)) = piece.words.bold_lead().or_else(|| text.split_once([':', '：'])) {
            let lower = label.to_lowercase();
            let named = label.split_whitespace().count() <= 4 && says(&lower, lexicon::BUDGET);
            let known = ["duration", "length", "time commitment", "estimated time", "total time", "time"];
            let counts = before && named && !super::budget::daily(&lower)
                || piece.words.bold_lead().is_some() && has_word(&lower, &known);
            if let Some(said) = remark(rest).filter(|_| counts) {
                return self.headline(&said, piece.line);
            }
        }
        let both = hours::weeks(text).is_some()
            && hours::find(text).is_some_and(|length| length.per == hours::Per::Week);
        before && both && self.headline(text, piece.line)
    }

    /// Weeks and weekly hours that a line promises; the first promise counts.
    fn headline(&mut self, said: &str, line: u32) -> bool {
        let weeks = hours::weeks(said).map(|l| l.range);
        let weekly = hours::find(said).filter(|l| l.per == hours::Per::Week).map(|l| l.range);
        let headline = &mut self.path.headline;
        let news = weeks.is_some() && headline.weeks.is_none()
            || weekly.is_some() && headline.weekly_minutes.is_none();
        if news {
            headline.weeks = headline.weeks.or(weeks);
            headline.weekly_minutes = headline.weekly_minutes.or(weekly);
            self.places.headline_line.get_or_insert(line);
        }
        news
    }

    /// What the block at the top says; the document's own words come first, lists are joined.
    pub(super) fn front_matter(&mut self, front: &FrontMatter) {
        if let Some((title, lines)) = front.text(&["title"]) {
            if self.path.title.is_empty() {
                self.path.title = super::super::words::title(title);
                self.path.title_line = Some(lines.0);
            }
            self.take_lines(lines);
        }
        self.places.text_headline = self.path.headline;
        for keys in
            [&["duration", "weeks", "length"][..], &["estimated_time", "time", "weekly_hours", "effort"][..]]
        {
            let Some((said, lines)) = front.text(keys) else { continue };
            let said = said.to_owned();
            self.headline(&said, lines.0);
            let weeks = hours::weeks(&said).map(|l| l.range);
            let length = hours::find(&said);
            if weeks.is_some() || length.is_some() {
                let weekly = length.filter(|l| l.per == hours::Per::Week).map(|l| l.range);
                let front = &mut self.places.front_headline;
                let at = &mut self.places.front_lines;
                if front.weeks.is_none() && weeks.is_some() {
                    (front.weeks, at.0) = (weeks, Some(lines.0));
                }
                if front.weekly_minutes.is_none() && weekly.is_some() {
                    (front.weekly_minutes, at.1) = (weekly, Some(lines.0));
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
