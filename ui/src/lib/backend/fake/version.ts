// The stand-in's answers about a new version of a path's document: one week put in, one thing that both changed.
import { BackendError } from '../backend';
import type { VersionCall, VersionView } from '../generated/contract';

/** What the invented new version changes. */
export function compared({ pathId, source, take }: VersionCall): VersionView {
  if (source?.kind === 'file' && source.path.endsWith('gone.md'))
    throw new BackendError('no-such-file', 'There is no file gone.md.', 'Choose the file again.');
  const same = source?.kind === 'file' && source.path.endsWith('same.md');
  const taken = take.includes('w1-laws minutes');
  return {
    pathId,
    name: source?.kind === 'file' ? (source.path.split('/').pop() ?? source.path) : 'services.md',
    sha256: 'f00d',
    same,
    sentence: same ? 'same.md is the document that this path has already.' : 'New: 2, gone: 1. Changed: 1.',
    before: { title: 'Services that hold', units: 10, activities: 50, minutes: 16_200 },
    after: { title: 'Services that hold', units: 11, activities: 50, minutes: taken ? 16_440 : 16_500 },
    differences: same
      ? []
      : [
          {
            what: 'activity',
            whatName: 'Activity',
            key: 'w1-laws',
            unit: 1,
            unitLabel: 'Week 1',
            milestone: null,
            turn: 'changed',
            title: 'Laws to start from',
            line: 80,
            sides: [{ side: 'minutes', name: 'Hours', before: '3 h', now: '4 h' }],
            kept: null,
          },
          {
            what: 'unit',
            whatName: 'Part',
            key: 'unit:2',
            unit: 2,
            unitLabel: 'Week 2',
            milestone: null,
            turn: 'added',
            title: 'Modelling',
            line: 120,
            sides: [{ side: 'minutes', name: 'Hours', before: null, now: '6 h' }],
            kept: null,
          },
          {
            what: 'activity',
            whatName: 'Activity',
            key: 'w2-modelling',
            unit: 2,
            unitLabel: 'Week 2',
            milestone: null,
            turn: 'added',
            title: 'Event storming',
            line: 122,
            sides: [],
            kept: null,
          },
          {
            what: 'activity',
            whatName: 'Activity',
            key: 'w3-talks',
            unit: 4,
            unitLabel: 'Week 4',
            milestone: null,
            turn: 'removed',
            title: 'Talks to watch',
            line: 160,
            sides: [{ side: 'minutes', name: 'Hours', before: '1 h', now: null }],
            kept: 'You have studied 50 min of it, so it stays as your own; nothing more of it is planned.',
          },
        ],
    conflicts: same
      ? []
      : [
          {
            id: 'w1-laws minutes',
            key: 'w1-laws',
            title: 'Laws to start from',
            unit: 1,
            sentence:
              'You have given "Laws to start from" hours of your own. The author has changed them, too; they were 3 h.',
            yours: '5 h',
            theirs: '4 h',
            taken,
          },
        ],
    lost: [],
  };
}
