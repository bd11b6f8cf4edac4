//! Printing: JSON as it came, or lines for people.

use serde_json::Value;
use std::process::ExitCode;
use waymark_engine::api::json::views::SessionView;

/// How a command ended.
pub enum Answer {
    /// Done; unplaced work is an answer too.
    Yes,
    /// The answer is "no": a path with errors, nothing to do.
    No,
}

impl From<Answer> for ExitCode {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Self::SUCCESS,
            Answer::No => Self::from(1),
        }
    }
}

/// Prints to standard output; a closed pipe (`| head`) is no fault.
pub fn line(text: impl AsRef<str>) {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{}", text.as_ref()).is_err() {
        std::process::exit(0);
    }
}

/// An answer in JSON, with its format's name where it has none yet.
pub fn json(value: Value, format: &str) {
    let value = match value {
        Value::Object(mut map) => {
            map.entry("format").or_insert_with(|| Value::String(format.to_owned()));
            Value::Object(map)
        }
        other => serde_json::json!({"format": format, "entries": other}),
    };
    line(value.to_string());
}

/// Minutes as a person writes them: "45 min", "6 h", "1 h 30 min".
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, m) => format!("{m} min"),
        (h, 0) => format!("{h} h"),
        (h, m) => format!("{h} h {m} min"),
    }
}

/// The short form of an id: its end, which tells sessions of one plan apart.
pub fn short(id: &str) -> &str {
    id.char_indices().rev().nth(5).map_or(id, |(at, _)| &id[at..])
}

/// "18:00" of "2026-11-30T18:00".
pub fn clock(wall: &str) -> &str {
    wall.get(11..16).unwrap_or(wall)
}

/// "2026-11-30" of "2026-11-30T18:00".
pub fn date(wall: &str) -> &str {
    wall.get(..10).unwrap_or(wall)
}

/// A session in one line, its items below it.
pub fn session(session: &SessionView) {
    let mark = match session.status.as_str() {
        "done" => "x",
        "partly" => "~",
        "skipped" => "-",
        "running" => ">",
        "unconfirmed" => "?",
        _ => " ",
    };
    line(format!(
        "  [{mark}] {}-{}  {} · {}  ({})",
        clock(&session.start),
        clock(&session.end),
        session.unit_label,
        session.activity,
        short(&session.id)
    ));
    for item in &session.items {
        line(format!("        {}", item.text));
    }
}

/// Sessions under the dates on which they lie.
pub fn by_day(sessions: &[SessionView]) {
    let mut day = "";
    for one in sessions {
        if date(&one.start) != day {
            day = date(&one.start);
            line(day);
        }
        session(one);
    }
}
