// What the stand-in host knows: one invented path with honest contradictions, and a plan in its second week.
// Used by tests and by `npm run dev` in a plain browser; never part of the product's bundle.
import { addDays, clock } from '../format/format';
import type {
  BlockView,
  EventOffer,
  MilestoneView,
  PathReport,
  PlanInput,
  Proposal,
  ReminderView,
  SessionView,
  SettingsView,
  WeekView,
} from './generated/contract';

export const NOW = '2026-12-10T18:20';
export const TODAY = '2026-12-10';
export const START = '2026-11-30';
export const FINISH = '2027-03-14';
const WEEKS = 15;

type Row = [title: string, stated: [number, number], parts: [string, string, number, string[]][]];

const ROWS: Row[] = [
  [
    'Why split a system at all',
    [15, 18],
    [
      [
        'Laws to start from',
        'reading',
        6,
        ['Failures travel together', 'What a team can hold in its head', 'What it costs'],
      ],
      ['First patterns', 'pattern', 8, ['Splitting by purpose', 'One front door', 'Finding each other']],
      [
        'Two companies',
        'case-study',
        4,
        ['A film service that broke itself on purpose', 'A shop that became services'],
      ],
      ['Draw the lines', 'exercise', 2, ['Find the boundaries in a shop’s code']],
    ],
  ],
  [
    'Pillars of distribution',
    [15, 18],
    [
      ['Three pillars', 'reading', 8, ['Sharing work', 'Sharing state', 'Sharing control']],
      [
        'Keeping it standing',
        'pattern',
        6,
        ['Balancing load', 'Asking after health', 'Breaking the circuit'],
      ],
      ['Four small services', 'project', 4, ['Users', 'Products', 'A front door', 'Discovery']],
      ['Say why', 'assessment', 2, ['Defend a split against one big program']],
    ],
  ],
  [
    'Boundaries from the domain',
    [18, 20],
    [
      ['Domain thinking', 'reading', 8, ['Contexts', 'Storming events', 'Aggregates']],
      ['Moving house', 'pattern', 6, ['The strangler', 'A layer between', 'A database each']],
      ['How others split', 'case-study', 4, ['Rides', 'Music']],
      ['Workshop', 'project', 6, ['Storm one domain of your own']],
    ],
  ],
  [
    'Contracts',
    [18, 20],
    [
      ['Interface design', 'reading', 8, ['Versions', 'Contracts first']],
      ['Talking', 'pattern', 6, ['Requests', 'Streams']],
      ['Testing it', 'exercise', 4, ['Tests of a contract']],
      ['Two services, one contract', 'project', 8, ['Build both sides']],
    ],
  ],
  [
    'Answers at once',
    [18, 20],
    [
      ['Better requests', 'pattern', 8, ['Trying again', 'Giving up in time']],
      ['Speed', 'reading', 6, ['Caching', 'Pools']],
      ['A closer look', 'case-study', 4, ['A mesh at scale']],
      ['Make it resilient', 'project', 8, ['Add limits and fallbacks']],
    ],
  ],
  [
    'Answers in time',
    [18, 20],
    [
      ['Events', 'reading', 8, ['Logs', 'Queues']],
      ['Patterns of messages', 'pattern', 6, ['Outbox', 'Dead letters']],
      ['Choosing a broker', 'reading', 4, ['Three brokers side by side']],
      ['An order by events', 'project', 8, ['Order, pay, ship']],
    ],
  ],
  [
    'Data in many places',
    [20, 22],
    [
      ['Consistency', 'reading', 8, ['What "now" means']],
      ['Patterns of data', 'pattern', 8, ['Sagas', 'Events as the source', 'Two models']],
      ['In the wild', 'case-study', 6, ['Payments']],
      ['Build a saga', 'project', 10, ['With its way back']],
    ],
  ],
  [
    'Transactions',
    [20, 22],
    [
      ['Patterns of transactions', 'pattern', 10, ['Two phases', 'Compensation']],
      ['Guarantees', 'reading', 6, ['Isolation']],
      ['What breaks', 'case-study', 6, ['Five outages']],
      ['Money that is never lost', 'project', 12, ['A ledger over three services']],
    ],
  ],
  [
    'Seeing',
    [20, 22],
    [
      ['Signals', 'reading', 8, ['Traces', 'Metrics', 'Logs']],
      ['Watching well', 'pattern', 8, ['Objectives', 'Alerts that matter']],
      ['Tools', 'exercise', 6, ['Set up a collector']],
      ['See your own services', 'project', 10, ['From request to cause']],
    ],
  ],
  [
    'Shipping and running',
    [20, 22],
    [
      ['Ways to ship', 'pattern', 10, ['Blue and green', 'Canaries']],
      ['Running it', 'reading', 8, ['On call', 'Runbooks']],
      ['Show it all', 'assessment', 12, ['Run it, break it, mend it']],
    ],
  ],
];

const PHASES: [string, number, number][] = [
  ['Foundations', 1, 2],
  ['Design', 3, 4],
  ['Talking', 5, 6],
  ['Data', 7, 8],
  ['Running', 9, 10],
];

const MILESTONES: [number, string, string, string[]][] = [
  [
    2,
    'Foundations stand',
    '2026-12-20',
    ['Explains the trade-offs in own words', 'Four services answer', 'A broken one does no harm'],
  ],
  [4, 'A boundary that holds', '2027-01-10', ['A map of contexts', 'A contract with its tests']],
  [6, 'Services that talk', '2027-01-31', ['An order by events', 'Limits and fallbacks shown']],
  [8, 'Data that agrees', '2027-02-21', ['A saga with its way back', 'A ledger that balances']],
  [
    10,
    'Ready to run',
    '2027-03-14',
    ['Traced from request to cause', 'Shipped without a pause', 'A runbook another can follow'],
  ],
];

export function report(): PathReport {
  let line = 30;
  const units = ROWS.map(([title, [min, max], parts], index) => {
    const start = (line += 2);
    return {
      label: `Week ${index + 1}`,
      from: index + 1,
      to: index + 1,
      line: start,
      title,
      statedMinutes: { min: min * 60, max: max * 60 },
      activities: parts.map(([name, kind, hours, items]) => ({
        line: (line += 2),
        title: name,
        kind,
        minutes: { min: hours * 60, max: hours * 60 },
        items: items.map((text) => ({
          line: (line += 1),
          text,
          note: null,
          target: `https://example.org/${text.toLowerCase().replace(/[^a-z]+/g, '-')}`,
        })),
      })),
      linkCount: 5,
    };
  });
  return {
    format: 'path-report/1',
    title: 'Services that hold: a path in ten weeks',
    titleLine: 12,
    unit: 'week',
    encodingRepaired: null,
    headline: { weeks: { min: 8, max: 10 }, weeklyMinutes: { min: 900, max: 1200 } },
    phases: PHASES.map(([title, from, to]) => ({
      title,
      line: units[from - 1]!.line - 2,
      from,
      to,
      goal: null,
    })),
    units,
    milestones: MILESTONES.map(([unit, title, , criteria], i) => ({
      unit,
      line: 420 + i * 6,
      title,
      criteria: criteria.map((text, j) => ({ line: 421 + i * 6 + j, text })),
    })),
    events: [
      { line: 495, title: 'Study evening', days: ['thursday'], time: '19:00', zone: 'PST' },
      { line: 496, title: 'Project review', days: ['saturday'], time: '14:00', zone: 'PST' },
      { line: 497, title: 'Office hours', days: ['tuesday'], time: '18:00', zone: 'PST' },
    ],
    quiz: {
      line: 404,
      skills: ['Architecture', 'Networks', 'Data'].map((name) => ({
        name,
        bands: [
          { label: '1-2', from: 1, to: 2, text: 'Has read about it' },
          { label: '3-4', from: 3, to: 4, text: 'Has built with it' },
          { label: '5', from: 5, to: 5, text: 'Has run it for others' },
        ],
      })),
      placements: [
        { from: 3, to: 8, startUnit: 1, advice: 'Start at week 1' },
        { from: 9, to: 12, startUnit: 3, advice: 'Start at week 3' },
        { from: 13, to: 15, startUnit: 5, advice: 'Start at week 5' },
      ],
    },
    collections: [
      {
        title: 'Patterns that everyone builds',
        line: 356,
        kind: 'tier',
        units: null,
        entries: [
          { number: 1, text: 'Breaking the circuit', note: 'before the first outage', target: null },
          { number: 2, text: 'One front door', note: null, target: 'https://example.org/front-door' },
        ],
      },
    ],
    about: {
      question: 'How does a system grow without falling over?',
      audience: 'Developers who will own a service',
      endGoal: 'Design, build and run services in production',
      prerequisites: ['Two years of building software'],
      outcomes: ['Draw boundaries that hold'],
      firstSteps: [
        'Find two evenings a week',
        'Set up a workspace with containers',
        'Tell a friend what you are doing',
      ],
      tips: ['Build it before you read the second article'],
      peers: [],
      channel: null,
    },
    kept: [{ from: 481, to: 489, unit: null }],
    totals: {
      units: 10,
      activities: 39,
      activityMinutes: { min: 16200, max: 16200 },
      statedMinutes: { min: 10920, max: 12240 },
      links: 54,
    },
    diagnostics: [
      ...units.map((unit) => {
        const sum = unit.activities.reduce((all, a) => all + a.minutes.max, 0);
        return {
          code: 'week-over-budget',
          severity: 'warning',
          line: unit.line,
          column: 1,
          message: `${unit.label} promises at most ${unit.statedMinutes.max / 60} h, and its parts add up to ${sum / 60} h.`,
          help: 'The plan counts the parts.',
        };
      }),
      {
        code: 'zone-ambiguous',
        severity: 'warning',
        line: 495,
        column: 38,
        message: '"PST" can mean two clocks in summer.',
        help: 'Say once how you read it.',
      },
    ],
  };
}

/** Study hours of the stand-in's learner: Monday to Friday evenings, Saturday morning, Sunday free. */
export const AVAILABILITY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
  .map((weekday) => ({ weekday, start: 1080, end: 1320, preferred: true }))
  .concat([{ weekday: 'saturday', start: 540, end: 780, preferred: true }]);

export const INPUT: PlanInput = {
  start: START,
  zone: 'Europe/Berlin',
  leastMinutes: 900,
  targetMinutes: 1080,
  mostMinutes: 1200,
  availability: AVAILABILITY,
  strategy: 'keep-hours',
  startUnit: 1,
  doneThrough: 0,
  busyFiles: [],
  attendedEvents: [],
  zoneReadings: [],
  sharePercent: null,
};

const SLOTS: [number, number, number][] = [
  [0, 1080, 90],
  [0, 1185, 80],
  [1, 1080, 90],
  [1, 1185, 50],
  [2, 1080, 90],
  [2, 1185, 80],
  [3, 1080, 90],
  [3, 1185, 80],
  [4, 1110, 90],
  [5, 540, 120],
  [5, 675, 90],
];

function at(date: string, minute: number): string {
  return `${date}T${clock(minute)}`;
}

/** The sessions of one week of the plan, from 0; before today they are done, but for a few. */
export function sessionsOf(week: number): SessionView[] {
  const path = report();
  const unit = path.units[Math.min(Math.floor(week * 0.67), path.units.length - 1)]!;
  return SLOTS.map(([weekday, minute, minutes], index) => {
    const date = addDays(START, week * 7 + weekday);
    const which = Math.floor((index / SLOTS.length) * unit.activities.length);
    const activity = unit.activities[which]!;
    const start = at(date, minute);
    const end = at(date, minute + minutes);
    const running = start <= NOW && NOW < end;
    const skipped = date === '2026-12-04';
    const open = date === '2026-12-09' && index === 5;
    const past = end <= NOW;
    return {
      id: `w${week}s${index}`,
      pathId: 'p1',
      activityId: `u${unit.from}a${which}`,
      activity: activity.title,
      unitLabel: unit.label,
      unit: unit.from,
      kind: activity.kind,
      start,
      end,
      minutes,
      doneMinutes: past && !skipped && !open ? minutes : 0,
      status: running ? 'running' : !past ? 'planned' : skipped ? 'skipped' : open ? 'unconfirmed' : 'done',
      pinned: index === 9,
      items: activity.items
        .slice(0, 2)
        .map((item) => ({ text: item.text, note: item.note, link: item.target })),
    };
  });
}

export function blocksOf(week: number): BlockView[] {
  const date = (weekday: number) => addDays(START, week * 7 + weekday);
  const block = (kind: string, title: string, weekday: number, start: number, end: number): BlockView => ({
    kind,
    title,
    start: at(date(weekday), start),
    end: at(date(weekday), end),
  });
  return [
    block('busy', 'Planning round', 0, 600, 660),
    block('busy', 'Dentist', 2, 960, 1050),
    block('busy', 'One to one', 3, 900, 960),
    block('busy', 'Choir', 4, 1220, 1320),
    block('event', 'Office hours', 3, 1290, 1350),
    block('reserve', 'Reserve', 5, 780, 888),
  ];
}

export function week(start: string, sessions: SessionView[]): WeekView {
  const index = Math.round((Date.parse(start) - Date.parse(START)) / (7 * 86_400_000));
  const inPlan = index >= 0 && index < WEEKS;
  const sum = (pick: (s: SessionView) => number) => sessions.reduce((all, s) => all + pick(s), 0);
  return {
    start,
    end: addDays(start, 6),
    number: inPlan ? index + 1 : null,
    of: WEEKS,
    sessions,
    blocks: inPlan ? blocksOf(index) : [],
    available: AVAILABILITY.map((w, i) => ({
      date: addDays(start, i),
      start: w.start,
      end: w.end,
      preferred: w.preferred,
    })),
    plannedMinutes: sum((s) => s.minutes),
    doneMinutes: sum((s) => s.doneMinutes),
    targetMinutes: 1080,
    reserveMinutes: inPlan ? 108 : 0,
    units: [...new Set(sessions.map((s) => s.unitLabel))],
    locked: [],
    daysOff: [],
    startGridMinutes: 15,
    gridMinutes: 5,
  };
}

export function milestones(): MilestoneView[] {
  return MILESTONES.map(([unit, title, due, criteria], index) => ({
    id: `m${index}`,
    pathId: 'p1',
    title,
    unitLabel: `Week ${unit}`,
    due,
    status: 'open',
    criteria: criteria.map((text, position) => ({ position, text, ticked: false, note: null })),
  }));
}

export function offers(): EventOffer[] {
  const readings = (local: string) => [
    {
      written: 'PST',
      meant: 'America/Los_Angeles',
      sentence: `Pacific wall time: ${local} for you all year`,
    },
    {
      written: 'PST',
      meant: 'UTC-08:00',
      sentence: `Always UTC-8: ${local} in winter, an hour more in summer`,
    },
  ];
  const offer = (position: number, title: string, written: string, local: string, attend: boolean) => ({
    position,
    title,
    written,
    local,
    minutes: 60,
    attend,
    readings: readings(local),
  });
  return [
    offer(0, 'Study evening', 'Thursday 19:00 PST', 'Friday 04:00', false),
    offer(1, 'Project review', 'Saturday 14:00 PST', 'Saturday 23:00', true),
    offer(2, 'Office hours', 'Tuesday 18:00 PST', 'Wednesday 03:00', false),
  ];
}

export const SETTINGS: SettingsView = {
  zone: 'Europe/Berlin',
  weekStart: 'monday',
  leastMinutes: 900,
  targetMinutes: 1080,
  mostMinutes: 1200,
  availability: AVAILABILITY,
  dailyMaxMinutes: 240,
  breakMinutes: 10,
  remindBeforeMinutes: 10,
  remindAtStart: true,
  checkInMinute: 1200,
  reviewMinute: 1080,
  quietFrom: 1290,
  quietTo: 480,
  reminders: true,
  startAtLogin: false,
  busySources: [{ id: 'b1', name: 'work.ics', events: 42 }],
};

export const REMINDERS: ReminderView[] = [
  ['k1', 'session', '2026-12-09T17:50', 'Three pillars in 10 minutes', 'shown', '2026-12-09T17:50'],
  ['k2', 'check-in', '2026-12-09T20:40', 'How did today go?', 'passed', null],
  ['k3', 'session', '2026-12-10T17:50', 'Four small services in 10 minutes', 'shown', '2026-12-10T17:50'],
  ['k4', 'check-in', '2026-12-10T21:20', 'How did today go?', 'planned', null],
  ['k5', 'event', '2026-12-10T21:20', 'Office hours at 21:30', 'held', null],
  ['k6', 'session', '2026-12-11T18:20', 'Four small services in 10 minutes', 'planned', null],
  ['k7', 'review', '2026-12-13T18:00', 'Your week in review', 'planned', null],
].map(([key, kind, due, title, state, shown]) => ({
  key: key!,
  kind: kind!,
  due: due!,
  title: title!,
  body: kind === 'session' ? 'Until 19:30, with two items.' : '',
  state: state!,
  shown: shown ?? null,
  why: state === 'held' ? 'Held back by quiet hours.' : 'Comes 10 min before it begins.',
}));

/** A proposal in two groups: one session that moves, which the note is about, and two that need each other. */
export function proposal(sessions: SessionView[]): Proposal {
  const at = (id: string) => {
    const session = sessions.find((one) => one.id === id);
    if (!session) throw new Error(`the stand-in has no session ${id}`);
    return session;
  };
  const move = (id: string, start: string, end: string) => ({ from: at(id), to: { ...at(id), start, end } });
  const alone = move('w1s8', '2026-12-12T12:10', '2026-12-12T13:40');
  const pushed = move('w1s9', '2026-12-13T10:00', '2026-12-13T11:30');
  const added = {
    ...at('w1s7'),
    id: 'new1',
    start: '2026-12-13T12:00',
    end: '2026-12-13T12:50',
    minutes: 50,
  };
  return {
    id: 'proposal-1',
    because: 'After your word on what happened.',
    kept: 28,
    groups: [
      {
        number: 1,
        sentence: `${alone.from.activity} moves from Fri 11 Dec, 18:00 to Sat 12 Dec, 12:10.`,
        because: 'In the way: Dentist.',
        moved: [alone],
        dropped: [],
        added: [],
      },
      {
        number: 2,
        sentence: 'One session moves, one is new, between Sat 12 Dec and Sun 13 Dec; one needs the other.',
        because: null,
        moved: [pushed],
        dropped: [],
        added: [added],
      },
    ],
    moved: [alone, pushed],
    dropped: [],
    added: [added],
    reserveMinutes: 50,
    milestones: [],
    notes: [
      `“${alone.from.activity}” on Sat 12 Dec, 12:10 would come after “${pushed.from.activity}” has begun, which follows it in its path.`,
    ],
    finishBefore: FINISH,
    finishAfter: '2027-03-16',
    sentence:
      'Moves 2 of 31 sessions, one is new; the finish comes two days later, on Tue 16 Mar 2027, nothing before Fri 11 Dec.',
  };
}

const LONG = ` ${'Endlessword'.repeat(400)}`;

/** An answer whose titles and names have no end. */
export function lengthened<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map((one) => lengthened(one)) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  const long = ['title', 'activity', 'sentence'];
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      long.includes(key) && typeof value === 'string' ? value + LONG : lengthened(value),
    ]),
  ) as T;
}
