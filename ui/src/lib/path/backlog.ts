// What of a unit the plan leaves out for now. An activity that the plan counts no minute for waits in the backlog; one
// that it only shortens does not.
import type { PathReport, UnitProgress } from '../backend/generated/contract';

type Unit = PathReport['units'][number];

/** Whether the plan leaves an activity of a unit, by its position, out. */
export function inBacklog(unit: Unit, progress: UnitProgress | undefined, position: number): boolean {
  const own = progress?.activities[position];
  if (!own || progress.known || own.minutes > 0) return false;
  const stated = unit.activities[position]?.minutes;
  return !stated || (stated.max ?? stated.min) > 0;
}

/** The author's minutes of what is left out; what has no estimate of its own adds nothing. */
export function backlogMinutes(unit: Unit, progress: UnitProgress | undefined): number {
  return unit.activities.reduce((sum, activity, position) => {
    if (!activity.minutes || !inBacklog(unit, progress, position)) return sum;
    return sum + (activity.minutes.max ?? activity.minutes.min);
  }, 0);
}
