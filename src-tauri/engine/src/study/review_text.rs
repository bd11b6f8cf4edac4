//! A week's review as a Markdown document: the same figures and sentences as the screen, with its pictures drawn in
//! characters, so that it reads anywhere and for years.
//!
//! Its first lines say which week it is and the digest of what follows: a file that still matches was written by
//! Waymark and left as it was, any other is the learner's.

use crate::api::json::views::{DayTotal, ReviewView, SessionView};
use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};
use waymark_core::message::{Message, duration};

/// Characters of the longest bar.
const BAR: u32 = 24;

/// How much of a day's most was done, from nothing to all of it.
const SHADES: [char; 5] = ['·', '░', '▒', '▓', '█'];

/// The line that begins a review's file.
const OPENS: &str = "---\nwaymark: review\n";

/// The whole file.
pub fn file(review: &ReviewView) -> String {
    let body = body(review);
    let (week, digest) = (&review.week.start, digest(&body));
    format!("{OPENS}week: {week}\ndigest: {digest}\n---\n{body}")
}

/// Whether a file's text is a review that Waymark wrote and nobody has changed since.
pub fn is_untouched(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(OPENS) else { return false };
    let Some((head, body)) = rest.split_once("\n---\n") else { return false };
    head.lines().filter_map(|line| line.strip_prefix("digest: ")).any(|said| said == digest(body))
}

fn digest(body: &str) -> String {
    Sha256::digest(body.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Words of a document as words: nothing in them becomes a heading, a link or an element.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if "\\`*_{}[]<>#|~!&".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn day(text: &str) -> String {
    let date: Option<NaiveDate> = text.get(..10).and_then(|date| date.parse().ok());
    date.map_or_else(|| text.to_owned(), |date| date.format("%a %Y-%m-%d").to_string())
}

fn minutes(minutes: u32) -> String {
    duration(i64::from(minutes))
}

fn heading(key: &'static str) -> String {
    format!("\n## {}\n\n", Message::new(key).render())
}

fn session(s: &SessionView) -> String {
    let time = s.start.get(11..).unwrap_or_default();
    format!(
        "- {} {time}: {} ({}), {}\n",
        day(&s.start),
        plain(&s.activity),
        plain(&s.unit_label),
        minutes(s.minutes)
    )
}

fn body(review: &ReviewView) -> String {
    let title = Message::new("review-file-title")
        .text("from", day(&review.week.start))
        .text("to", day(&review.week.end))
        .render();
    let mut out = format!("# {title}\n\n");
    for sentence in &review.sentences {
        out.push_str(&format!("{sentence}\n"));
    }
    if let Some(note) = review.note.as_deref().filter(|note| !note.trim().is_empty()) {
        out.push_str(&heading("ui-review-note"));
        for line in note.lines() {
            out.push_str(&format!("> {}\n", line.trim_end()));
        }
    }
    out.push_str(&heading("ui-by-day"));
    out.push_str(&bars(review));
    if !review.kinds.is_empty() {
        out.push_str(&heading("ui-by-kind"));
        for kind in &review.kinds {
            let of = Message::new("review-file-of")
                .minutes("done", kind.done_minutes)
                .minutes("planned", kind.planned_minutes);
            out.push_str(&format!("- {}: {}\n", kind.kind, of.render()));
        }
    }
    if !review.weeks.is_empty() {
        out.push_str(&heading("ui-heat"));
        out.push_str(&heat(review));
    }
    if !review.unconfirmed.is_empty() {
        out.push_str(&heading("ui-unconfirmed"));
        review.unconfirmed.iter().for_each(|s| out.push_str(&session(s)));
    }
    out.push_str(&heading("ui-next-week"));
    let next = &review.next_week;
    let sum = Message::new("review-file-next")
        .count("sessions", next.sessions.len() as u64)
        .minutes("length", next.planned_minutes)
        .minutes("target", next.target_minutes);
    out.push_str(&format!("{}\n", sum.render()));
    let taken: Vec<String> = next
        .blocks
        .iter()
        .filter(|block| block.kind != "reserve")
        .map(|block| {
            let (start, end) =
                (block.start.get(11..).unwrap_or_default(), block.end.get(11..).unwrap_or_default());
            format!("- {} {start}-{end}: {}\n", day(&block.start), plain(&block.title))
        })
        .collect();
    if !taken.is_empty() {
        out.push_str(&format!("\n{}", taken.concat()));
    }
    out.push_str(&heading("ui-ahead"));
    if let Some(range) = &review.finish_range {
        out.push_str(&format!("{}\n\n", range.sentence));
    } else if let Some(finish) = &review.finish {
        out.push_str(&format!("{}\n\n", Message::new("ui-finish-on").text("date", day(finish)).render()));
    }
    for milestone in &review.milestones {
        let due = milestone.due.as_deref().map_or_else(|| Message::new("ui-due-open").render(), day);
        out.push_str(&format!("- {}: {due}\n", plain(&milestone.title)));
    }
    if let Some(suggestion) = &review.suggestion {
        out.push_str(&heading("ui-suggestion"));
        out.push_str(&format!("{suggestion}\n"));
    }
    out
}

/// Planned against done by day.
fn bars(review: &ReviewView) -> String {
    let most = review.days.iter().map(|d| d.planned_minutes.max(d.done_minutes)).max().unwrap_or(0).max(1);
    let length = |minutes: u32| (u64::from(minutes) * u64::from(BAR)).div_ceil(u64::from(most)) as usize;
    let mut out = String::from("```text\n");
    for one in &review.days {
        let (done, planned) = (length(one.done_minutes), length(one.planned_minutes));
        let bar = "█".repeat(done) + &"░".repeat(planned.saturating_sub(done));
        let of = Message::new("review-file-of")
            .minutes("done", one.done_minutes)
            .minutes("planned", one.planned_minutes);
        let (name, gap) = (day(&one.date), " ".repeat((BAR as usize).saturating_sub(done.max(planned))));
        out.push_str(&format!("{name}  {bar}{gap}  {}\n", of.render()));
    }
    out + "```\n"
}

/// One line a week, one character a day.
fn heat(review: &ReviewView) -> String {
    let most = review.weeks.iter().flat_map(|w| &w.days).map(|d| d.done_minutes).max().unwrap_or(0).max(1);
    let shade = |d: &DayTotal| {
        let at = (u64::from(d.done_minutes) * (SHADES.len() as u64 - 1)).div_ceil(u64::from(most));
        SHADES[usize::try_from(at).unwrap_or(0).min(SHADES.len() - 1)]
    };
    let mut out = String::from("```text\n");
    for week in &review.weeks {
        let strip: String = week.days.iter().map(shade).flat_map(|c| [c, c]).collect();
        let done = week.days.iter().map(|d| d.done_minutes).sum();
        out.push_str(&format!("{}  {strip}  {}\n", week.start, minutes(done)));
    }
    out + "```\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_is_known_again_until_somebody_writes_into_it() {
        let body = "# A week\n\n---\n\nwords\n";
        let text = format!("{OPENS}week: 2026-11-30\ndigest: {}\n---\n{body}", digest(body));
        assert!(is_untouched(&text));
        assert!(!is_untouched(&format!("{text}My own line.\n")));
        assert!(!is_untouched("# A week\n"));
        assert!(!is_untouched(""));
    }

    #[test]
    fn the_words_of_a_document_stay_words() {
        assert_eq!(plain("[x](y) <b>\n# *z*"), "\\[x\\](y) \\<b\\> \\# \\*z\\*");
    }
}
