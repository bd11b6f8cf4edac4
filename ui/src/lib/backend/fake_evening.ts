// The stand-in's side of an evening: the session that is on, and community events.
import { BackendError, type Operations } from './backend';
import { NOW } from './fake_data';
import type { Changed, EventView, FocusView, SessionView } from './generated/contract';

type Change = (sentence: string, act: () => void) => Changed;
type Some<K extends keyof Operations> = {
  [N in K]: (input: Operations[N]['input']) => Operations[N]['output'];
};

const seconds = (moment: string) => Date.parse(`${moment}Z`) / 1000;
/** Sessions that are paused. */
const paused = new WeakSet<object>();

/** How the running session stands, if one runs. */
export function onNow(sessions: SessionView[]): FocusView | null {
  const session = sessions.find((one) => one.status === 'running');
  if (!session) return null;
  const now = seconds(NOW);
  const studied = Math.max(0, Math.min(now - seconds(session.start), session.minutes * 60));
  const still = paused.has(session);
  return {
    session: structuredClone(session),
    phase: still ? 'paused' : 'focus',
    sentence: still ? 'Paused.' : `Focus until ${session.end.slice(11)}; then the block is full.`,
    now,
    studiedSeconds: studied,
    since: seconds(session.start),
    until: still ? null : now + session.minutes * 60 - studied,
    fullAt: still ? null : session.end,
    roomMinutes: 15,
    rhythm: '50/10',
  };
}

export function focusAnswers(of: {
  find: (id: string) => SessionView;
  sessions: () => SessionView[];
  change: Change;
}): Some<'focus' | 'pauseSession' | 'resumeSession' | 'extendSession' | 'finishSession'> {
  return {
    focus: () => onNow(of.sessions()),
    pauseSession: ({ sessionId }) =>
      of.change('Paused.', () => {
        paused.add(of.find(sessionId));
      }),
    resumeSession: ({ sessionId }) =>
      of.change('Going on.', () => {
        paused.delete(of.find(sessionId));
      }),
    extendSession: ({ sessionId, minutes }) =>
      of.change('More minutes.', () => {
        of.find(sessionId).minutes += minutes;
      }),
    finishSession: ({ sessionId, whole, stopped, step }) =>
      of.change('Ended.', () => {
        const session = of.find(sessionId);
        const studied = Math.floor((onNow(of.sessions())?.studiedSeconds ?? 0) / 60);
        session.status = whole ? 'done' : 'partly';
        session.doneMinutes = whole ? session.minutes : studied;
        const next = of
          .sessions()
          .find((one) => one.activityId === session.activityId && one.status === 'planned');
        if (next && (stopped || step))
          next.leftOff = { stopped: stopped ?? null, step: step ?? null, date: NOW.slice(0, 10) };
      }),
  };
}

export function eventAnswers(of: {
  events: () => EventView[];
  change: Change;
}): Some<'events' | 'setAttendance' | 'setReading' | 'answerEvent' | 'noteEvent'> {
  const find = (position: number) => {
    const event = of.events().find((one) => one.position === position);
    if (!event) throw new BackendError('no-such-event', 'There is no such event.', null);
    return event;
  };
  return {
    events: () => of.events(),
    setAttendance: ({ position, attend }) =>
      of.change(attend ? 'You attend it.' : 'You no longer attend it.', () => {
        find(position).attending = attend;
      }),
    setReading: ({ written, meant }) =>
      of.change(`${written} is read as ${meant}.`, () => {
        for (const one of of.events()) one.meant = meant;
      }),
    answerEvent: ({ position, day, answer }) =>
      of.change(`Said: ${answer}.`, () => {
        const one = find(position).times.find((time) => time.day === day);
        if (one) one.state = answer === 'open' ? 'ahead' : answer;
      }),
    noteEvent: ({ position, questions, link }) =>
      of.change('Kept.', () => {
        find(position).questions = questions.map((text) => text.trim()).filter((text) => text !== '');
        find(position).link = link;
      }),
  };
}
