// The stand-in's side of an evening: the session that is on, and community events.
import { BackendError } from '../backend';
import type { EventView, FocusView } from '../generated/contract';
import * as data from './data';
import type { Answers, FakeHost } from './state';

type Evening =
  | 'focus'
  | 'pauseSession'
  | 'resumeSession'
  | 'extendSession'
  | 'finishSession'
  | 'events'
  | 'setAttendance'
  | 'setReading'
  | 'answerEvent'
  | 'noteEvent';

const seconds = (moment: string) => Date.parse(`${moment}Z`) / 1000;

/** How the running session stands, if one runs. */
export function onNow(host: FakeHost): FocusView | null {
  const session = host.state.sessions.find((one) => one.status === 'running');
  if (!session) return null;
  const now = seconds(data.NOW);
  const studied = Math.max(0, Math.min(now - seconds(session.start), session.minutes * 60));
  const still = host.state.paused.includes(session.id);
  return {
    session,
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

export function eveningAnswers(host: FakeHost): Answers<Evening> {
  const event = (position: number): EventView => {
    const found = host.state.events.find((one) => one.position === position);
    if (!found) throw new BackendError('no-such-event', 'There is no such event.', null);
    return found;
  };
  return {
    focus: () => onNow(host),
    pauseSession: ({ sessionId }) =>
      host.change('Paused.', () => {
        host.state.paused.push(sessionId);
      }),
    resumeSession: ({ sessionId }) =>
      host.change('Going on.', () => {
        host.state.paused = host.state.paused.filter((id) => id !== sessionId);
      }),
    extendSession: ({ sessionId, minutes }) =>
      host.change('More minutes.', () => {
        host.find(sessionId).minutes += minutes;
      }),
    finishSession: ({ sessionId, whole, stopped, step }) =>
      host.change('Ended.', () => {
        const session = host.find(sessionId);
        const studied = Math.floor((onNow(host)?.studiedSeconds ?? 0) / 60);
        session.status = whole ? 'done' : 'partly';
        session.doneMinutes = whole ? session.minutes : studied;
        const next = host.state.sessions.find((one) => one.status === 'planned');
        if (next && (stopped || step))
          next.leftOff = { stopped: stopped ?? null, step: step ?? null, date: data.TODAY };
      }),
    events: () => host.state.events,
    setAttendance: ({ position, attend }) =>
      host.change(attend ? 'You attend it.' : 'You no longer attend it.', () => {
        event(position).attending = attend;
      }),
    setReading: ({ written, meant }) =>
      host.change(`${written} is read as ${meant}.`, () => {
        for (const one of host.state.events) one.meant = meant;
      }),
    answerEvent: ({ position, day, answer }) =>
      host.change(`Said: ${answer}.`, () => {
        const one = event(position).times.find((time) => time.day === day);
        if (one) one.state = answer === 'open' ? 'ahead' : answer;
      }),
    noteEvent: ({ position, questions, link }) =>
      host.change('Kept.', () => {
        event(position).questions = questions.map((text) => text.trim()).filter((text) => text !== '');
        event(position).ownLink = link;
        event(position).link = link ?? (position === 0 ? data.AUTHORS_LINK : null);
      }),
  };
}
