//! What a new path does to those that are there: their finish, and the rules that hold for all.

use crate::study::{Study, view};
use chrono::NaiveDate;
use waymark_core::message::Message;
use waymark_core::planning::model::Strategy;

/// One sentence for each path that was there before, and one for each rule that is another now.
pub(super) fn notes(before: &Study, after: &Study, today: NaiveDate) -> Vec<Message> {
    if before.paths.is_empty() {
        return Vec::new();
    }
    let finish = |study: &Study, path: &str| -> Option<NaiveDate> {
        view::finish(study, Some(path)).and_then(|date| date.parse().ok())
    };
    let mut out: Vec<Message> = before
        .paths
        .iter()
        .map(|path| {
            let message = |key| Message::new(key).text("path", &path.row.title);
            match (finish(before, &path.row.id), finish(after, &path.row.id)) {
                (Some(was), Some(now)) if was != now => {
                    message("today-other-path").day("before", was, today).day("after", now, today)
                }
                (_, Some(now)) => message("today-other-path-same").day("after", now, today),
                _ => message("today-other-path-none"),
            }
        })
        .collect();
    let (was, now) = (before.settings.target_minutes, after.settings.target_minutes);
    if was != now {
        out.push(Message::new("today-week-for-all").minutes("before", was).minutes("after", now));
    }
    if before.strategy() != after.strategy() {
        let name = |strategy: Strategy| strategy.title().render();
        let message = Message::new("today-strategy-for-all");
        out.push(message.text("before", name(before.strategy())).text("after", name(after.strategy())));
    }
    out
}
