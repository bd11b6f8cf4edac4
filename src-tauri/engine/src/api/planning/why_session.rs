//! Why a session is where it is.

use super::by_hand::{found, rule, setting};
use crate::api::json::views::{AlternativeView, ClosedView, SessionCall, WhyView};
use crate::study::view;
use crate::{ApiError, Engine};
use waymark_core::planning::explain;

/// What binds a session to its place, the best place of its week's other days with what makes each worse, and the days
/// that have none. Nothing is changed.
///
/// # Errors
/// `no-such-session`, and those of reading the store.
pub fn why_session(engine: &mut Engine, call: SessionCall) -> Result<WhyView, ApiError> {
    let (study, session) = found(engine, &call.session_id)?;
    let setting = setting(engine, &study, &session, None)?;
    let why = explain::why(&setting.scene());
    let today = study.local(engine.now()).date();
    Ok(WhyView {
        session: view::session(&study, &session, study.local(engine.now())),
        reasons: why.reasons.iter().map(|r| rule(r.word(), r.message(), today)).collect(),
        alternatives: why
            .alternatives
            .iter()
            .map(|a| AlternativeView {
                start: view::wall(a.start),
                end: view::wall(a.end),
                cost: a.cost.map(|cost| i32::try_from(cost).unwrap_or(i32::MAX)),
                price: a.price.iter().map(|p| rule(p.word(), p.message(), today)).collect(),
                sentence: a.message().seen_from(today).render(),
            })
            .collect(),
        closed: why
            .closed
            .iter()
            .map(|c| ClosedView {
                date: c.date.to_string(),
                rule: c.because.word().to_owned(),
                sentence: c.because.message().seen_from(today).render(),
            })
            .collect(),
    })
}
