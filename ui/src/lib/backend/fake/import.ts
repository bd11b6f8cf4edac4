// The stand-in's answers about a file that is to become a path: one that holds several plans, one that holds none, one
// that lists nothing at all, and the invented path for every other name.
import type { PathCheck, PathReport, PathSource } from '../generated/contract';
import * as data from './data';
import { lines } from './document';

/** What the file without a plan lists. */
const THINGS = ['Hives', 'Honey', 'Wax', 'Swarms', 'Winter', 'Spring'];

const fileName = (source: PathSource) =>
  source.kind === 'bundled' ? source.name : (source.path.split('/').pop() ?? source.path);

function withUnits(titles: string[][], minutes: number | null): PathReport {
  const range = minutes === null ? null : { min: minutes, max: minutes };
  const units = titles.map((items, at) => ({
    label: `Week ${at + 1}`,
    from: at + 1,
    to: at + 1,
    line: 3 + at * 4,
    title: `Week ${at + 1}`,
    statedMinutes: null,
    activities: [
      {
        line: 4 + at * 4,
        title: items[0] ?? '',
        kind: 'reading',
        minutes: range,
        items: items.map((text, i) => ({ line: 5 + at * 4 + i, text, note: null, target: null })),
      },
    ],
    linkCount: 0,
  }));
  const sum = minutes === null ? null : { min: minutes * units.length, max: minutes * units.length };
  return {
    ...data.report(),
    phases: [],
    units,
    milestones: [],
    events: [],
    quiz: null,
    collections: [],
    totals: {
      units: units.length,
      activities: units.length,
      activityMinutes: sum,
      statedMinutes: null,
      links: 0,
    },
    diagnostics: [],
  };
}

const NO_UNITS = {
  code: 'no-units',
  severity: 'error',
  line: 1,
  column: 1,
  message: 'Nothing to plan was found in this document.',
  help: 'Number its parts.',
};

/** How a file reads; `title` says what a path of that source is called. */
export function checkOf(source: PathSource, title: string): PathCheck {
  const name = fileName(source);
  const plan = source.kind === 'file' ? source.plan : undefined;
  const spread = source.kind === 'file' ? source.spread : undefined;
  const versionOf = name === 'services-2.md' ? { pathId: 'p1', title: 'Services that hold' } : null;
  const usual = { name, lines: lines(), plans: [], spread: null, versionOf };
  if (name === 'several.md') {
    const weeks = { 1: 2, 2: 3 }[plan ?? 0] ?? 5;
    const report = withUnits(
      Array.from({ length: weeks }, (_, at) => [`Lesson ${at + 1}`]),
      120,
    );
    const choice = (number: number, heading: string, count: number) => ({
      plan: number,
      title: heading,
      line: number * 10,
      units: count,
      activities: count,
      activityMinutes: { min: 120 * count, max: 120 * count },
      statedMinutes: null,
    });
    return {
      ...usual,
      report: { ...report, title: 'Craft' },
      plans: [choice(1, 'Clay', 2), choice(2, 'Wood', 3)],
    };
  }
  if (name === 'links.md' || name === 'letter.md') {
    const each = spread ? Math.ceil(THINGS.length / spread) : 0;
    const laid = Array.from({ length: spread ?? 0 }, (_, at) => THINGS.slice(at * each, (at + 1) * each));
    const report = withUnits(laid, null);
    return {
      ...usual,
      report: { ...report, title: 'Bees', diagnostics: spread ? [] : [NO_UNITS] },
      spread: name === 'links.md' ? { items: THINGS.length, weeks: 2, mostWeeks: THINGS.length } : null,
    };
  }
  return { ...usual, report: { ...data.report(), title } };
}
