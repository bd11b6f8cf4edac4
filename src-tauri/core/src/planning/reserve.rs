//! Where a week's reserve lies: a real empty block, as late in the week as there is room.

use super::model::Rules;
use super::problem::{Placed, Window};
use super::week::{Frame, grids, spans};

/// A piece of reserve shorter than this helps nobody: the shortest session of most kinds does not fit into it.
const LEAST_PIECE: u32 = 25;

/// Sets a reserve of `minutes` aside before the week is planned: the end of its latest span that holds it. Returns
/// the frame without that time, its day's load counted as if it were studied (it may be), and the block.
pub(super) fn set_aside(frame: &Frame, minutes: u32, rules: &Rules) -> Option<(Frame, (u32, u32))> {
    let (grid, _) = grids(rules);
    let load = minutes.next_multiple_of(grid);
    let holds = |(open, close): &(u32, u32)| minutes > 0 && close - open >= load;
    let (number, close) = frame.days.iter().enumerate().rev().find_map(|(number, day)| {
        let full = rules.daily_max_minutes.saturating_sub(day.fixed_minutes) < load;
        spans(day).iter().rev().find(|span| !full && holds(span)).map(|span| (number, span.1))
    })?;
    let mut rest = frame.clone();
    let day = &mut rest.days[number];
    let from = close - load;
    let kept = from.saturating_sub(rules.break_minutes.next_multiple_of(grid));
    let clip = |w: &Window| match w.start < close && w.end > kept {
        true => Window { end: w.end.min(kept), ..*w },
        false => *w,
    };
    day.windows = day.windows.iter().map(clip).filter(|w| w.start < w.end).collect();
    day.fixed_minutes += load;
    Some((rest, (from, from + minutes)))
}

/// Places `minutes` of reserve into the free time that `sessions` leave: (first minute, end minute), in order. One
/// block where some gap holds all of it, else the latest gaps; less than asked where the week is full.
pub(super) fn place(frame: &Frame, sessions: &[Placed], minutes: u32, rules: &Rules) -> Vec<(u32, u32)> {
    let (_, start_grid) = grids(rules);
    let mut gaps = Vec::new();
    for (number, day) in frame.days.iter().enumerate() {
        let mut load = day.fixed_minutes;
        for (open, close) in spans(day) {
            let mut from = open;
            for session in sessions.iter().filter(|s| open <= s.start && s.end <= close) {
                load += session.end - session.start;
                gaps.push((number, from, session.start.saturating_sub(rules.break_minutes)));
                from = session.end + rules.break_minutes;
            }
            gaps.push((number, from, close));
        }
        let room = rules.daily_max_minutes.saturating_sub(load);
        for gap in gaps.iter_mut().filter(|gap| gap.0 == number) {
            gap.1 = gap.1.next_multiple_of(start_grid);
            gap.2 = gap.2.min(gap.1.saturating_add(room));
        }
    }
    gaps.retain(|(_, from, to)| to.saturating_sub(*from) >= LEAST_PIECE);
    if minutes == 0 {
        return Vec::new();
    }
    if let Some((_, from, _)) = gaps.iter().rev().find(|(_, from, to)| to - from >= minutes) {
        return vec![(*from, from + minutes)];
    }
    let (mut left, mut blocks) = (minutes, Vec::new());
    // One piece a day, so that no day's maximum is promised twice.
    let mut used = None;
    for (number, from, to) in gaps.into_iter().rev() {
        if left < LEAST_PIECE || used == Some(number) {
            continue;
        }
        let piece = left.min(to - from);
        blocks.push((from, from + piece));
        (left, used) = (left - piece, Some(number));
    }
    blocks.reverse();
    blocks
}
