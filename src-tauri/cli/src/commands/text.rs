//! Lines that several commands print.

use waymark_core::message::{Message, duration};
use waymark_engine::api::json::views::SessionView;

/// How many characters of a session's id are printed; its end is what differs.
const SHORT: usize = 8;

/// One session: when, what, how it went, and the end of its id.
pub fn session(s: &SessionView) -> String {
    let status = if s.status == "planned" { String::new() } else { format!("  [{}]", s.status) };
    format!("{}  {}, {}{status}  ({})", when(s), s.unit_label, s.activity, short(&s.id))
}

/// The end of an id, which is what differs and what commands take.
pub fn short(id: &str) -> &str {
    id.get(id.len().saturating_sub(SHORT)..).unwrap_or(id)
}

/// When a session is: "2026-11-30 18:00-18:50".
pub fn when(s: &SessionView) -> String {
    span(&s.start, &s.end)
}

/// A stretch of one day, from two wall-clock moments.
pub fn span(start: &str, end: &str) -> String {
    let (date, start) = start.split_once('T').unwrap_or((start, ""));
    let end = end.split_once('T').map_or(end, |(_, time)| time);
    format!("{date} {start}-{end}")
}

/// Sessions, one a line, or the words for none.
pub fn sessions(list: &[SessionView], none: &str) -> String {
    if list.is_empty() {
        return format!("{none}\n");
    }
    list.iter().map(|s| session(s) + "\n").collect()
}

/// What should be heard with an answer, on a line.
pub fn note(note: &str) -> String {
    Message::new("terminal-note").text("note", note).render() + "\n"
}

/// Minutes as people write them.
pub fn minutes(minutes: u32) -> String {
    duration(i64::from(minutes))
}
