//! What onboarding starts from.

use crate::api::json::views::{BundledPath, OnboardingDefaults, PlanInput};
use crate::store::tables::setting;
use crate::study::{input, plan_zone};
use crate::{ApiError, Engine, bundled, clock};
use chrono::{Datelike as _, Days, Weekday};
use waymark_core::curriculum;
use waymark_core::message::Message;
use waymark_core::planning::availability::Availability;
use waymark_core::settings::{Settings, week_start_of_locale, weekday_word};
use waymark_core::zone::Zone;

/// The availability offered at first: evenings and Saturday morning; Sunday stays free.
const OFFERED: &str = "mon-fri 18:00-22:00, sat 09:00-13:00";

/// The learner's zone and locale, the paths that ship with Waymark, and a form filled in with defaults. Study is
/// offered from the next Monday on.
///
/// # Errors
/// `another-zone`, and those of reading the store.
pub fn onboarding_defaults(engine: &mut Engine, (): ()) -> Result<OnboardingDefaults, ApiError> {
    let zone = plan_zone(&setting::load(&engine.db)?.zone, engine.zone.as_ref())?;
    let mut start = zone.local(engine.now()).date();
    while start.weekday() != Weekday::Mon {
        start = start + Days::new(1);
    }
    let study = engine.study()?;
    // A further path comes into the week that there is; only the first finds the product's defaults.
    let first = study.paths.is_empty();
    let (settings, availability) = if first {
        let offered = Availability::parse(OFFERED)
            .map_err(|message| ApiError::input("availability", message, "error-no-availability-help"))?;
        (Settings::default(), offered)
    } else {
        (study.settings, study.availability)
    };
    let path = |(name, text): &(&str, &str)| BundledPath {
        name: (*name).to_owned(),
        title: curriculum::read(text.as_bytes()).path.title,
        description: match *name {
            "microservices" => Message::new("today-bundled-microservices").render(),
            _ => String::new(),
        },
    };
    Ok(OnboardingDefaults {
        bundled: bundled::PATHS.iter().map(path).collect(),
        input: PlanInput {
            start: start.to_string(),
            zone: zone.name().to_owned(),
            least_minutes: settings.least_minutes,
            target_minutes: settings.target_minutes,
            most_minutes: settings.most_minutes,
            availability: input::windows(&availability),
            strategy: settings.strategy,
            share_percent: None,
            start_unit: 1,
            known_units: Vec::new(),
            done_through: None,
            busy_files: Vec::new(),
            attended_events: Vec::new(),
            zone_readings: Vec::new(),
        },
        week_start: weekday_word(week_start_of_locale(&clock::machine_locale())).to_owned(),
        zones: Zone::all_names(),
    })
}
