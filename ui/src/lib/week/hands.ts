// A session moved by hand, as arithmetic on the wall clock: which keys mean what, and where they lead.
import type { SessionView, WeekView } from '../backend/generated/contract';

/** Where a session goes. */
export interface Place {
  start: string;
  minutes: number;
}

/** What is asked of a session by hand. */
export type Hand = { days: number; minutes: number; length: number } | 'pin';

/** The grids of starts and lengths, in minutes. */
export interface Grids {
  start: number;
  length: number;
}

export const gridsOf = (week: WeekView): Grids => ({
  start: week.startGridMinutes,
  length: week.gridMinutes,
});

/** A wall-clock moment some minutes on. */
export function shift(at: string, minutes: number): string {
  return new Date(Date.parse(`${at.slice(0, 16)}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** Whether the learner may still move it: what is answered or running stays. */
export function movable(session: Pick<SessionView, 'status'>): boolean {
  return session.status === 'planned' || session.status === 'unconfirmed';
}

/** What the hand does to a session, by the names that its actions have behind "session-". */
export const HANDS = ['earlier', 'later', 'day-before', 'day-after', 'longer', 'shorter'] as const;

/** A hand by its name: by the grid, by a day, or in length. */
export function handOf(name: (typeof HANDS)[number], grids: Grids): Exclude<Hand, 'pin'> {
  const still = { days: 0, minutes: 0, length: 0 };
  switch (name) {
    case 'earlier':
      return { ...still, minutes: -grids.start };
    case 'later':
      return { ...still, minutes: grids.start };
    case 'day-before':
      return { ...still, days: -1 };
    case 'day-after':
      return { ...still, days: 1 };
    case 'longer':
      return { ...still, length: grids.length };
    case 'shorter':
      return { ...still, length: -grids.length };
  }
}

/** Where a hand leads. A session keeps its day when it is moved by minutes, and some length. */
export function moved(from: Place, hand: Exclude<Hand, 'pin'>, grids: Grids): Place {
  const minutes = Math.max(grids.length, from.minutes + hand.length);
  const start = shift(from.start, hand.days * 1440 + hand.minutes);
  const sameDay = hand.days !== 0 || start.slice(0, 10) === from.start.slice(0, 10);
  return { start: sameDay ? start : from.start, minutes };
}

/** A week in which a session stands where it is about to go. */
export function withMoved(week: WeekView, id: string, place: Place): WeekView {
  const end = shift(place.start, place.minutes);
  const sessions = week.sessions
    .map((s) => (s.id === id ? { ...s, ...place, end, pinned: true } : s))
    .sort((a, b) => a.start.localeCompare(b.start));
  return { ...week, sessions };
}
