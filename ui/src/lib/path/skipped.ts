// Which parts of a path are skipped as known. The learner says it of each part by itself; the host knows where the path
// begins, and which parts behind that are known all the same.
import type { PathView, StartCall } from '../backend/generated/contract';

/** Where to begin, with what else is skipped and what is studied again; parts by their positions from 1. */
export type Start = Omit<StartCall, 'pathId'>;

/** The start that a quiz brings: it skips all before `first`, but for what was put back. */
export function startAfter(first: number, back: ReadonlySet<number>): Start {
  const startUnit = Math.min(first, ...back);
  const behind = Array.from({ length: first - startUnit }, (_, at) => startUnit + at);
  return {
    startUnit,
    known: behind.filter((unit) => !back.has(unit)),
    putBack: [...back].sort((a, b) => a - b),
  };
}

/** One part of an accepted path is studied again; the other skipped ones stay skipped. */
export function putBack(view: PathView, unit: number): StartCall {
  const studied = view.units.filter((one) => !one.known).map((one) => one.unit);
  const startUnit = Math.min(unit, ...studied);
  const skipped = view.units.filter((one) => one.known && one.unit > startUnit && one.unit !== unit);
  return { pathId: view.id, startUnit, known: skipped.map((one) => one.unit), putBack: [unit] };
}
