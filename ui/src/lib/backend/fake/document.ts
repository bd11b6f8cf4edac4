// The stand-in's answers about a path's document: its text, its notes, and where its quiz puts the learner.
import { duration } from '../../format/format';
import { BackendError } from '../backend';
import * as data from './data';
import type { Answers } from './state';
import type { NoteView, NoteWords, PathCheck, PathEdit } from '../generated/contract';

type About = 'pathText' | 'pathNotes' | 'placeLearner';

/** The invented document's lines: headings where its report has them, and words between. */
export function lines(): string[] {
  const { units } = data.report();
  return Array.from({ length: 520 }, (_, at) => {
    const unit = units.find((one) => one.line === at + 1);
    if (unit) return `### ${unit.label}: ${unit.title}`;
    return at % 9 === 0 ? `#### Line ${at + 1} of the file` : at % 3 === 0 ? '' : 'Words of the author.';
  });
}

const text = (words: string): NoteWords => ({ kind: 'text', text: words });

const NOTES: NoteView[] = [
  {
    unit: null,
    line: 20,
    block: {
      kind: 'diagram',
      text: 'graph TB\n  A[Foundations] --> B[Boundaries]\n  B --> C{Ready?}',
      diagram: {
        across: false,
        reversed: false,
        boxes: [
          { lines: ['Foundations', 'Laws & patterns'], outline: 'square' },
          { lines: ['Boundaries'], outline: 'round' },
          { lines: ['Ready?'], outline: 'diamond' },
        ],
        arrows: [
          { from: 0, to: 1, words: null, head: true, dotted: false },
          { from: 1, to: 2, words: 'then', head: true, dotted: true },
        ],
        frames: [{ title: 'The whole', boxes: [0, 1, 2] }],
      },
    },
  },
  {
    unit: 1,
    line: 75,
    block: {
      kind: 'paragraph',
      words: [
        text('Read '),
        { kind: 'strong', words: [text('slowly')] },
        text(' and look at '),
        { kind: 'link', words: [text('the map')], address: 'https://example.org/map' },
        text('.'),
      ],
    },
  },
  {
    unit: 1,
    line: 77,
    block: {
      kind: 'list',
      items: [
        { number: null, ticked: true, blocks: [{ kind: 'paragraph', words: [text('Find a friend')] }] },
        { number: null, ticked: false, blocks: [{ kind: 'paragraph', words: [text('Draw it twice')] }] },
      ],
    },
  },
  {
    unit: 1,
    line: 80,
    block: { kind: 'table', head: [[text('Law')], [text('Why')]], rows: [[[text('One')], [text('First')]]] },
  },
  {
    unit: null,
    line: 510,
    block: {
      kind: 'paragraph',
      words: [
        { kind: 'picture', text: 'A map of it all', address: 'https://example.org/map.png', beside: null },
        text(' '),
        { kind: 'picture', text: 'The whole', address: null, beside: 'img/all.png' },
      ],
    },
  },
];

export function documentAnswers(check?: PathCheck): Answers<About> {
  return {
    pathText: () => ({ name: check?.name ?? 'services.md', lines: check?.lines ?? lines() }),
    pathNotes: () => NOTES,
    placeLearner: ({ points }) => {
      const { quiz, units } = data.report();
      if (!quiz || points.length !== quiz.skills.length)
        throw new BackendError('quiz-answers', 'An answer is missing.', 'Give each skill its points.');
      const score = points.reduce((sum, one) => sum + one, 0);
      const placement = quiz.placements.find((one) => one.from <= score && score <= one.to);
      const start = placement?.startUnit ?? 1;
      const skipped = units.slice(0, start - 1).map((unit, at) => ({
        unit: at + 1,
        label: unit.label,
        title: unit.title,
        minutes: unit.activities.reduce((sum, one) => sum + (one.minutes?.max ?? 0), 0),
      }));
      const skippedMinutes = skipped.reduce((sum, one) => sum + one.minutes, 0);
      return {
        score,
        least: 3,
        most: 15,
        sentence: `${score} of 15 points: begin with Week ${start}.`,
        advice: placement?.advice ?? `${duration(skippedMinutes)} skipped`,
        nearest: score === 12 ? 'The author recommends nothing for 12 points.' : null,
        startUnit: start,
        skipped,
        skippedMinutes,
      };
    },
  };
}

/** What was said of an activity; the stand-in marks, and leaves names and order as they are. */
export function marksOf(edits: PathEdit[], key: string) {
  const marked = (mark: string) =>
    edits.filter((edit) => edit.kind === 'mark' && edit.key === key && edit.mark === mark).at(-1);
  const on = (mark: string) => {
    const last = marked(mark);
    return last?.kind === 'mark' && last.on;
  };
  return {
    known: on('known'),
    optional: on('optional'),
    edited: edits.some((edit) => 'key' in edit && edit.key === key),
    own: false,
  };
}
