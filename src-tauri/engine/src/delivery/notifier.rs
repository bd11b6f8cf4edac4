//! What delivery asks of a desktop. The runner implements it; tests record what they are asked.

/// One notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// Its headline.
    pub title: String,
    /// Its text, lines parted by newlines, no markup.
    pub body: String,
    /// How long it is of use, in seconds: nobody waits for a click on it longer.
    pub useful_seconds: u64,
}

/// Why a notification did not appear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotShown {
    /// It certainly did not: showing it again later cannot show it twice. One sentence for the learner.
    Refused(String),
    /// Nobody answered in time: it may still appear. One sentence for the learner.
    NoAnswer(String),
}

/// Shows notifications. A call must come back within seconds, whatever the desktop does.
pub trait Notifier {
    /// Hands one to the desktop.
    ///
    /// # Errors
    /// Where the desktop did not take it.
    fn show(&self, notification: &Notification) -> Result<(), NotShown>;
}
