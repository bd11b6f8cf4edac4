//! Why work found no place. What could be done about it is `ways_out`'s.

use super::model::{Request, Unplaced, Work};
use super::pacing::{MOST_WEEKS, Piece};
use super::ways_out::{Missing, ways_out};
use super::week::{grids, lengths};
use crate::message::Message;

/// One entry for each activity that no week carries, each with the ways out, which are those of all of it. `too_far` where the calendar of a plan ended before the work did.
pub(super) fn list(request: &Request, tracks: &[Vec<Piece>], too_far: bool) -> Vec<Unplaced> {
    let mut list = Vec::new();
    for (work, pieces) in request.work.iter().zip(tracks) {
        // What blocks the first open activity of a path blocks all behind it.
        let Some(first) = pieces.iter().find(|p| p.rest > 0) else { continue };
        let blocked = because(request, work, first, too_far);
        let behind =
            Message::new("plan-unplaced-behind").text("activity", &work.activities[first.item].title);
        for piece in pieces.iter().filter(|p| p.rest > 0) {
            list.push(Unplaced {
                path: work.path.clone(),
                activity: work.activities[piece.item].id.clone(),
                minutes: piece.rest,
                because: if piece.item == first.item { blocked.clone() } else { behind.clone() },
                ways_out: Vec::new(),
            });
        }
    }
    list
}

/// Adds the ways out, which are those of all of it.
pub(super) fn price(request: &Request, list: &mut [Unplaced]) {
    let minutes = list.iter().map(|one| one.minutes).fold(0, u32::saturating_add);
    if minutes == 0 {
        return;
    }
    // Work without a place has no weeks yet: as many as the target would take, and no more than a plan reaches.
    let weeks = minutes.checked_div(request.budget.target).unwrap_or(MOST_WEEKS).clamp(1, MOST_WEEKS);
    let ways = ways_out(request, Missing { minutes, reserve: 0, weeks });
    for one in list {
        one.ways_out.clone_from(&ways);
    }
}

fn because(request: &Request, work: &Work, first: &Piece, too_far: bool) -> Message {
    let activity = &work.activities[first.item];
    let least = lengths(&request.rules, activity.kind).least.min(first.rest);
    let (grid, _) = grids(&request.rules);
    let longest = super::fit::longest_stretch(&request.rules, &request.availability);
    let blocked = |key| Message::new(key).text("activity", &activity.title).minutes("least", least);
    if request.availability.windows.is_empty() {
        Message::new("plan-unplaced-no-availability")
    } else if request.budget.target == 0 {
        Message::new("plan-unplaced-no-hours")
    } else if longest / grid * grid < least {
        blocked("plan-unplaced-windows-short").minutes("longest", longest)
    } else if request.rules.daily_max_minutes / grid * grid < least {
        blocked("plan-unplaced-day-short").minutes("longest", request.rules.daily_max_minutes)
    } else if request.budget.target < least {
        blocked("plan-unplaced-target-small").minutes("target", request.budget.target)
    } else if too_far {
        Message::new("plan-unplaced-too-far").count("weeks", MOST_WEEKS)
    } else {
        blocked("plan-unplaced-no-free-time")
    }
}
