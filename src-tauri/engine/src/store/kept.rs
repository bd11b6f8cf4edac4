//! Sentences in the store: kept as a key with its values, and said in the language of whoever reads them later. What an
//! older store holds as plain text is said as it stands.

use waymark_core::message::{Message, Value};

/// Begins a kept sentence: a character that no text of a person begins with.
const MARK: char = '\u{2}';

/// A sentence as the store keeps it.
pub fn keep(message: &Message) -> String {
    match serde_json::to_string(message) {
        Ok(json) => format!("{MARK}{json}"),
        Err(_) => message.render(),
    }
}

/// What the store keeps, as it is said now.
pub fn said(text: &str) -> String {
    message(text).map_or_else(|| text.to_owned(), |message| message.render())
}

/// What the store keeps, as a value of another sentence.
pub fn value(text: &str) -> Value {
    message(text).map_or_else(|| Value::Text(text.to_owned()), Value::Sentence)
}

fn message(text: &str) -> Option<Message> {
    serde_json::from_str(text.strip_prefix(MARK)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_core::message::{Language, Speech};

    #[test]
    fn a_kept_sentence_is_said_in_the_language_of_its_reader_and_old_text_as_it_stands() {
        let kept = keep(&Message::new("done-session-started").text("activity", "Sagas"));
        assert_eq!(said(&kept), "Started: Sagas.");
        let german = Speech::new(Language::German, "de");
        assert_eq!(german.during(|| said(&kept)), "Gestartet: Sagas.");
        assert_eq!(said("Started: Sagas."), "Started: Sagas.");
        let whole = Message::new("done-undone").with("what", value(&kept));
        assert_eq!(whole.render_in(german), "Zurückgenommen: Gestartet: Sagas.");
    }
}
