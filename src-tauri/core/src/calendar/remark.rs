//! What a calendar says that cannot be taken as it stands: named by title and line, never passed over.

use crate::message::Message;

/// So many remarks are read out; the others are counted.
const READ_OUT: usize = 3;

/// Why an event is not taken as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It has no time that can be read.
    NoTime,
    /// It ends before it starts.
    EndsBeforeItStarts,
    /// It repeats more often than daily.
    TooOften,
    /// Its rule of repetition cannot be read.
    NoRule,
    /// It repeats so often, or so much repeats besides it, that not all of it can be taken.
    TooMuch,
    /// Its zone is known to nobody, so that its time is read in the learner's.
    UnknownZone(String),
}

/// One event that is not taken as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Where the event begins in the file, from 1.
    pub line: u32,
    /// Its summary, possibly empty.
    pub title: String,
    /// What about it.
    pub why: Why,
}

impl Remark {
    /// The remark as part of a sentence.
    pub fn message(&self) -> Message {
        let message = match &self.why {
            Why::NoTime => Message::new("busy-no-time"),
            Why::EndsBeforeItStarts => Message::new("busy-ends-before-start"),
            Why::TooOften => Message::new("busy-too-often"),
            Why::NoRule => Message::new("busy-no-rule"),
            Why::TooMuch => Message::new("busy-too-much"),
            Why::UnknownZone(zone) => Message::new("busy-unknown-zone").text("zone", zone),
        };
        let title = match self.title.as_str() {
            "" => Message::new("busy-untitled").render(),
            title => Message::new("busy-titled").text("title", title).render(),
        };
        message.text("event", title).count("line", self.line)
    }
}

/// The first remarks in words, and how many there are besides; empty where there are none.
pub fn in_words(remarks: &[Remark]) -> String {
    let mut parts: Vec<String> = remarks.iter().take(READ_OUT).map(|r| r.message().render()).collect();
    if remarks.len() > READ_OUT {
        parts.push(Message::new("busy-more").count("more", (remarks.len() - READ_OUT) as u64).render());
    }
    parts.join("; ")
}
