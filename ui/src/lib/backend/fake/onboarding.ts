// The stand-in's answers on the way to a plan: what is offered, how a file reads, what accepting would bring.
import { moment } from '../../format/format';
import { BackendError } from '../backend';
import type { PathSource, PlanInput, PlanPreview } from '../generated/contract';
import * as data from './data';
import { checkOf } from './import';
import type { Answers, FakeHost } from './state';

const BUNDLED = [
  {
    name: 'services',
    title: data.report().title,
    description: 'Ten weeks from the first boundary to running it.',
  },
  {
    name: 'data',
    title: 'Data that flows: eight weeks',
    description: 'Pipelines, storage and streams, with a project each week.',
  },
];

const titleOf = (source: PathSource) =>
  (source.kind === 'bundled' && BUNDLED.find((one) => one.name === source.name)?.title) ||
  data.report().title;

export function preview(input: PlanInput): PlanPreview {
  const options = [
    [
      'keep-hours',
      15,
      '2027-03-14',
      0,
      'Keep the hours',
      'Every estimate in full: 270 h in 15 weeks of 18 h.',
    ],
    [
      'keep-dates',
      10,
      '2027-02-07',
      3960,
      'Keep the dates',
      'The author’s ten weeks, each shortened to what it promised: 204 h.',
    ],
    [
      'essentials',
      8,
      '2027-01-24',
      8280,
      'Essentials first',
      'What is practised and assessed comes first: 132 h, the rest waits.',
    ],
  ].map(([strategy, weeks, finish, left, title, sentence]) => ({
    strategy: String(strategy),
    weeks: Number(weeks),
    finish: String(finish),
    weeklyMinutes: 1080,
    leftOutMinutes: Number(left),
    price:
      Number(left) > 0
        ? `${Number(left) / 60} h give way.`
        : 'Nothing is cut, the author’s 10 weeks become 15.',
    milestones:
      weeks === 10 ? 'All 5 milestones keep their weeks.' : 'Every milestone moves, by up to 5 weeks.',
    shares:
      strategy === 'keep-dates'
        ? [90, 90, 75, 69, 69, 69, 56, 53, 56, 60].map((percent, index) => ({
            unit: index + 1,
            label: `Week ${index + 1}`,
            minutes: 1620,
            percent,
          }))
        : [],
    title: String(title),
    sentence: String(sentence),
  }));
  const chosen = options.find((o) => o.strategy === input.strategy) ?? options[0]!;
  return {
    plan: {
      format: 'plan/1',
      zone: input.zone,
      strategy: chosen.strategy,
      start: input.start,
      finish: chosen.finish,
      weeks: [],
      sessions: [],
      milestones: data.milestones().map((m, i) => ({ title: m.title, unit: i * 2 + 2, due: m.due! })),
      events: [],
      unplaced: [],
      totals: { minutes: 16200 - chosen.leftOutMinutes, sessions: 15 * 11, weeks: chosen.weeks },
    },
    sentence: `${(16200 - chosen.leftOutMinutes) / 60} h in ${chosen.weeks} weeks from Mon 30 Nov; the last session is on ${moment(`${chosen.finish}T18:00`).split(',')[0]}.`,
    options,
    notes: ['Sunday stays free.', 'Saturday’s reserve of 1 h 48 min catches what slips.'],
    events: data.offers(),
    firstWeek: data.week(data.START, data.sessionsOf(0)),
  };
}

export function onboardingAnswers(
  host: FakeHost,
): Answers<'onboardingDefaults' | 'checkPath' | 'previewPlan' | 'acceptPlan'> {
  function notPlannedYet(source: PathSource) {
    if (!host.state.hasPlan || !host.state.paths.some((path) => path.title === titleOf(source))) return;
    throw new BackendError(
      'already-accepted',
      'This path is already in your plan.',
      'Undo its acceptance first, or replan.',
    );
  }
  return {
    onboardingDefaults: () => ({
      bundled: BUNDLED,
      input: structuredClone(data.INPUT),
      weekStart: 'monday',
      zones: ['America/Los_Angeles', 'Europe/Berlin', 'Europe/London', 'UTC'],
    }),
    checkPath: (source) => host.options.check ?? checkOf(source, titleOf(source)),
    previewPlan: ({ source, input }) => {
      notPlannedYet(source);
      return preview(input);
    },
    acceptPlan: ({ source }) => {
      notPlannedYet(source);
      return host.change('Accepted the plan: 165 sessions in 15 weeks.', () => {
        if (host.state.hasPlan)
          host.state.paths = [
            ...host.state.paths,
            { ...host.state.paths[0]!, id: 'p2', title: titleOf(source) },
          ];
        host.state.hasPlan = true;
      });
    },
  };
}
