//! Availability as it is typed: "mon-fri 18:00-22:00, sat 09:00-13:00".

use crate::api::json::views::{AvailabilityText, AvailabilityWindow};
use crate::study::input;
use crate::{ApiError, Engine};
use waymark_core::planning::availability::Availability;

/// Reads typed availability into windows. Nothing is stored.
///
/// # Errors
/// `bad-availability`, with what could not be read.
pub fn parse_availability(
    _: &mut Engine,
    typed: AvailabilityText,
) -> Result<Vec<AvailabilityWindow>, ApiError> {
    let availability = Availability::parse(&typed.text)
        .map_err(|message| ApiError::input("bad-availability", message, "error-bad-availability-help"))?;
    Ok(input::windows(&availability))
}
