//! What a learner may answer on a notification, and where a click on it leads.

use super::model::{Kind, Reminder};

/// An answer that a notification offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offer {
    /// The session begins now.
    Start,
    /// The same reminder again in [`super::SNOOZE_MINUTES`].
    Snooze,
    /// The session goes to another time: the learner says where in the window.
    Move,
    /// Everything asked about was done.
    Done,
    /// Some of it: the learner says how much in the window.
    Partly,
    /// Nothing of it was done.
    Skipped,
}

impl Offer {
    const ALL: [Self; 6] = [Self::Start, Self::Snooze, Self::Move, Self::Done, Self::Partly, Self::Skipped];

    /// The word by which the desktop hands it back: "snooze".
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Snooze => "snooze",
            Self::Move => "move",
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Skipped => "skipped",
        }
    }

    /// The offer of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|offer| offer.word() == word)
    }

    /// What stands on its button.
    pub fn label(self) -> &'static str {
        match self {
            Self::Start => "reminder-offer-start",
            Self::Snooze => "reminder-offer-snooze",
            Self::Move => "reminder-offer-move",
            Self::Done => "reminder-offer-done",
            Self::Partly => "reminder-offer-partly",
            Self::Skipped => "reminder-offer-skipped",
        }
    }
}

/// A screen of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// What is on now.
    Today,
    /// The calendar.
    Week,
    /// The day's questions.
    CheckIn,
    /// The week's.
    Review,
}

impl Screen {
    /// The window's own word: "check-in".
    pub fn word(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::CheckIn => "check-in",
            Self::Review => "review",
        }
    }
}

/// What a notification of these reminders offers: what its one occasion does, or what all of several do.
pub fn offers(reminders: &[Reminder]) -> Vec<Offer> {
    let Some(last) = reminders.last() else { return Vec::new() };
    if reminders.iter().all(|r| r.subject == last.subject) {
        return last.offers.to_vec();
    }
    let all_wait = reminders.iter().all(|r| r.offers.contains(&Offer::Snooze));
    if all_wait { vec![Offer::Snooze] } else { Vec::new() }
}

/// Where a click leads.
pub fn screen(reminders: &[Reminder]) -> Screen {
    screen_of(&reminders.iter().map(|r| r.kind).collect::<Vec<_>>())
}

/// The same from what they are about alone.
pub fn screen_of(kinds: &[Kind]) -> Screen {
    match kinds.first().filter(|first| kinds.iter().all(|kind| kind == *first)) {
        Some(Kind::CheckIn) => Screen::CheckIn,
        Some(Kind::Review) => Screen::Review,
        _ => Screen::Today,
    }
}
