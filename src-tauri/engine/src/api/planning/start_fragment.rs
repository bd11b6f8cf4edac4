//! A fragment begins.

use crate::api::json::views::{Changed, FragmentCall, SessionCall};
use crate::api::progress::start_session::start_session;
use crate::store::tables::focus;
use crate::study::by_hand::Moved;
use crate::study::fragment::{Offer, offer, view};
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Starts what `fragment` offers: a running session of its own, whose minutes count like any other's once it is
/// answered; or the planned session that is on.
///
/// # Errors
/// Those of `fragment`, and of writing the store.
pub fn start_fragment(engine: &mut Engine, call: FragmentCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = engine.now();
    let offer = offer(&study, call.minutes, now)?;
    let seen = view(&study, &offer, study.local(now));
    let piece = match offer {
        Offer::Planned(session) => return start_session(engine, SessionCall { session_id: session.row.id }),
        Offer::Piece(piece) => piece,
    };
    let id = piece.1.row.id.clone();
    let moved = Moved::of(&study, piece.1.row, now)?;
    let (revision, sentence, ()) = engine.change("start-fragment", |tx| {
        moved.store(tx)?;
        focus::begin(tx, &id, now)?;
        let message = Message::new("done-fragment-started").text("activity", seen.activity);
        Ok((message.minutes("minutes", seen.minutes), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}
