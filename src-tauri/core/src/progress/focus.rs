//! A focus session: what of its block has been studied, whether it is time to study or to rest, and until when.
//!
//! Everything follows from instants: when the session was started, paused and gone on with. No figure is counted up, so
//! nothing drifts, and a restart loses nothing; instants know neither zones nor clock changes. A clock that was set back
//! counts nothing twice, and no block counts more than its own minutes. Who stores the instants is the engine's business.

use chrono::{DateTime, Duration, Utc};

/// A break that would leave fewer minutes of the block behind it than this is not taken: who sits that close to the end
/// finishes first.
const LEAST_AFTER_BREAK_MINUTES: i64 = 15;

/// How long one studies before a break, and how long the break is, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    /// Minutes of study.
    pub focus: u32,
    /// Minutes of break.
    pub rest: u32,
}

impl Rhythm {
    /// The rhythms to choose from.
    pub const ALL: [Self; 3] =
        [Self { focus: 25, rest: 5 }, Self { focus: 50, rest: 10 }, Self { focus: 90, rest: 20 }];

    /// The word of store and transport: "50/10".
    pub fn word(self) -> String {
        format!("{}/{}", self.focus, self.rest)
    }

    /// The rhythm of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.word() == word)
    }
}

impl Default for Rhythm {
    fn default() -> Self {
        Self { focus: 50, rest: 10 }
    }
}

/// From a start, or a going on, to the pause that ended it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it was paused; none while it is on.
    pub to: Option<DateTime<Utc>>,
}

/// What it is time for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Time to study.
    Focus,
    /// Time to rest.
    Break,
    /// The learner paused it.
    Paused,
    /// The block's minutes are studied.
    Full,
}

impl Phase {
    /// The word of transport.
    pub fn word(self) -> &'static str {
        match self {
            Self::Focus => "focus",
            Self::Break => "break",
            Self::Paused => "paused",
            Self::Full => "full",
        }
    }
}

/// How a focus session stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Seconds studied, breaks and pauses not counted, at most the block's.
    pub studied: u32,
    /// What it is time for.
    pub phase: Phase,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Until when; none while paused, and once the block is full.
    pub until: Option<DateTime<Utc>>,
    /// Whether a break follows when `until` comes.
    pub break_follows: bool,
    /// When the block is full, or will be without another pause; none while paused.
    pub full: Option<DateTime<Utc>>,
}

impl Tally {
    /// Whole minutes studied.
    pub fn minutes(&self) -> u32 {
        self.studied / 60
    }
}

/// A piece of a stretch.
struct Piece {
    rest: bool,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

/// How a block of `minutes` stands at `now`, from its stretches in order. None where there are none.
pub fn tally(stretches: &[Stretch], rhythm: Rhythm, minutes: u32, now: DateTime<Utc>) -> Option<Tally> {
    let (first, last) = (stretches.first()?, stretches.last()?);
    let block = Duration::minutes(i64::from(minutes));
    let pieces = pieces(stretches, rhythm, block);
    let studied = pieces
        .iter()
        .filter(|piece| !piece.rest)
        .map(|piece| (piece.to.min(now) - piece.from).max(Duration::zero()))
        .fold(Duration::zero(), |sum, one| sum + one)
        .min(block);
    let studied_seconds = u32::try_from(studied.num_seconds()).unwrap_or(0);
    let sum: Duration =
        pieces.iter().filter(|p| !p.rest).map(|p| p.to - p.from).fold(Duration::zero(), |a, b| a + b);
    let full = (sum >= block).then(|| pieces.iter().rfind(|p| !p.rest).map_or(first.from, |p| p.to));
    let stands = |phase, since, until| Tally {
        studied: studied_seconds,
        phase,
        since,
        until,
        break_follows: false,
        full,
    };
    if let Some(at) = full.filter(|at| *at <= now) {
        return Some(stands(Phase::Full, at, None));
    }
    if let Some(paused) = last.to {
        return Some(stands(Phase::Paused, paused, None));
    }
    // A clock that was set back shows a moment before the start: nothing has been studied of this stretch yet.
    let on = pieces.iter().position(|p| now < p.to && (p.from <= now || last.from == p.from));
    let on = on.or_else(|| pieces.len().checked_sub(1))?;
    let piece = &pieces[on];
    let phase = if piece.rest { Phase::Break } else { Phase::Focus };
    let break_follows = pieces.get(on + 1).is_some_and(|next| next.rest);
    Some(Tally { break_follows, ..stands(phase, piece.from, Some(piece.to)) })
}

/// The stretches as study and breaks by turns; one that is still on goes on until the block is full.
fn pieces(stretches: &[Stretch], rhythm: Rhythm, block: Duration) -> Vec<Piece> {
    let focus = Duration::minutes(i64::from(rhythm.focus));
    let rest = Duration::minutes(i64::from(rhythm.rest));
    let worth_a_break = Duration::minutes(LEAST_AFTER_BREAK_MINUTES);
    let mut out: Vec<Piece> = Vec::new();
    let (mut studied, mut in_a_row) = (Duration::zero(), Duration::zero());
    let mut paused: Option<DateTime<Utc>> = None;
    for stretch in stretches {
        // A pause as long as a break was one; who goes on during a break has ended it.
        if paused.is_some_and(|at| stretch.from - at >= rest) || in_a_row >= focus {
            in_a_row = Duration::zero();
        }
        let end = stretch.to.map(|to| to.max(stretch.from));
        let within = |at: DateTime<Utc>| end.map_or(at, |end| at.min(end));
        let mut at = stretch.from;
        while studied < block && end.is_none_or(|end| at < end) {
            let wanted = match focus - in_a_row {
                more if more > Duration::zero() => more.min(block - studied),
                // The rhythm is over, and so little of the block is left that no break was taken.
                _ => block - studied,
            };
            let to = within(at + wanted);
            out.push(Piece { rest: false, from: at, to });
            studied += to - at;
            in_a_row += to - at;
            at = to;
            let breaks = in_a_row >= focus && block - studied >= worth_a_break;
            if breaks && end.is_none_or(|end| at < end) {
                let to = within(at + rest);
                out.push(Piece { rest: true, from: at, to });
                if to - at >= rest {
                    in_a_row = Duration::zero();
                }
                at = to;
            }
        }
        paused = end;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Rhythm = Rhythm { focus: 25, rest: 5 };

    fn at(time: &str) -> DateTime<Utc> {
        format!("2026-12-01T{time}Z").parse().unwrap()
    }

    fn on(from: &str) -> Stretch {
        Stretch { from: at(from), to: None }
    }

    fn until(from: &str, to: &str) -> Stretch {
        Stretch { from: at(from), to: Some(at(to)) }
    }

    #[test]
    fn a_break_comes_by_the_rhythm_and_does_not_count() {
        let said = |now| {
            let t = tally(&[on("18:00:00")], SHORT, 50, at(now)).unwrap();
            (t.phase, t.minutes(), t.until)
        };
        assert_eq!(said("18:10:00"), (Phase::Focus, 10, Some(at("18:25:00"))));
        assert_eq!(said("18:25:00"), (Phase::Break, 25, Some(at("18:30:00"))));
        assert_eq!(said("18:30:00"), (Phase::Focus, 25, Some(at("18:55:00"))));
        assert_eq!(said("18:55:00"), (Phase::Full, 50, None));
        assert_eq!(said("23:55:00"), (Phase::Full, 50, None), "a night left open adds nothing");
    }

    #[test]
    fn nobody_is_sent_into_a_break_shortly_before_the_end() {
        let last = tally(&[on("18:00:00")], SHORT, 35, at("18:26:00")).unwrap();
        assert_eq!((last.phase, last.until), (Phase::Focus, Some(at("18:35:00"))));
        assert!(!last.break_follows);
    }

    #[test]
    fn a_pause_stops_the_count_and_one_as_long_as_a_break_was_one() {
        let paused = tally(&[until("18:00:00", "18:20:00")], SHORT, 50, at("18:40:00")).unwrap();
        assert_eq!((paused.phase, paused.minutes(), paused.full), (Phase::Paused, 20, None));
        let rested = [until("18:00:00", "18:20:00"), on("18:40:00")];
        assert_eq!(tally(&rested, SHORT, 50, at("18:50:00")).unwrap().until, Some(at("19:05:00")));
        let hurried = [until("18:00:00", "18:20:00"), on("18:21:00")];
        assert_eq!(tally(&hurried, SHORT, 50, at("18:22:00")).unwrap().until, Some(at("18:26:00")));
    }

    #[test]
    fn who_goes_on_during_a_break_has_ended_it() {
        let again = [until("18:00:00", "18:27:00"), on("18:27:00")];
        let t = tally(&again, SHORT, 75, at("18:30:00")).unwrap();
        assert_eq!((t.phase, t.minutes(), t.until), (Phase::Focus, 28, Some(at("18:52:00"))));
    }

    #[test]
    fn no_second_is_lost_or_won_over_eight_hours() {
        let start = at("08:00:00");
        let stretches = [on("08:00:00")];
        for second in 0..=8 * 3600_u32 {
            let t = tally(&stretches, SHORT, 480, start + Duration::seconds(i64::from(second))).unwrap();
            let (rounds, rest) = (second / 1800, second % 1800);
            assert_eq!(t.studied, rounds * 1500 + rest.min(1500), "after {second} s");
        }
    }

    #[test]
    fn a_clock_that_was_set_counts_nothing_twice_and_nothing_beyond_the_block() {
        let back =
            tally(&[until("18:00:00", "18:20:00"), on("18:25:00")], SHORT, 50, at("18:10:00")).unwrap();
        assert_eq!((back.phase, back.minutes()), (Phase::Focus, 10));
        let ended_before_it_began = [until("18:00:00", "17:00:00"), on("17:00:00")];
        assert_eq!(tally(&ended_before_it_began, SHORT, 50, at("17:10:00")).unwrap().minutes(), 10);
        assert_eq!(tally(&[on("01:00:00")], SHORT, 50, at("23:00:00")).unwrap().minutes(), 50);
        assert!(tally(&[], SHORT, 50, at("18:00:00")).is_none());
    }
}
