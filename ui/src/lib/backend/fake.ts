// A deterministic stand-in for the host: the same answers every time, changes kept in memory, undo by snapshot.
// It serves tests and the plain browser of `npm run dev`; the product's bundle does not contain it.
import { addDays, moment } from '../format/format';
import { BackendError, type Backend, type OperationName, type Operations } from './backend';
import * as data from './fake_data';
import { documentAnswers, marksOf } from './fake_document';
import { checkOf } from './fake_import';
import { handAnswers } from './fake_hands';
import type {
  Changed,
  DayOffView,
  PathEdit,
  PathSource,
  PathSummary,
  PlanInput,
  PlanPreview,
  PlanUnplaced,
  Proposal,
  SessionView,
} from './generated/contract';

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

export interface FakeOptions {
  /** Starts with an accepted plan. */
  hasPlan?: boolean;
  /** Has a proposal that waits. */
  proposed?: boolean;
  /** Says that the last proposal was withdrawn. */
  withdrawn?: string;
  /** Has a second path beside the first. */
  secondPath?: boolean;
  /** Has titles of thousands of characters without a space. */
  longTitles?: boolean;
  /** Has a plan of what is essential: what is read waits in the backlog. */
  essentials?: boolean;
  /** Operations that are refused, with what they say. */
  refuse?: Partial<Record<OperationName, { code: string; message: string; help: string | null }>>;
  /** What keeps reminders from arriving, asked anew each time. */
  remindersProblem?: () => string | null;
  /** What found no place. */
  unplaced?: PlanUnplaced[];
  /** What the file dialogs answer. */
  picked?: string | null;
}

export interface FakeBackend extends Backend {
  /** Every call in order, for a test to look at. */
  readonly calls: { operation: OperationName; input: unknown }[];
  /** Takes a refusal away, as if the trouble were mended. */
  allow(operation: OperationName): void;
  /** A change that another process makes, heard of a moment later. */
  elsewhere<K extends OperationName>(operation: K, input: Operations[K]['input']): void;
  /** Drops files on the window. */
  drop(paths: string[]): void;
  readonly opened: string[];
}

interface State {
  hasPlan: boolean;
  proposal: Proposal | null;
  paths: PathSummary[];
  sessions: SessionView[];
  daysOff: DayOffView[];
  locked: string[];
  milestones: ReturnType<typeof data.milestones>;
  steps: boolean[];
  startUnit: number;
  edits: PathEdit[];
  settings: typeof data.SETTINGS;
  checkIn: { answered: boolean; energy: number | null; note: string | null };
  review: { completed: boolean; note: string | null };
}

function startState(hasPlan: boolean, secondPath: boolean, proposed: boolean): State {
  const first = {
    id: 'p1',
    title: data.report().title,
    minutes: 16200,
    doneMinutes: 1370,
    finish: data.FINISH,
    sharePercent: null,
  };
  const second = { ...first, id: 'p2', title: 'Pottery', minutes: 1800, doneMinutes: 0 };
  const sessions = Array.from({ length: 15 }, (_, week) => data.sessionsOf(week)).flat();
  return {
    hasPlan,
    proposal: proposed ? data.proposal(sessions) : null,
    paths: secondPath ? [first, second] : [first],
    daysOff: [],
    locked: [],
    sessions,
    milestones: data.milestones(),
    steps: [true, false, false],
    startUnit: 1,
    edits: [],
    settings: structuredClone(data.SETTINGS),
    checkIn: { answered: false, energy: null, note: null },
    review: { completed: false, note: null },
  };
}

export function fakeBackend(options: FakeOptions = {}): FakeBackend {
  let state = startState(options.hasPlan ?? true, options.secondPath ?? false, options.proposed ?? false);
  const history: { sentence: string; before: State; revision: number }[] = [];
  const listeners = new Set<(revision: number) => void>();
  const drops = new Set<(paths: string[]) => void>();
  const refuse = { ...options.refuse };
  const calls: FakeBackend['calls'] = [];
  const opened: string[] = [];
  let silence: string | null = null;
  let revision = 1;

  function change(sentence: string, act: () => void): Changed {
    const before = structuredClone(state);
    act();
    revision += 1;
    history.push({ sentence, before, revision });
    return { revision, sentence };
  }
  const inWeek = (start: string) =>
    state.hasPlan
      ? state.sessions.filter((s) => s.start >= start && s.start < addDays(start, 7))
      : data.sessionsOf(0);
  const onDay = (date: string) => state.sessions.filter((s) => s.start.startsWith(date));
  const weekStart = (date: string) => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weekOf = (date: string) => {
    const week = data.week(
      weekStart(date),
      [...inWeek(weekStart(date))].sort((a, b) => a.start.localeCompare(b.start)),
    );
    const inside = (day: string) => day >= week.start && day <= week.end;
    return {
      ...week,
      locked: state.locked.filter(inside),
      daysOff: state.daysOff.map((one) => one.day).filter(inside),
    };
  };
  const find = (id: string) => {
    const session = state.sessions.find((s) => s.id === id);
    if (!session)
      throw new BackendError(
        'no-such-session',
        'That session is no longer in the plan.',
        'Look at the week again.',
      );
    return session;
  };
  const steps = () =>
    data.report().about.firstSteps.map((text, position) => ({
      pathId: 'p1',
      position,
      text,
      done: state.steps[position] ?? false,
    }));
  function answer(sessionId: string, said: string, minutes: number | null) {
    const session = find(sessionId);
    session.status = said === 'planned' && session.end <= data.NOW ? 'unconfirmed' : said;
    session.doneMinutes = said === 'done' ? session.minutes : said === 'partly' ? (minutes ?? 0) : 0;
  }

  const titleOf = (source: PathSource) =>
    (source.kind === 'bundled' && BUNDLED.find((one) => one.name === source.name)?.title) ||
    data.report().title;
  function notPlannedYet(source: PathSource) {
    if (!state.hasPlan || !state.paths.some((path) => path.title === titleOf(source))) return;
    throw new BackendError(
      'already-accepted',
      'This path is already in your plan.',
      'Undo its acceptance first, or replan.',
    );
  }

  function preview(input: PlanInput): PlanPreview {
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

  type Answers = { [K in OperationName]: (input: Operations[K]['input']) => Operations[K]['output'] };
  const answers: Answers = {
    onboardingDefaults: () => ({
      bundled: BUNDLED,
      input: structuredClone(data.INPUT),
      weekStart: 'monday',
      zones: ['America/Los_Angeles', 'Europe/Berlin', 'Europe/London', 'UTC'],
    }),
    checkPath: (source) => checkOf(source, titleOf(source)),
    previewPlan: ({ source, input }) => {
      notPlannedYet(source);
      return preview(input);
    },
    acceptPlan: ({ source }) => {
      notPlannedYet(source);
      return change('Accepted the plan: 165 sessions in 15 weeks.', () => {
        if (state.hasPlan)
          state.paths = [...state.paths, { ...state.paths[0]!, id: 'p2', title: titleOf(source) }];
        state.hasPlan = true;
      });
    },
    plan: () => preview(data.INPUT).plan,
    replan: ({ dryRun }) => {
      const proposal = data.proposal(state.sessions);
      if (dryRun) state.proposal = proposal;
      else change('Replanned: two sessions move, one is new.', () => (state.proposal = null));
      return proposal;
    },
    proposal: () => ({ proposal: state.proposal, withdrawn: options.withdrawn ?? null }),
    priceProposal: ({ groups }) => {
      const proposal = data.proposal(state.sessions);
      const chosen = proposal.groups.filter((group) => groups?.includes(group.number) ?? true);
      const moved = chosen.flatMap((group) => group.moved).length;
      return {
        sentence:
          chosen.length === 0
            ? 'Nothing moves; the plan stands.'
            : `Moves ${moved === 1 ? 'one' : moved} of 31 sessions; the finish stays Sun 14 Mar 2027.`,
        reserveMinutes: 0,
        milestones: [],
        notes: chosen.some((group) => group.number === 1) ? proposal.notes : [],
        finishAfter: data.FINISH,
      };
    },
    acceptProposal: ({ id, groups }) => {
      const proposal = state.proposal;
      if (proposal?.id !== id)
        throw new BackendError(
          'proposal-stale',
          'The plan has changed since this was proposed.',
          'Look at the new proposal first.',
        );
      const chosen = proposal.groups.filter((group) => groups?.includes(group.number) ?? true);
      return change(`Accepted ${chosen.length} of ${proposal.groups.length} groups.`, () => {
        for (const { to } of chosen.flatMap((group) => group.moved))
          state.sessions = state.sessions.map((one) => (one.id === to.id ? to : one));
        state.sessions.push(...chosen.flatMap((group) => group.added));
        state.proposal = null;
      });
    },
    declineProposal: () => change('Left the plan as it is.', () => (state.proposal = null)),
    whatIf: ({ path, targetMinutes, availability, strategy }) => {
      if (availability?.length === 0)
        throw new BackendError(
          'no-availability',
          'No hours to study in are given.',
          'Open hours on at least one day of the week.',
        );
      const target = targetMinutes ?? data.INPUT.targetMinutes;
      const open = new Set((availability ?? state.settings.availability).map((w) => w.weekday)).size;
      const usable = Math.round((target * open) / 6);
      const weeks = Math.ceil(16200 / Math.max(60, Math.min(target, usable)));
      const finish = addDays(data.START, weeks * 7 - 1);
      const later = weeks - 15;
      return {
        strategy: strategy ?? path?.input.strategy ?? 'keep-hours',
        sentence: `${weeks} weeks at about ${target / 60} h a week; done in the week to ${moment(`${finish}T18:00`).split(',')[0]}.`,
        weeks,
        finishFrom: addDays(finish, -6),
        finish,
        finishBefore: path ? null : data.FINISH,
        usableMinutes: usable,
        options: preview(path?.input ?? data.INPUT).options.map((one) =>
          one.strategy === 'keep-hours' ? { ...one, weeks, finish, weeklyMinutes: target } : one,
        ),
        milestones: data.milestones().map((m, index) => ({
          id: m.id,
          title: m.title,
          before: m.due,
          after: m.due && addDays(m.due, 7 * Math.round((later * (index + 1)) / 5)),
          weeks: Math.round((later * (index + 1)) / 5),
        })),
        notes:
          usable < target
            ? [`Your hours hold ${usable} min of study a week, ${target - usable} min less than the target.`]
            : [],
      };
    },
    exportCalendar: ({ file }) => ({ file, sessions: state.sessions.length }),
    importBusy: ({ file }) =>
      change(`Added ${file.split('/').pop()}: 12 busy times.`, () => {
        state.settings.busySources.push({
          id: `b${revision}`,
          name: file.split('/').pop() ?? file,
          events: 12,
        });
      }),
    daysOff: () => state.daysOff,
    setDaysOff: ({ from, through, note, off }) =>
      change(off ? 'Took days off.' : 'Gave days back.', () => {
        const rest = state.daysOff.filter((one) => one.day < from || one.day > (through ?? from));
        state.daysOff = off ? [...rest, { day: from, note: note ?? '' }] : rest;
      }),
    editPath: ({ edit }) =>
      change(`Changed the path: ${edit.kind}.`, () => {
        state.edits = [...state.edits, edit];
      }),
    setStart: ({ startUnit }) =>
      change(`The path begins with Week ${startUnit}.`, () => {
        state.startUnit = startUnit;
      }),
    setShare: ({ pathId, percent }) =>
      change('Set a share.', () => {
        state.paths = state.paths.map((p) => (p.id === pathId ? { ...p, sharePercent: percent } : p));
      }),
    removeBusy: ({ id }) =>
      change('Took a calendar away.', () => {
        state.settings.busySources = state.settings.busySources.filter((b) => b.id !== id);
      }),
    today: () => {
      const sessions = onDay(data.TODAY);
      const w = weekOf(data.TODAY);
      const next =
        state.sessions.find((s) => s.end > data.NOW && ['planned', 'running'].includes(s.status)) ?? null;
      return {
        date: data.TODAY,
        now: data.NOW,
        next,
        nextIsNow: next !== null && next.start <= data.NOW,
        sessions,
        blocks: data.blocksOf(1).filter((b) => b.start.startsWith(data.TODAY)),
        leftTodayMinutes: sessions
          .filter((s) => ['planned', 'running'].includes(s.status))
          .reduce((a, s) => a + s.minutes, 0),
        weekDoneMinutes: w.doneMinutes,
        weekPlannedMinutes: w.plannedMinutes,
        reserveMinutes: 108,
        milestone: state.milestones.find((m) => m.status === 'open') ?? null,
        firstSteps: steps(),
        tomorrow: onDay(addDays(data.TODAY, 1)),
      };
    },
    week: ({ date }) => weekOf(date ?? data.TODAY),
    overview: () => ({
      revision,
      now: data.NOW,
      today: data.TODAY,
      zone: 'Europe/Berlin',
      weekStart: 'monday',
      hasPlan: state.hasPlan,
      paths: state.hasPlan ? state.paths : [],
      undo: history.at(-1)?.sentence ?? null,
      attention:
        state.hasPlan && !state.checkIn.answered
          ? [
              {
                kind: 'check-in',
                sentence: 'Wednesday’s check-in waits: one session without an answer.',
                date: '2026-12-09',
              },
              { kind: 'pool', sentence: '1 h 30 min from last week are back in the pool.', date: null },
            ]
          : [],
      dataFolder: '/home/you/.local/share/waymark',
      remindersProblem: options.remindersProblem?.() ?? null,
    }),
    ...documentAnswers(),
    path: () => ({
      id: 'p1',
      document: 'one',
      report: data.report(),
      units: data.report().units.map((unit, i) => ({
        unit: i + 1,
        known: i + 1 < state.startUnit,
        from: addDays(data.START, Math.floor(i * 10.5)),
        to: addDays(data.START, Math.floor(i * 10.5) + 9),
        activities: unit.activities.map((a, j) => {
          const minutes = options.essentials && a.kind === 'reading' ? 0 : (a.minutes?.max ?? 0);
          return {
            id: `u${i + 1}a${j}`,
            minutes,
            doneMinutes: Math.min(minutes, i === 0 ? minutes : i === 1 && j === 0 ? 170 : 0),
            plannedMinutes: i === 0 ? 0 : minutes,
            items: a.items.map((item) => ({ text: item.text, note: item.note, link: item.target })),
            itemKeys: a.items.map((_, at) => `u${i + 1}a${j}#${at + 1}`),
            ...marksOf(state.edits, `u${i + 1}a${j}`),
          };
        }),
      })),
      milestones: state.milestones,
      events: data.offers(),
      firstSteps: steps(),
      removed: state.edits.flatMap((edit) =>
        edit.kind === 'remove' ? [{ key: edit.key, title: edit.key, unit: 1 }] : [],
      ),
    }),
    answerSession: ({ sessionId, answer: said, minutes }) => {
      const name = find(sessionId).activity;
      const words: Record<string, string> = {
        done: 'Done',
        partly: 'Partly done',
        skipped: 'Skipped',
        planned: 'Taken back',
      };
      return change(`${words[said] ?? said}: ${name}.`, () => answer(sessionId, said, minutes));
    },
    startSession: ({ sessionId }) =>
      change(`Started: ${find(sessionId).activity}.`, () => (find(sessionId).status = 'running')),
    milestones: () => state.milestones,
    tickCriterion: ({ milestoneId, position, ticked, note }) =>
      change(ticked ? 'Ticked a criterion.' : 'Took a tick back.', () => {
        const milestone = state.milestones.find((m) => m.id === milestoneId);
        const criterion = milestone?.criteria[position];
        if (!milestone || !criterion) return;
        criterion.ticked = ticked;
        criterion.note = note;
        milestone.status = milestone.criteria.every((c) => c.ticked) ? 'passed' : 'open';
      }),
    tickFirstStep: ({ position, done }) =>
      change('Ticked a first step.', () => (state.steps[position] = done)),
    checkIn: ({ date }) => {
      const about = date ?? data.TODAY;
      return {
        date: about,
        sessions: [
          ...state.sessions.filter((s) => s.status === 'unconfirmed' && !s.start.startsWith(about)),
          ...onDay(about),
        ],
        ...state.checkIn,
        tomorrow: onDay(addDays(about, 1)),
      };
    },
    submitCheckIn: ({ answers: said, energy, note }) =>
      change('Checked in.', () => {
        for (const one of said) answer(one.sessionId, one.answer, one.minutes);
        state.checkIn = { answered: true, energy, note };
      }),
    review: ({ week }) => {
      const w = weekOf(week ?? data.TODAY);
      const kinds = [...new Set(w.sessions.map((s) => s.kind))];
      const sum = (list: SessionView[], key: 'minutes' | 'doneMinutes') =>
        list.reduce((a, s) => a + s[key], 0);
      return {
        week: w,
        days: Array.from({ length: 7 }, (_, i) => addDays(w.start, i)).map((date) => {
          const list = w.sessions.filter((s) => s.start.startsWith(date));
          return { date, plannedMinutes: sum(list, 'minutes'), doneMinutes: sum(list, 'doneMinutes') };
        }),
        kinds: kinds.map((kind) => {
          const list = w.sessions.filter((s) => s.kind === kind);
          return { kind, plannedMinutes: sum(list, 'minutes'), doneMinutes: sum(list, 'doneMinutes') };
        }),
        unconfirmed: w.sessions.filter((s) => s.status === 'unconfirmed'),
        poolMinutes: 90,
        sentences: [
          'Six of eleven sessions are done, 7 h 10 min of 15 h 50 min.',
          'Reading went as estimated.',
        ],
        nextWeek: weekOf(addDays(w.start, 7)),
        milestones: state.milestones,
        finish: data.FINISH,
        ...state.review,
      };
    },
    completeReview: ({ note }) =>
      change('Completed the review.', () => (state.review = { completed: true, note })),
    undo: (asked) => {
      const last = history.at(-1);
      const meant = asked?.revision ?? null;
      if (last && meant !== null && meant !== last.revision)
        throw new BackendError(
          'undo-moved-on',
          'Something else was changed since.',
          'Take the newest back first.',
        );
      history.pop();
      if (!last) throw new BackendError('nothing-to-undo', 'There is nothing to undo.', 'Go on.');
      state = last.before;
      revision += 1;
      return { revision, sentence: `Taken back: ${last.sentence}` };
    },
    history: () =>
      history.map((h, i) => ({ id: String(i), sentence: h.sentence, at: data.NOW, undone: false })).reverse(),
    settings: () => state.settings,
    updateSettings: (input) => change('Saved the settings.', () => (state.settings = input)),
    reminders: () => data.REMINDERS,
    reminderState: () => ({
      silentUntil: silence,
      silence: silence && `All reminders wait until ${silence}.`,
      checks: [{ ok: false, sentence: 'The reminder service is not running.', help: 'Open the window again.' }],
    }),
    snoozeReminder: () => change('Comes again at 18:10.', () => undefined),
    silenceReminders: ({ minutes, tonight }) => {
      silence = minutes !== null || tonight ? '2026-12-11T08:00' : null;
      return change('All reminders wait.', () => undefined);
    },
    ...handAnswers({
      find,
      week: weekOf,
      now: data.NOW,
      unplaced: options.unplaced ?? [],
      sessions: () => state.sessions,
      locked: () => state.locked,
      setLocked: (days) => (state.locked = days),
      add: (session) => {
        state.sessions = [...state.sessions, session].sort((a, b) => a.start.localeCompare(b.start));
      },
      change,
    }),
    testReminder: () => ({ revision, sentence: 'A test reminder is on its way.' }),
  };

  return {
    calls,
    opened,
    allow: (operation) => delete refuse[operation],
    elsewhere(operation, input) {
      (answers[operation] as (input: unknown) => unknown)(structuredClone(input));
      listeners.forEach((heard) => heard(revision));
    },
    drop: (paths) => drops.forEach((heard) => heard(paths)),
    async call(operation, input) {
      calls.push({ operation, input });
      const refused = refuse[operation];
      if (refused) throw new BackendError(refused.code, refused.message, refused.help);
      const plain = JSON.parse(JSON.stringify(input)) as typeof input;
      // Typed per name above; here the name is only known when it is called.
      const answer = answers[operation] as (input: unknown) => never;
      const given = structuredClone(answer(plain));
      return options.longTitles ? data.lengthened(given) : given;
    },
    onChanged(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    pickFile: async (kind) =>
      options.picked !== undefined
        ? options.picked
        : kind === 'path'
          ? '/home/you/path.md'
          : '/home/you/team.ics',
    openLink: async (url) => void opened.push(url),
    onFileDrop(dropped) {
      drops.add(dropped);
      return () => drops.delete(dropped);
    },
  };
}
