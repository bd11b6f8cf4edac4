//! From arguments to what onboarding would send; what is not given is what onboarding offers.

use crate::arguments::{PlanArgs, Reading};
use waymark_core::message::Message;
use waymark_core::planning::availability::Availability;
use waymark_engine::api::curriculum::bundled::onboarding_defaults;
use waymark_engine::api::json::views::{PathSource, PlanCall};
use waymark_engine::{ApiError, Engine, study};

/// A file, or "bundled:name", and how to read it.
pub fn source(file: &str, reading: &Reading) -> PathSource {
    match file.strip_prefix("bundled:") {
        Some(name) => PathSource::Bundled { name: name.to_owned() },
        None => PathSource::File { path: file.to_owned(), plan: reading.plan, spread: reading.spread },
    }
}

/// The call that the arguments describe.
pub fn call(engine: &mut Engine, args: &PlanArgs) -> Result<PlanCall, ApiError> {
    let mut input = onboarding_defaults(engine, ())?.input;
    if let Some(start) = &args.start {
        input.start.clone_from(start);
    }
    if let Some(hours) = &args.hours {
        let (least, most) = hours.split_once('-').unwrap_or((hours, hours));
        (input.least_minutes, input.most_minutes) = (minutes(least)?, minutes(most)?);
        input.target_minutes =
            input.target_minutes.clamp(input.least_minutes, input.most_minutes.max(input.least_minutes));
    }
    if let Some(target) = args.target {
        input.target_minutes = minutes(&target.to_string())?;
        // A target outside of the range that was never asked for moves its end.
        if args.hours.is_none() {
            input.least_minutes = input.least_minutes.min(input.target_minutes);
            input.most_minutes = input.most_minutes.max(input.target_minutes);
        }
    }
    if let Some(available) = &args.available {
        let parsed = Availability::parse(available)
            .map_err(|message| ApiError::input("bad-availability", message, "error-bad-availability-help"))?;
        input.availability = study::input::windows(&parsed);
    }
    input.busy_files.clone_from(&args.busy);
    if let Some(strategy) = &args.strategy {
        input.strategy.clone_from(strategy);
    }
    if let Some(unit) = args.start_unit {
        input.start_unit = unit;
    }
    input.done_through = args.done_through;
    input.share_percent = args.share;
    input.attended_events.clone_from(&args.attend);
    Ok(PlanCall { source: source(&args.file, &args.reading), input })
}

/// Hours as typed ("15", "7.5") in minutes.
fn minutes(hours: &str) -> Result<u32, ApiError> {
    let number: Option<f64> = hours.trim().parse().ok().filter(|h: &f64| (0.0..=168.0).contains(h));
    number.map(|hours| (hours * 60.0).round() as u32).ok_or_else(|| {
        ApiError::input(
            "bad-hours",
            Message::new("error-bad-hours").text("hours", hours),
            "error-bad-hours-help",
        )
    })
}
