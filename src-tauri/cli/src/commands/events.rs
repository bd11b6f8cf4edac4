//! `events`: the paths' community events, by their number in the list.

use super::text::span;
use crate::answer::Answer;
use crate::arguments::EventsCommand;
use waymark_core::message::Message;
use waymark_engine::api::json::views::{AttendCall, EventAnswer, EventNoteCall, EventView, ReadingCall};
use waymark_engine::api::progress::events::{answer_event, events, note_event, set_attendance, set_reading};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, what: Option<EventsCommand>) -> Result<Answer, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Err(waymark_engine::study::no_plan());
    }
    let all = events(engine, ())?;
    let changed = match what {
        None => {
            let text: String = (1..).zip(&all).map(|(number, event)| lines(number, event)).collect();
            let text =
                if text.is_empty() { Message::new("terminal-no-events").render() + "\n" } else { text };
            return Ok(Answer::done(text, serde_json::to_value(&all)?).named("events/1"));
        }
        Some(EventsCommand::Attend { event, off }) => {
            let event = numbered(&all, event)?;
            let call = AttendCall { path_id: event.path_id.clone(), position: event.position, attend: !off };
            set_attendance(engine, call)?
        }
        Some(EventsCommand::Zone { event, meant }) => {
            let event = numbered(&all, event)?;
            let written = event.readings.first().map(|r| r.written.clone()).unwrap_or_default();
            set_reading(engine, ReadingCall { path_id: event.path_id.clone(), written, meant })?
        }
        Some(EventsCommand::Answer { event, day, answer }) => {
            let event = numbered(&all, event)?;
            let (path_id, position) = (event.path_id.clone(), event.position);
            answer_event(engine, EventAnswer { path_id, position, day, answer })?
        }
        Some(EventsCommand::Note { event, question, link }) => {
            let event = numbered(&all, event)?;
            let call = EventNoteCall {
                path_id: event.path_id.clone(),
                position: event.position,
                questions: question,
                link: link.or_else(|| event.own_link.clone()),
            };
            note_event(engine, call)?
        }
    };
    let text = format!("{}\n{}", changed.sentence, super::replan::follows(engine)?);
    Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"))
}

fn numbered(all: &[EventView], number: u32) -> Result<&EventView, ApiError> {
    let at = (number as usize).checked_sub(1);
    at.and_then(|at| all.get(at)).ok_or_else(|| {
        ApiError::no("no-such-event", Message::new("error-no-timed-event"), "error-no-timed-event-help")
    })
}

fn lines(number: u32, event: &EventView) -> String {
    let attending = match event.attending {
        true => format!("  [{}]", Message::new("terminal-event-attending").render()),
        false => String::new(),
    };
    let line = Message::new("terminal-event")
        .text("title", event.title.as_str())
        .text("local", event.local.as_str())
        .text("written", event.written.as_str())
        .minutes("length", event.minutes);
    let mut out = format!("{number}. {}{attending}\n", line.render());
    if event.readings.len() > 1 && event.attending {
        for reading in &event.readings {
            let mark = if event.meant.as_ref() == Some(&reading.meant) { "*" } else { " " };
            out.push_str(&format!("   {mark} {}: {}\n", reading.meant, reading.sentence));
        }
    }
    for time in &event.times {
        let state = if time.state == "ahead" { String::new() } else { format!("  [{}]", time.state) };
        out.push_str(&format!("   {}{state}  ({})\n", span(&time.start, &time.end), time.day));
    }
    for question in &event.questions {
        out.push_str(&format!("   - {question}\n"));
    }
    if let Some(link) = &event.link {
        out.push_str(&format!("   {link}\n"));
    }
    out
}
