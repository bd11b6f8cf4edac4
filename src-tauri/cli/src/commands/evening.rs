//! `checkin` in a terminal: one question a session, one for energy, one line; Enter leaves a thing unsaid.

use super::text::session;
use std::io::{BufRead, Result, Write};
use waymark_core::message::Message;
use waymark_engine::api::json::views::{CheckInView, SessionAnswer, SessionView};

/// What was said in an evening.
#[derive(Debug, Default, PartialEq)]
pub struct Said {
    /// Session, answer, minutes.
    pub answers: Vec<(String, String, Option<u32>)>,
    /// 1 to 5.
    pub energy: Option<u32>,
    /// One line.
    pub note: Option<String>,
}

impl Said {
    /// The answers as the check-in takes them.
    pub fn answers(&self) -> Vec<SessionAnswer> {
        let answer = |(id, answer, minutes): &(String, String, Option<u32>)| SessionAnswer {
            session_id: id.clone(),
            answer: answer.clone(),
            minutes: *minutes,
        };
        self.answers.iter().map(answer).collect()
    }
}

/// Asks about an evening. None where the input ended before the last question: then nothing is to be stored.
///
/// # Errors
/// Where the terminal can no longer be read or written.
pub fn ask(view: &CheckInView, input: &mut impl BufRead, out: &mut impl Write) -> Result<Option<Said>> {
    let mut said = Said::default();
    for one in &view.sessions {
        writeln!(out, "{}", session(one))?;
        loop {
            write!(out, "  {} ", Message::new("terminal-ask-session").render())?;
            let Some(line) = line(input, out)? else { return Ok(None) };
            match answer(&line, one) {
                Some(None) => break,
                Some(Some((word, minutes))) => {
                    said.answers.push((one.id.clone(), word.to_owned(), minutes));
                    break;
                }
                None => {
                    let again = Message::new("terminal-ask-session-again").count("most", one.minutes);
                    writeln!(out, "  {}", again.render())?;
                }
            }
        }
    }
    loop {
        write!(out, "{} ", Message::new("terminal-ask-energy").render())?;
        let Some(line) = line(input, out)? else { return Ok(None) };
        match line.parse::<u32>() {
            _ if line.is_empty() => break,
            Ok(energy) if (1..=5).contains(&energy) => {
                said.energy = Some(energy);
                break;
            }
            _ => writeln!(out, "  {}", Message::new("terminal-ask-energy-again").render())?,
        }
    }
    write!(out, "{} ", Message::new("terminal-ask-line").render())?;
    let Some(line) = line(input, out)? else { return Ok(None) };
    said.note = Some(line).filter(|line| !line.is_empty());
    Ok(Some(said))
}

fn line(input: &mut impl BufRead, out: &mut impl Write) -> Result<Option<String>> {
    out.flush()?;
    let mut line = String::new();
    Ok((input.read_line(&mut line)? > 0).then(|| line.trim().to_owned()))
}

/// What a line says of a session; none where it cannot be read, and nothing said where it is empty.
#[expect(clippy::option_option, reason = "unreadable and unsaid are two things")]
fn answer(line: &str, session: &SessionView) -> Option<Option<(&'static str, Option<u32>)>> {
    match line.to_lowercase().as_str() {
        "" => Some(None),
        "d" | "done" => Some(Some(("done", None))),
        "s" | "skip" | "skipped" => Some(Some(("skipped", None))),
        other => {
            let minutes = other.strip_prefix("partly").or_else(|| other.strip_prefix('p'))?.trim();
            // What the focus clock counted is what a bare p means.
            let minutes = if minutes.is_empty() { session.counted_minutes? } else { minutes.parse().ok()? };
            (1..=session.minutes).contains(&minutes).then_some(Some(("partly", Some(minutes))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evening() -> CheckInView {
        let session = |id: &str| SessionView {
            id: id.into(),
            path_id: "p".into(),
            activity_id: "a".into(),
            activity: "Reading".into(),
            unit_label: "Week 1".into(),
            unit: 1,
            kind: "reading".into(),
            start: "2026-12-01T18:00".into(),
            end: "2026-12-01T18:50".into(),
            minutes: 50,
            done_minutes: 0,
            status: "unconfirmed".into(),
            pinned: false,
            items: Vec::new(),
            left_off: None,
            counted_minutes: None,
        };
        CheckInView {
            date: "2026-12-01".into(),
            sessions: ["one", "two", "three"].map(session).into(),
            answered: false,
            energy: None,
            note: None,
            tomorrow: Vec::new(),
        }
    }

    fn said(keys: &str) -> Option<Said> {
        ask(&evening(), &mut keys.as_bytes(), &mut Vec::new()).unwrap()
    }

    #[test]
    fn an_ordinary_evening_with_three_sessions_takes_eleven_keys() {
        let keys = "d\nd\np20\n4\n\n";
        assert_eq!(keys.len(), 11);
        let said = said(keys).unwrap();
        let words: Vec<_> = said.answers.iter().map(|(_, word, minutes)| (word.as_str(), *minutes)).collect();
        assert_eq!(words, [("done", None), ("done", None), ("partly", Some(20))]);
        assert_eq!((said.energy, said.note), (Some(4), None));
    }

    #[test]
    fn what_cannot_be_read_is_asked_again_and_what_is_left_is_not_said() {
        let said = said("x\np 99\ns\n\n\n9\n\nTired.\n").unwrap();
        assert_eq!(said.answers, [("one".to_owned(), "skipped".to_owned(), None)]);
        assert_eq!((said.energy, said.note.as_deref()), (None, Some("Tired.")));
    }

    #[test]
    fn an_evening_broken_off_says_nothing() {
        assert_eq!(said("d\nd\n"), None);
    }
}
