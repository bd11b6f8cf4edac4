//! Work laid into a week front to back, by the week problem's own rules: what fits so is shown to fit, without a week
//! being solved.
//!
//! Each activity takes up in order the longest sessions that its kind, the time and the day allow and that leave no
//! stub. The exact solver (one and two tracks) places at least as much, since nothing costs it more than work left out; which
//! places are the best is its answer alone.

use super::model::{Lengths, Rules};
use super::week::{Frame, grids, spans};

/// An activity's minutes in a week.
#[derive(Debug, Clone, Copy)]
pub(super) struct Load {
    /// Whose: activities of one track are done in order.
    pub track: usize,
    /// Its session lengths.
    pub lengths: Lengths,
    /// Minutes, a multiple of the grid.
    pub minutes: u32,
}

/// How many minutes of each load the week holds. Loads of a track follow each other in the list.
pub(super) fn laid(frame: &Frame, rules: &Rules, loads: &[Load]) -> Vec<u32> {
    let (grid, start_grid) = grids(rules);
    let pause = rules.break_minutes.min(1440).next_multiple_of(grid);
    let mut room: Vec<u32> =
        frame.days.iter().map(|day| rules.daily_max_minutes.saturating_sub(day.fixed_minutes)).collect();
    let mut free: Vec<(usize, u32, u32)> = Vec::new();
    for (number, day) in frame.days.iter().enumerate() {
        free.extend(
            spans(day).iter().map(|(open, close)| (number, open.next_multiple_of(start_grid), *close)),
        );
    }
    let mut held = vec![0; loads.len()];
    let mut at = 0;
    while at < loads.len() {
        let track = loads[at].track;
        let mut left = loads[at].minutes;
        // A track goes on in order of time; what it leaves of a stretch is the other tracks'.
        'track: for (day, open, close) in &mut free {
            while *open < *close {
                if left == 0 {
                    at += 1;
                    match loads.get(at).filter(|next| next.track == track) {
                        Some(next) => left = next.minutes,
                        None => break 'track,
                    }
                    continue;
                }
                let space = (*close - *open).min(room[*day]) / grid * grid;
                let of = &loads[at].lengths;
                let Some(mut length) = longest(of, left, space, grid) else { break };
                // A little shorter, where that lets another of its sessions in behind it.
                let latest = (*open + space).saturating_sub(of.least) / start_grid * start_grid;
                let shorter = latest.saturating_sub(pause).saturating_sub(*open) / grid * grid;
                let room_for_two = shorter < length && shorter >= of.least && left >= shorter + of.least;
                if room_for_two && shorter + of.least > length {
                    length = shorter;
                }
                held[at] += length;
                left -= length;
                room[*day] -= length;
                *open = (*open + length + pause).next_multiple_of(start_grid);
            }
        }
        // What comes behind an activity that did not fit waits with it.
        while loads.get(at).is_some_and(|load| load.track == track) {
            at += 1;
        }
    }
    held
}

/// The longest session of an activity with `rest` minutes that `space` holds and that leaves no stub.
fn longest(of: &Lengths, rest: u32, space: u32, grid: u32) -> Option<u32> {
    if rest <= of.most && rest <= space {
        return Some(rest);
    }
    let part = space.min(of.most).min(rest.saturating_sub(of.least)) / grid * grid;
    (part >= of.least && part > 0).then_some(part)
}
