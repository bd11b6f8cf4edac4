//! What of a path is still to be studied: the bridge from what a document says to what a plan takes.

use crate::curriculum::model::{Activity, ActivityKind, CollectionKind, Path, Unit};
use crate::ids::{ActivityId, MilestoneId, PathId};
use crate::planning::model::{Work, WorkItem, WorkMilestone};
use std::collections::{BTreeMap, HashSet};

/// Minutes of an activity without an estimate, in a unit without a budget.
const USUAL_MINUTES: u32 = 60;

/// The minutes that a plan counts for each activity of a unit, in order. An activity without an estimate shares what
/// the unit's budget leaves with its like, and counts an hour where there is none.
pub fn unit_minutes(unit: &Unit) -> Vec<u32> {
    let known: u32 =
        unit.activities.iter().filter_map(|a| a.minutes).map(|m| m.planned()).fold(0, u32::saturating_add);
    let open = unit.activities.iter().filter(|a| a.minutes.is_none()).count();
    let left = unit.stated_minutes.map(|stated| stated.planned().saturating_sub(known)).unwrap_or(0);
    let share = match u32::try_from(open) {
        Ok(open) if open > 0 && left / open >= 5 => left / open / 5 * 5,
        _ => USUAL_MINUTES,
    };
    unit.activities.iter().map(|a| a.minutes.map_or(share, |m| m.planned())).collect()
}

/// Activities from a position of unit (from 1) on whose hours the path does not state, and the minutes that a plan
/// counts for them all the same.
pub fn assumed(path: &Path, start_unit: u32) -> (usize, u32) {
    let units = (1_u32..).zip(&path.units).filter(|(position, _)| *position >= start_unit);
    let all = units.flat_map(|(_, unit)| unit.activities.iter().zip(unit_minutes(unit)));
    all.filter(|(activity, _)| activity.minutes.is_none())
        .fold((0, 0_u32), |(count, sum), (_, minutes)| (count + 1, sum.saturating_add(minutes)))
}

/// The id of a path's milestone, by its position from 0; unique in the whole store.
pub fn milestone_id(path: &PathId, position: usize) -> MilestoneId {
    MilestoneId::new(format!("{path}.m{}", position + 1))
}

/// The position (from 1) of the unit that a number of the author's names.
pub fn unit_position(path: &Path, number: u32) -> Option<u32> {
    let at = path.units.iter().position(|u| (u.from..=u.to).contains(&number))?;
    u32::try_from(at + 1).ok()
}

/// A path's remaining work from `start_unit` (a position from 1) on. `passed` are milestones that need no date any
/// more; what was done of each activity is told by `done`.
pub fn remaining(
    id: &PathId,
    path: &Path,
    start_unit: u32,
    done: &BTreeMap<ActivityId, u32>,
    passed: &HashSet<MilestoneId>,
) -> Work {
    let core = Essentials::of(path);
    let mut activities = Vec::new();
    for (position, unit) in (1_u32..).zip(&path.units).filter(|(position, _)| *position >= start_unit) {
        for (activity, minutes) in unit.activities.iter().zip(unit_minutes(unit)) {
            let done_minutes = done.get(&activity.id).copied().unwrap_or(0);
            if minutes > done_minutes {
                activities.push(WorkItem {
                    id: activity.id.clone(),
                    unit: position,
                    title: activity.title.clone(),
                    kind: activity.kind,
                    minutes,
                    done_minutes,
                    items: activity.items.iter().map(|item| item.text.clone()).collect(),
                    essential: core.holds(activity),
                });
            }
        }
    }
    let milestones = path.milestones.iter().enumerate().filter_map(|(at, milestone)| {
        let unit = unit_position(path, milestone.unit?)?;
        let id = milestone_id(id, at);
        let open = unit >= start_unit && !passed.contains(&id);
        open.then(|| WorkMilestone { id, title: milestone.title.clone(), unit })
    });
    Work { path: id.clone(), activities, milestones: milestones.collect(), share: 1, from: None }
}

/// What *essentials first* keeps: what is practised and assessed, and what the path itself marks as first (its first
/// list of laws, and the patterns of its first two tiers).
struct Essentials {
    laws: HashSet<String>,
    patterns: HashSet<String>,
}

impl Essentials {
    fn of(path: &Path) -> Self {
        let first = |kind, most| {
            let entries =
                path.collections.iter().filter(move |c| c.kind == kind).take(most).flat_map(|c| &c.entries);
            entries.flat_map(|e| [Some(normal(&e.text)), e.target.as_deref().map(normal)]).flatten().collect()
        };
        Self { laws: first(CollectionKind::Law, 1), patterns: first(CollectionKind::Tier, 2) }
    }

    fn holds(&self, activity: &Activity) -> bool {
        let names_one_of = |marked: &HashSet<String>| {
            activity.items.iter().any(|item| {
                marked.contains(&normal(&item.text))
                    || item.target.as_deref().is_some_and(|target| marked.contains(&normal(target)))
            })
        };
        match activity.kind {
            ActivityKind::Project | ActivityKind::Exercise | ActivityKind::Assessment => true,
            // A text that mentions a pattern in passing is not the pattern.
            ActivityKind::Pattern => names_one_of(&self.patterns) || names_one_of(&self.laws),
            _ => names_one_of(&self.laws),
        }
    }
}

fn normal(text: &str) -> String {
    text.trim().trim_end_matches('/').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::read;

    const PATH: &str = "# Pottery\n\n## Week 1: Clay (4 hours)\n\n**Reading** (2 hours):\n- Kinds of clay\n- Water\n\n**Hands-On Project** (2 hours):\n- A bowl\n\n## Week 2: Fire\n\n**Reading** (1 hour):\n- Kilns\n";

    fn work(start_unit: u32, done: &[(&str, u32)]) -> Work {
        let path = read(PATH.as_bytes()).path;
        let done = done.iter().map(|(id, m)| (ActivityId::new(*id), *m)).collect();
        remaining(&PathId::new("p"), &path, start_unit, &done, &HashSet::new())
    }

    #[test]
    fn known_units_and_finished_work_shrink_the_path() {
        let all = work(1, &[]);
        assert_eq!(all.activities.iter().map(|a| a.minutes).collect::<Vec<_>>(), [120, 120, 60]);
        assert_eq!(work(2, &[]).activities.len(), 1);
        let first = all.activities[0].id.as_str().to_owned();
        assert_eq!(work(1, &[(&first, 120)]).activities.len(), 2);
        assert_eq!(work(1, &[(&first, 50)]).activities[0].done_minutes, 50);
    }

    #[test]
    fn hours_that_the_path_does_not_state_are_counted_and_told() {
        let path =
            read(b"# T\n## Week 1 (3 hours)\n**A** (1 hour):\n- a\n\n**B**:\n- b\n## Week 2\n**C**:\n- c\n")
                .path;
        assert_eq!(assumed(&path, 1), (2, 180), "B gets the rest of its week, C an hour");
        assert_eq!(assumed(&path, 2), (1, 60));
        assert_eq!(assumed(&read(PATH.as_bytes()).path, 1), (0, 0));
    }

    #[test]
    fn where_a_path_marks_nothing_the_practised_is_essential() {
        let essential: Vec<bool> = work(1, &[]).activities.iter().map(|a| a.essential).collect();
        assert_eq!(essential, [false, true, false]);
    }
}
