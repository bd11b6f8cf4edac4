// Words for the small vocabularies of the wire: kinds, states, weekdays. An unknown word is shown as it came.
import { has, t } from './t';

function named(prefix: string, word: string): string {
  const key = `ui-${prefix}-${word}`;
  return has(key) ? t(key) : word;
}

export const kindName = (kind: string) => named('kind', kind);
export const statusName = (status: string) => named('status', status);
export const weekdayName = (weekday: string) => named('weekday', weekday);
export const reminderState = (state: string) => named('reminder-state', state);
export const reminderKind = (kind: string) => named('reminder-kind', kind);
export const severityName = (severity: string) => named('severity', severity);
export const collectionKind = (kind: string) => named('collection', kind);

/** "12 weeks", in what the author counts in. */
export function unitCount(unit: string, count: number): string {
  return t(has(`ui-count-${unit}`) ? `ui-count-${unit}` : 'ui-count-module', { count });
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The weekdays in the order of the learner's week. */
export function weekdaysFrom(first: string): string[] {
  const at = Math.max(0, WEEKDAYS.indexOf(first));
  return [...WEEKDAYS.slice(at), ...WEEKDAYS.slice(0, at)];
}
