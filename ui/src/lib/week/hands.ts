// A session moved by hand, as arithmetic on the wall clock: which keys mean what, and where they lead.
import type { SessionView, WeekView } from '../backend/generated/contract';

/** Where a session goes. */
export interface Place {
  start: string;
  minutes: number;
}

/** What a key asks of a session. */
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
export function movable(session: SessionView): boolean {
  return session.status === 'planned' || session.status === 'unconfirmed';
}

/** Alt and an arrow move by the grid or a day; with Ctrl or Shift too, up and down change the length; P pins. */
export function handOf(event: KeyboardEvent, grids: Grids): Hand | null {
  const still = { days: 0, minutes: 0, length: 0 };
  if (!event.altKey) {
    const plain = !event.ctrlKey && !event.metaKey && event.key.toLowerCase() === 'p';
    return plain ? 'pin' : null;
  }
  if (event.ctrlKey || event.shiftKey) {
    if (event.key === 'ArrowUp') return { ...still, length: -grids.length };
    return event.key === 'ArrowDown' ? { ...still, length: grids.length } : null;
  }
  switch (event.key) {
    case 'ArrowUp':
      return { ...still, minutes: -grids.start };
    case 'ArrowDown':
      return { ...still, minutes: grids.start };
    case 'ArrowLeft':
      return { ...still, days: -1 };
    case 'ArrowRight':
      return { ...still, days: 1 };
    default:
      return null;
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
