//! The plan as an iCalendar text (RFC 5545): one event a session, nothing else, no alarms.
//!
//! Times are written in UTC: a session is a single event, its instant is settled, and no reader needs zone rules.
//! The same events give the same text, so that a second export changes nothing in a calendar.

use chrono::{DateTime, Utc};

/// What the UIDs of Waymark's own events end with: the plan, written out and read in again, is no busy time.
pub const OWN_UID: &str = "@waymark";

/// By what Waymark's own files are known, by readers and by Waymark.
const PRODUCT: &str = "PRODID:-//Waymark//Waymark//EN";

/// Whether a file that begins so is one that [`write`] wrote.
pub fn is_own(beginning: &str) -> bool {
    let mut lines = beginning.lines();
    lines.next() == Some("BEGIN:VCALENDAR")
        && lines.take_while(|line| !line.starts_with("BEGIN:")).any(|line| line == PRODUCT)
}

/// One event to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutEvent {
    /// Stable and unique: the session's id with [`OWN_UID`] behind it.
    pub uid: String,
    /// First instant.
    pub start: DateTime<Utc>,
    /// The instant at which it ends.
    pub end: DateTime<Utc>,
    /// Title.
    pub summary: String,
    /// What it is for, several lines.
    pub description: String,
    /// Grows with every change.
    pub sequence: u32,
    /// When this state of the event was written first.
    pub stamp: DateTime<Utc>,
    /// Whether it is written only to say that it does not take place.
    pub cancelled: bool,
}

/// The calendar as text: CRLF lines, folded at 75 octets.
pub fn write(name: &str, events: &[OutEvent]) -> String {
    let mut out = String::new();
    for fixed in ["BEGIN:VCALENDAR", "VERSION:2.0", PRODUCT, "CALSCALE:GREGORIAN"] {
        line(&mut out, fixed);
    }
    line(&mut out, &format!("X-WR-CALNAME:{}", escape(name)));
    for event in events {
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{}", event.uid));
        line(&mut out, &format!("DTSTAMP:{}", utc(event.stamp)));
        line(&mut out, &format!("DTSTART:{}", utc(event.start)));
        line(&mut out, &format!("DTEND:{}", utc(event.end)));
        line(&mut out, &format!("SEQUENCE:{}", event.sequence));
        line(&mut out, &format!("SUMMARY:{}", escape(&event.summary)));
        if !event.description.is_empty() {
            line(&mut out, &format!("DESCRIPTION:{}", escape(&event.description)));
        }
        if event.cancelled {
            // A reader that knows no STATUS at least takes no time for it.
            line(&mut out, "STATUS:CANCELLED");
            line(&mut out, "TRANSP:TRANSPARENT");
        }
        line(&mut out, "END:VEVENT");
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// RFC 5545, 3.3.11; other control characters have no place in a text and become spaces.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// RFC 5545, 3.1: no line is longer than 75 octets, and no character is cut.
fn line(out: &mut String, text: &str) {
    let mut width = 0;
    for c in text.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_fold_at_75_octets_without_cutting_a_character() {
        let at: DateTime<Utc> = "2026-11-30T17:00:00Z".parse().unwrap();
        let event = OutEvent {
            uid: "s1@waymark".into(),
            start: at,
            end: at,
            summary: "Ünïcode; commas, and — ".repeat(9),
            description: "one\ntwo".into(),
            sequence: 0,
            stamp: at,
            cancelled: false,
        };
        let text = write("Waymark", &[event]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert!(!text.replace("\r\n", "").contains('\n'), "every line ends with CRLF");
        assert!(text.contains("DESCRIPTION:one\\ntwo"));
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("Ünïcode\\; commas\\, and —"), "{unfolded}");
    }

    #[test]
    fn a_file_of_its_own_is_known_by_its_beginning_and_no_other_is() {
        assert!(is_own(&write("Waymark", &[])));
        assert!(is_own(&write("Waymark", &[])[..70]), "a beginning is enough");
        let other = write("Work", &[]).replace("-//Waymark//Waymark//EN", "-//Other//Calendar//EN");
        let hidden = other.replace("END:VCALENDAR", "BEGIN:VEVENT\r\nPRODID:-//Waymark//Waymark//EN");
        for text in ["", "# Notes", PRODUCT, other.as_str(), hidden.as_str()] {
            assert!(!is_own(text), "{text}");
        }
    }
}
