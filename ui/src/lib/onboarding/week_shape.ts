// Changing the hours of a week. A list goes in, a new list comes out, always in order of weekday and time.
import type { AvailabilityWindow } from '../backend/generated/contract';
import { WEEKDAYS } from '../messages/names';

const same = (a: AvailabilityWindow, b: AvailabilityWindow) =>
  a.weekday === b.weekday && a.start === b.start && a.end === b.end;

const ordered = (windows: AvailabilityWindow[]) =>
  [...windows].sort(
    (a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) || a.start - b.start || a.end - b.end,
  );

export function windowsOf(windows: AvailabilityWindow[], weekday: string): AvailabilityWindow[] {
  return ordered(windows.filter((w) => w.weekday === weekday));
}

export function setWindow(
  windows: AvailabilityWindow[],
  old: AvailabilityWindow,
  changed: AvailabilityWindow,
): AvailabilityWindow[] {
  const at = windows.findIndex((w) => same(w, old));
  return ordered(windows.map((w, index) => (index === at ? changed : w)));
}

export function removeWindow(windows: AvailabilityWindow[], gone: AvailabilityWindow): AvailabilityWindow[] {
  const at = windows.findIndex((w) => same(w, gone));
  return windows.filter((_, index) => index !== at);
}

/** A window of two hours: in the evening, or after what the weekday has already. */
export function addWindow(windows: AvailabilityWindow[], weekday: string): AvailabilityWindow[] {
  const last = Math.max(0, ...windowsOf(windows, weekday).map((w) => w.end));
  const start = last === 0 ? 18 * 60 : Math.min(last + 60, 22 * 60);
  const added = { weekday, start, end: Math.min(start + 120, 1440), preferred: true };
  return ordered([...windows, added]);
}

/** Whether every window ends after it begins and none of a weekday overlap. */
export function isSound(windows: AvailabilityWindow[]): boolean {
  const list = ordered(windows);
  return list.every((w, i) => {
    const next = list[i + 1];
    return w.start < w.end && !(next && next.weekday === w.weekday && next.start < w.end);
  });
}
