//! Why work found no place, and the ways out with their price.

use super::model::{Request, Strategy, Unplaced};
use super::pacing::{MOST_WEEKS, Piece};
use super::week::lengths;
use crate::message::Message;

/// One entry for each activity that no week carries; `too_far` where the calendar of a plan ended before the work did.
pub(super) fn list(request: &Request, tracks: &[Vec<Piece>], too_far: bool) -> Vec<Unplaced> {
    let mut list = Vec::new();
    for (work, pieces) in request.work.iter().zip(tracks) {
        // What blocks the first open activity of a path blocks all behind it.
        let blocked = pieces.iter().find(|p| p.rest > 0).map(|first| because(request, work, first, too_far));
        for piece in pieces.iter().filter(|p| p.rest > 0) {
            let Some(because) = blocked.clone() else { continue };
            list.push(Unplaced {
                path: work.path.clone(),
                activity: work.activities[piece.item].id.clone(),
                minutes: piece.rest,
                because,
                ways_out: ways_out(request, piece),
            });
        }
    }
    list
}

fn because(request: &Request, work: &super::model::Work, first: &Piece, too_far: bool) -> Message {
    let activity = &work.activities[first.item];
    let least = lengths(&request.rules, activity.kind).least.min(first.rest);
    let longest = request.availability.windows.iter().map(|w| u32::from(w.end - w.start)).max().unwrap_or(0);
    let blocked = |key| Message::new(key).text("activity", &activity.title).minutes("least", least);
    if request.availability.windows.is_empty() {
        Message::new("plan-unplaced-no-availability")
    } else if request.budget.target == 0 {
        Message::new("plan-unplaced-no-hours")
    } else if longest < least {
        blocked("plan-unplaced-windows-short").minutes("longest", longest)
    } else if request.rules.daily_max_minutes < least {
        blocked("plan-unplaced-day-short").minutes("longest", request.rules.daily_max_minutes)
    } else if too_far {
        Message::new("plan-unplaced-too-far").count("weeks", MOST_WEEKS)
    } else {
        blocked("plan-unplaced-no-free-time")
    }
}

fn ways_out(request: &Request, piece: &Piece) -> Vec<(Message, Message)> {
    let mut ways = Vec::new();
    let percent = u64::from(request.rules.reserve_percent.min(100));
    let reserve = u32::try_from(u64::from(request.budget.target) * percent / 100).unwrap_or(u32::MAX);
    if reserve > 0 && !request.availability.windows.is_empty() {
        let price = Message::new("plan-price-reserve").minutes("reserve", reserve);
        ways.push((Message::new("plan-way-reserve"), price));
    }
    let more = |key: &'static str| Message::new(key).minutes("minutes", piece.rest);
    ways.push((Message::new("plan-way-more-hours"), more("plan-price-more-hours")));
    ways.push((Message::new("plan-way-shorter-sessions"), Message::new("plan-price-shorter-sessions")));
    if request.strategy != Strategy::EssentialsFirst {
        ways.push((Message::new("plan-way-essentials"), more("plan-price-essentials")));
    }
    ways
}
