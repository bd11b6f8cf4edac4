// What the card of the running session paints between two answers of the engine. Nothing is counted up: every figure is
// a difference of moments, so a page that slept shows the right one at once.
import type { FocusView } from '../backend/generated/contract';

export interface Painted {
  /** Seconds studied. */
  studied: number;
  /** Seconds until the phase is over; for a pause, since it began. */
  clock: number;
  /** Whether the phase that the engine told of is over: it is time to ask again. */
  over: boolean;
}

/** The engine's answer, `later` seconds after it was given. */
export function paint(view: FocusView, later: number): Painted {
  const now = view.now + Math.max(0, Math.floor(later));
  const block = view.session.minutes * 60;
  const until = view.until ?? now;
  const on = view.phase === 'focus' ? Math.max(0, Math.min(now, until) - view.now) : 0;
  return {
    studied: Math.min(block, view.studiedSeconds + on),
    clock: view.until === null ? Math.max(0, now - view.since) : Math.max(0, until - now),
    over: view.until !== null && now >= view.until,
  };
}

/** Seconds as a clock shows them: "24:05", "1:30:00". */
export function clockOf(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
