//! A path's share of the week.

use crate::api::json::views::{Changed, ShareCall};
use crate::store::tables::path;
use crate::study::input;
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Sets how much of the week a path gets beside the others; without a number it shares equally. The plan stays as it
/// is until a replan.
///
/// # Errors
/// `no-plan`, `no-such-path`, `bad-share`, and those of writing the store.
pub fn set_share(engine: &mut Engine, call: ShareCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let row = study.path(Some(&call.path_id))?.row.clone();
    let mut others = study;
    others.paths.retain(|p| p.row.id != row.id);
    let share = input::share(call.percent, &others)?;
    let (revision, sentence, ()) = engine.change("set-share", |tx| {
        path::set_share(tx, &row.id, share)?;
        Ok((Message::new("done-share").text("path", row.title).count("percent", share.unwrap_or(0)), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}
