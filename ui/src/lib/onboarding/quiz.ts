// The path's own quiz on its way to the host: which points can be given, and whether all are.
import type { PathReport } from '../backend/generated/contract';

type Band = NonNullable<PathReport['quiz']>['skills'][number]['bands'][number];

/** Most points that a band offers one by one; an author who gives more means something else. */
const MOST = 20;

/** The points of a band. */
export function pointsOf(band: Pick<Band, 'from' | 'to'>): number[] {
  const count = Math.min(MOST, Math.max(1, band.to - band.from + 1));
  return Array.from({ length: count }, (_, at) => band.from + at);
}

/** The points of every skill; null while one is missing. */
export function answered(points: (number | null)[]): number[] | null {
  const given = points.filter((one) => one !== null);
  return given.length === points.length ? given : null;
}
