//! What delivery asks of a desktop. The runner implements it; tests record what they are asked.

use waymark_core::reminders::{Offer, Screen};

/// One notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The reminders that it tells, by their keys: what is answered on it is answered for them.
    pub keys: Vec<String>,
    /// Its headline.
    pub title: String,
    /// Its text, lines parted by newlines, no markup.
    pub body: String,
    /// What can be answered on it.
    pub offers: Vec<Offer>,
    /// Where a click leads.
    pub screen: Screen,
    /// Whether it comes without a sound.
    pub quiet: bool,
    /// How long it is of use, in seconds: nobody waits for a click on it longer.
    pub useful_seconds: u64,
}

/// Where a notification stands on the desktop, for a later process to find it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The process that shows it, by a name that no other process ever has.
    pub server: String,
    /// Its number there.
    pub number: u32,
}

/// A notification that an earlier runner showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stood {
    /// The reminders that it tells, by their keys.
    pub keys: Vec<String>,
    /// Where a click leads.
    pub screen: Screen,
    /// Where it stood.
    pub standing: Standing,
}

/// Why a notification did not appear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotShown {
    /// It certainly did not: showing it again later cannot show it twice. One sentence for the learner, as
    /// [`keep`](crate::keep) writes it.
    Refused(String),
    /// Nobody answered in time: it may still appear. One sentence for the learner, kept like the other.
    NoAnswer(String),
}

/// Shows notifications. A call must come back within seconds, whatever the desktop does. It is made in the learner's
/// speech; what speaks on another thread takes that along.
pub trait Notifier {
    /// Hands one to the desktop; where it stands, if the desktop says so for sure.
    ///
    /// # Errors
    /// Where the desktop did not take it.
    fn show(&self, notification: &Notification) -> Result<Option<Standing>, NotShown>;

    /// What an earlier process showed: it counts as this one's own where the same server still runs.
    fn recall(&self, _stood: &[Stood]) {}

    /// Takes the notifications of these keys from the desktop, where they still stand. Asked at every look, for as long
    /// as the keys are of the last day: what is gone already is passed over.
    fn withdraw(&self, _keys: &[String]) {}

    /// How things stand after a look, for whoever shows it all the time.
    fn stands(&self, _outlook: &Outlook) {}
}

/// What a tray item says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outlook {
    /// The session that is next or on: its id and what to say of it.
    pub next: Option<(String, String)>,
    /// Whether that session runs.
    pub running: bool,
    /// Until when all reminders wait, as a sentence.
    pub silence: Option<String>,
    /// What keeps reminders from arriving, as a sentence.
    pub problem: Option<String>,
}
