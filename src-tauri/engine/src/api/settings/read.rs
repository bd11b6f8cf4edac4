//! Settings as they are.

use crate::api::json::views::{BusySource, SettingsView};
use crate::study::input;
use crate::{ApiError, Engine};
use waymark_core::calendar::ics_read;
use waymark_core::planning::model::Span;
use waymark_core::settings::weekday_word;

/// All settings, with their defaults where nothing was chosen, and the calendars.
///
/// # Errors
/// Those of reading the store.
pub fn settings(engine: &mut Engine, (): ()) -> Result<SettingsView, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    let s = &study.settings;
    let source = |b: &crate::store::tables::busy::BusyRow| BusySource {
        id: b.id.clone(),
        name: b.name.clone(),
        events: ics_read::read(&b.ics, Span { start: now, end: now }, &study.zone).map_or(0, |c| c.events),
    };
    Ok(SettingsView {
        language: s.language.map(|language| language.code().to_owned()),
        zone: study.zone.name().to_owned(),
        week_start: weekday_word(s.week_start).to_owned(),
        least_minutes: s.least_minutes,
        target_minutes: s.target_minutes,
        most_minutes: s.most_minutes,
        availability: input::windows(&study.availability),
        daily_max_minutes: s.daily_max_minutes,
        break_minutes: s.break_minutes,
        focus_rhythm: study.rhythm().word(),
        remind_before_minutes: s.remind_before_minutes,
        remind_at_start: s.remind_at_start,
        check_in_minute: s.check_in_minute,
        review_minute: s.review_minute,
        review_folder: Some(s.review_folder.clone()).filter(|folder| !folder.is_empty()),
        quiet_from: s.quiet_from,
        quiet_to: s.quiet_to,
        reminders: s.reminders,
        start_at_login: s.start_at_login,
        single_keys: s.single_keys,
        streaks: s.streaks,
        busy_sources: study.busy.iter().map(source).collect(),
    })
}
