// What the stand-in remembers while it lives, and how it is changed and taken back: undo is a snapshot.
import { addDays } from '../../format/format';
import { BackendError, type OperationName, type Operations } from '../backend';
import type {
  Changed,
  DayOffView,
  PathCheck,
  PathEdit,
  PathSummary,
  PlanUnplaced,
  Proposal,
  SessionView,
  WeekView,
} from '../generated/contract';
import * as data from './data';

/** Answers to some of the operations. */
export type Answers<K extends OperationName> = {
  [One in K]: (input: Operations[One]['input']) => Operations[One]['output'];
};

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
  /** Operations that are never answered, as while something takes its time. */
  silent?: OperationName[];
  /** What keeps reminders from arriving, asked anew each time. */
  remindersProblem?: () => string | null;
  /** Has a plan of which nothing has passed yet. */
  nothingPassed?: boolean;
  /** Has its running session counted. */
  focus?: boolean;
  /** What found no place. */
  unplaced?: PlanUnplaced[];
  /** How every file reads, and the path that is planned, as the host once said it. */
  check?: PathCheck;
  /** What the file dialogs answer. */
  picked?: string | null;
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
  known: number[];
  edits: PathEdit[];
  settings: typeof data.SETTINGS;
  checkIn: { answered: boolean; energy: number | null; note: string | null };
  review: { completed: boolean; note: string | null };
  events: ReturnType<typeof data.events>;
  paused: string[];
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
    known: [],
    edits: [],
    settings: structuredClone(data.SETTINGS),
    checkIn: { answered: false, energy: null, note: null },
    review: { completed: false, note: null },
    events: data.events(),
    paused: [],
  };
}

/** The stand-in's memory, with what its answers have in common. */
export class FakeHost {
  state: State;
  revision = 1;
  readonly history: { sentence: string; before: State; revision: number }[] = [];

  constructor(readonly options: FakeOptions) {
    this.state = startState(options.hasPlan ?? true, options.secondPath ?? false, options.proposed ?? false);
  }

  change(sentence: string, act: () => void): Changed {
    const before = structuredClone(this.state);
    act();
    this.revision += 1;
    this.history.push({ sentence, before, revision: this.revision });
    return { revision: this.revision, sentence };
  }

  onDay(date: string): SessionView[] {
    return this.state.sessions.filter((s) => s.start.startsWith(date));
  }

  weekOf(date: string): WeekView {
    const start = addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
    const end = addDays(start, 7);
    const sessions = this.state.hasPlan
      ? this.state.sessions.filter((s) => s.start >= start && s.start < end)
      : data.sessionsOf(0);
    const week = data.week(
      start,
      [...sessions].sort((a, b) => a.start.localeCompare(b.start)),
    );
    const inside = (day: string) => day >= week.start && day <= week.end;
    return {
      ...week,
      locked: this.state.locked.filter(inside),
      daysOff: this.state.daysOff.map((one) => one.day).filter(inside),
    };
  }

  find(id: string): SessionView {
    const session = this.state.sessions.find((s) => s.id === id);
    if (!session)
      throw new BackendError(
        'no-such-session',
        'That session is no longer in the plan.',
        'Look at the week again.',
      );
    return session;
  }

  steps() {
    return data.report().about.firstSteps.map((text, position) => ({
      pathId: 'p1',
      position,
      text,
      done: this.state.steps[position] ?? false,
    }));
  }

  answer(sessionId: string, said: string, minutes: number | null): void {
    const session = this.find(sessionId);
    session.status = said === 'planned' && session.end <= data.NOW ? 'unconfirmed' : said;
    session.doneMinutes = said === 'done' ? session.minutes : said === 'partly' ? (minutes ?? 0) : 0;
  }
}
