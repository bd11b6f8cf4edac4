// The stand-in's path: ten invented weeks with honest contradictions, as the host would report it.
import type { PathReport } from '../../generated/contract';

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

export const MILESTONES: [number, string, string, string[]][] = [
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
