// Ways out of what does not fit: what helps the first of a path helps those behind it, and is said once.
import type { PlanUnplaced } from '../backend/generated/contract';

/** Whether two entries have the same ways out, so that the second need not repeat them. */
export function sameWays(one: PlanUnplaced, before: PlanUnplaced | undefined): boolean {
  return before !== undefined && JSON.stringify(one.waysOut) === JSON.stringify(before.waysOut);
}
