//! week-problem/1 and week-plan/1 on the wire (docs/DESIGN.md, "The week problem"), converted by hand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::message::Message;
use waymark_core::planning::problem::{self, Placed, Problem, WeekPlan};

/// The format that a problem names.
pub const PROBLEM_FORMAT: &str = "week-problem/1";
/// The format that a plan names.
pub const PLAN_FORMAT: &str = "week-plan/1";

/// A week problem as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekProblemJson {
    /// "week-problem/1".
    pub format: String,
    /// Every time and length is a multiple of this.
    pub grid_minutes: u32,
    /// Sessions start on multiples of this.
    pub start_grid_minutes: u32,
    /// Least time between two sessions.
    pub break_minutes: u32,
    /// Most load of a day.
    pub daily_max_minutes: u32,
    /// The days of the week in order.
    pub days: Vec<DayJson>,
    /// Chains of activities.
    pub tracks: Vec<Vec<ActivityJson>>,
    /// The movable sessions of the plan in force.
    #[serde(default)]
    pub previous: Vec<SessionJson>,
    /// What each kind of discomfort costs.
    pub weights: WeightsJson,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayJson {
    /// Its date.
    pub date: String,
    /// Load that stands already, in minutes.
    #[serde(default)]
    pub fixed_minutes: u32,
    /// When study is allowed.
    pub windows: Vec<WindowJson>,
}

/// A stretch of allowed time, in minutes since the week's first instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WindowJson {
    /// First minute.
    pub start: u32,
    /// Minute at which it ends.
    pub end: u32,
    /// What a slot costs here.
    #[serde(default)]
    pub cost: u32,
}

/// An activity's share of the week, in minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActivityJson {
    /// Unique within the problem.
    pub id: String,
    /// Minutes to be placed.
    pub minutes: u32,
    /// Shortest session.
    pub min: u32,
    /// Liked session length.
    pub prefer: u32,
    /// Longest session.
    pub max: u32,
}

/// A session of a plan, in minutes since the week's first instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionJson {
    /// The activity's id.
    pub activity: String,
    /// First minute.
    pub start: u32,
    /// Minute at which it ends.
    pub end: u32,
}

/// The weights of the cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeightsJson {
    /// Per slot not placed.
    #[ts(type = "number")]
    pub unplaced: u64,
    /// Per session.
    #[ts(type = "number")]
    pub session: u64,
    /// Per squared slot of a day's load.
    #[ts(type = "number")]
    pub even: u64,
    /// Per slot off the preferred length.
    #[ts(type = "number")]
    pub length: u64,
    /// Per previous session that does not stand unchanged.
    #[ts(type = "number")]
    pub moved: u64,
}

/// A week's plan as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekPlanJson {
    /// "week-plan/1".
    pub format: String,
    /// By the cost rule.
    #[ts(type = "number")]
    pub cost: u64,
    /// Whether it is proven to be the best.
    pub optimal: bool,
    /// Microseconds of the solving alone.
    #[ts(type = "number")]
    pub micros: u64,
    /// In order of time.
    pub sessions: Vec<SessionJson>,
}

/// Reads a week problem.
///
/// # Errors
/// One sentence, or several joined by "; ", on what is malformed.
pub fn read_problem(text: &str) -> Result<Problem, String> {
    let json: WeekProblemJson = serde_json::from_str(text).map_err(|error| {
        format!("this is not a readable week problem: {error}; see week-problem/1 for the fields and write whole minutes")
    })?;
    Problem::try_from(json)
}

impl TryFrom<WeekProblemJson> for Problem {
    type Error = String;

    fn try_from(json: WeekProblemJson) -> Result<Self, String> {
        if json.format != PROBLEM_FORMAT {
            return Err(format!("format is \"{}\", expected \"{PROBLEM_FORMAT}\"", json.format));
        }
        let day = |d: DayJson| problem::Day {
            date: d.date,
            fixed_minutes: d.fixed_minutes,
            windows: d
                .windows
                .into_iter()
                .map(|w| problem::Window { start: w.start, end: w.end, cost: w.cost })
                .collect(),
        };
        let task = |a: ActivityJson| problem::Task {
            id: a.id,
            minutes: a.minutes,
            min: a.min,
            prefer: a.prefer,
            max: a.max,
        };
        let WeightsJson { unplaced, session, even, length, moved } = json.weights;
        let problem = Self {
            grid_minutes: json.grid_minutes,
            start_grid_minutes: json.start_grid_minutes,
            break_minutes: json.break_minutes,
            daily_max_minutes: json.daily_max_minutes,
            days: json.days.into_iter().map(day).collect(),
            tracks: json.tracks.into_iter().map(|t| t.into_iter().map(task).collect()).collect(),
            previous: json.previous.into_iter().map(Placed::from).collect(),
            weights: problem::Weights { unplaced, session, even, length, moved },
        };
        // One sentence is made of all of them.
        let sentence = |fault: &Message| fault.render().trim_end_matches('.').to_owned();
        let faults: Vec<String> = problem.faults().iter().map(sentence).collect();
        if faults.is_empty() { Ok(problem) } else { Err(faults.join("; ")) }
    }
}

impl From<&Problem> for WeekProblemJson {
    fn from(problem: &Problem) -> Self {
        let day = |d: &problem::Day| DayJson {
            date: d.date.clone(),
            fixed_minutes: d.fixed_minutes,
            windows: d
                .windows
                .iter()
                .map(|w| WindowJson { start: w.start, end: w.end, cost: w.cost })
                .collect(),
        };
        let activity = |t: &problem::Task| ActivityJson {
            id: t.id.clone(),
            minutes: t.minutes,
            min: t.min,
            prefer: t.prefer,
            max: t.max,
        };
        let problem::Weights { unplaced, session, even, length, moved } = problem.weights;
        Self {
            format: PROBLEM_FORMAT.to_owned(),
            grid_minutes: problem.grid_minutes,
            start_grid_minutes: problem.start_grid_minutes,
            break_minutes: problem.break_minutes,
            daily_max_minutes: problem.daily_max_minutes,
            days: problem.days.iter().map(day).collect(),
            tracks: problem.tracks.iter().map(|t| t.iter().map(activity).collect()).collect(),
            previous: problem.previous.iter().map(SessionJson::from).collect(),
            weights: WeightsJson { unplaced, session, even, length, moved },
        }
    }
}

impl WeekPlanJson {
    /// A plan for the wire; `micros` is what the caller measured around the solving alone.
    pub fn of(plan: &WeekPlan, micros: u64) -> Self {
        Self {
            format: PLAN_FORMAT.to_owned(),
            cost: plan.cost,
            optimal: plan.optimal,
            micros,
            sessions: plan.sessions.iter().map(SessionJson::from).collect(),
        }
    }
}

impl TryFrom<WeekPlanJson> for WeekPlan {
    type Error = String;

    fn try_from(json: WeekPlanJson) -> Result<Self, String> {
        if json.format != PLAN_FORMAT {
            return Err(format!("format is \"{}\", expected \"{PLAN_FORMAT}\"", json.format));
        }
        let sessions = json.sessions.into_iter().map(Placed::from).collect();
        Ok(Self { cost: json.cost, optimal: json.optimal, sessions })
    }
}

impl From<&Placed> for SessionJson {
    fn from(placed: &Placed) -> Self {
        Self { activity: placed.task.clone(), start: placed.start, end: placed.end }
    }
}

impl From<SessionJson> for Placed {
    fn from(json: SessionJson) -> Self {
        Self { task: json.activity, start: json.start, end: json.end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK: &str = r#"{"format": "week-problem/1", "grid_minutes": 5, "start_grid_minutes": 15, "break_minutes": 10,
        "daily_max_minutes": 240,
        "days": [{"date": "2026-11-30", "windows": [{"start": 1080, "end": 1260}]}],
        "tracks": [[{"id": "a", "minutes": 100, "min": 25, "prefer": 50, "max": 90}]],
        "weights": {"unplaced": 1000, "session": 10, "even": 1, "length": 4, "moved": 60}}"#;

    #[test]
    fn a_problem_is_read_and_written_back() {
        let problem = read_problem(WEEK).unwrap();
        let text = serde_json::to_string(&WeekProblemJson::from(&problem)).unwrap();
        assert_eq!(read_problem(&text).unwrap(), problem);
        let plan = waymark_core::planning::solve::solve(&problem);
        let json = WeekPlanJson::of(&plan, 12);
        assert_eq!((json.format.as_str(), json.micros, json.sessions.len()), ("week-plan/1", 12, 2));
        assert_eq!(WeekPlan::try_from(json).unwrap(), plan);
    }

    #[test]
    fn what_is_malformed_is_said() {
        for (from, to, said) in [
            ("week-problem/1", "week-problem/9", "expected \"week-problem/1\""),
            ("\"min\": 25", "\"min\": 24", "multiples of 5 minutes"),
            ("\"min\": 25", "\"min\": -5", "not a readable week problem"),
            ("\"prefer\": 50, ", "", "missing field `prefer`"),
            ("\"start\": 1080", "\"start\": 1081", "off the grid"),
        ] {
            let error = read_problem(&WEEK.replace(from, to)).unwrap_err();
            assert!(error.contains(said), "{error}");
        }
    }
}
