// Changing the hours of a week. A list goes in, a new list comes out, always in order of weekday and time.
//
// The store knows windows inside of one day; the learner also means hours across midnight. So they are shown and changed
// as spans, which may end on the next day, and are kept as two windows.
import type { AvailabilityWindow } from '../backend/generated/contract';
import { WEEKDAYS } from '../messages/names';

const DAY = 1440;

/** Hours as the learner means them: an end at or before the start lies on the next day. */
export interface Span {
  weekday: string;
  start: number;
  end: number;
  preferred: boolean;
}

const same = (a: AvailabilityWindow, b: AvailabilityWindow) =>
  a.weekday === b.weekday && a.start === b.start && a.end === b.end;

const ordered = (windows: AvailabilityWindow[]) =>
  [...windows].sort(
    (a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) || a.start - b.start || a.end - b.end,
  );

export const dayAfter = (weekday: string) => WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 1) % 7] ?? weekday;
const dayBefore = (weekday: string) => WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7] ?? weekday;

/** What a window runs on into, on the next day: less than a day after its start, and liked as much. */
function restOf(windows: AvailabilityWindow[], window: AvailabilityWindow): AvailabilityWindow | undefined {
  if (window.end !== DAY) return undefined;
  const next = dayAfter(window.weekday);
  return windows.find(
    (w) => w.weekday === next && w.start === 0 && w.end < window.start && w.preferred === window.preferred,
  );
}

/** A weekday's hours in order; what began on the day before is that day's. */
export function spansOf(windows: AvailabilityWindow[], weekday: string): Span[] {
  const of = (day: string) => ordered(windows.filter((w) => w.weekday === day));
  const rests = of(dayBefore(weekday)).map((window) => restOf(windows, window));
  return of(weekday)
    .filter((window) => !rests.includes(window))
    .map((window) => ({ ...window, end: restOf(windows, window)?.end ?? window.end }));
}

/** Whether a span ends on the day after it begins. */
export const overMidnight = (span: Span) => span.end < span.start;

/** A span as the windows that it is kept as. */
function pieces(span: Span): AvailabilityWindow[] {
  if (!overMidnight(span)) return [span];
  const rest = { ...span, weekday: dayAfter(span.weekday), start: 0 };
  return span.end === 0 ? [{ ...span, end: DAY }] : [{ ...span, end: DAY }, rest];
}

export function addSpan(windows: AvailabilityWindow[], span: Span): AvailabilityWindow[] {
  return ordered([...windows, ...pieces(span)]);
}

export function removeSpan(windows: AvailabilityWindow[], gone: Span): AvailabilityWindow[] {
  let rest = windows;
  for (const piece of pieces(gone)) {
    const at = rest.findIndex((w) => same(w, piece));
    rest = rest.filter((_, index) => index !== at);
  }
  return rest;
}

export function setSpan(windows: AvailabilityWindow[], old: Span, changed: Span): AvailabilityWindow[] {
  return addSpan(removeSpan(windows, old), changed);
}

/** Two hours more on a weekday: in the evening, or after what it has already. */
export function addHours(windows: AvailabilityWindow[], weekday: string): AvailabilityWindow[] {
  const last = Math.max(0, ...spansOf(windows, weekday).map((s) => (overMidnight(s) ? DAY : s.end)));
  const start = last === 0 ? 18 * 60 : Math.min(last + 60, 22 * 60);
  return addSpan(windows, { weekday, start, end: Math.min(start + 120, DAY), preferred: true });
}

/** Whether no hours end as they begin, and none of a weekday overlap. */
export function isSound(windows: AvailabilityWindow[]): boolean {
  const list = ordered(windows);
  return list.every((w, i) => {
    const next = list[i + 1];
    return w.start < w.end && !(next && next.weekday === w.weekday && next.start < w.end);
  });
}
