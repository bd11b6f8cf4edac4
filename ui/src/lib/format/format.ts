// How lengths, dates and times are written: in the language and the region of the window, as the core writes them ("1 h 30
// min", "Mon 30 Nov", "18:00"; "Mo, 30. Nov"; "6:00 PM"). Names and numbers come from Intl, the order of a date's parts
// from the catalogue. Wall-clock strings are read as they stand; no zone rule of the web view ever touches them.
import { speech } from '../messages/speech.svelte';
import { t } from '../messages/t';

const made = new Map<string, Intl.DateTimeFormat>();

/** One part of a date by its name, without the point of an abbreviation: a sentence may end with it. */
function named(part: Intl.DateTimeFormatOptions, date: Date): string {
  const key = `${speech().locale} ${JSON.stringify(part)}`;
  let format = made.get(key);
  if (!format)
    made.set(key, (format = new Intl.DateTimeFormat(speech().locale, { ...part, timeZone: 'UTC' })));
  return format.format(date).replace(/\.$/, '');
}

/** The parts of a date as the catalogue's patterns take them. Its day and year are names, not counts. */
function parts(date: Date): { weekday: string; day: string; month: string; year: string } {
  return {
    weekday: named({ weekday: 'short' }, date),
    day: String(date.getUTCDate()),
    month: named({ month: 'short' }, date),
    year: String(date.getUTCFullYear()),
  };
}

/** Minutes as a person writes them: "45 min", "6 h", "1 h 30 min". */
export function duration(minutes: number): string {
  const sign = minutes < 0 ? '-' : '';
  const whole = Math.abs(Math.round(minutes));
  const h = Math.floor(whole / 60);
  const m = whole % 60;
  if (h === 0) return `${sign}${m} min`;
  return m === 0 ? `${sign}${h} h` : `${sign}${h} h ${m} min`;
}

/** A range of minutes in hours: "182 to 204 h", "20 h", "20 h or more". */
export function hoursRange(range: { min: number; max: number | null }): string {
  const h = (minutes: number) =>
    new Intl.NumberFormat(speech().locale, { maximumFractionDigits: 1 }).format(minutes / 60);
  const from = h(range.min);
  if (range.max === null) return t('ui-hours-sum-open', { from });
  return range.min === range.max
    ? t('ui-hours-sum', { from })
    : t('ui-hours-sum-range', { from, to: h(range.max) });
}

function utc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** "Mon 30 Nov". */
export function day(date: string): string {
  return t('date-day', parts(utc(date)));
}

/** "Mon 30 Nov", and "Sun 14 Mar 2027" where that is another year than today's. */
export function dayNear(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? day(date) : t('date-year', parts(utc(date)));
}

/** "Monday 30 November" would be long; a heading takes "Monday, 30 Nov". */
export function longDay(date: string): string {
  const d = utc(date);
  return t('ui-date-long', { ...parts(d), weekday: named({ weekday: 'long' }, d) });
}

/** "14 Mar 2027". */
export function fullDate(date: string): string {
  return t('ui-date-of-year', parts(utc(date)));
}

/** "Mon 30 Nov 2026"; null for what is no date. */
export function writtenDate(date: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(utc(date).getTime())) return null;
  return t('date-year', parts(utc(date)));
}

/** "Mon". */
export function weekdayShort(date: string): string {
  return named({ weekday: 'short' }, utc(date));
}

/** "30 Nov to 6 Dec". */
export function span(from: string, to: string): string {
  const [a, b] = [parts(utc(from)), parts(utc(to))];
  const last = t('ui-date-in-month', b);
  if (from.slice(0, 10) === to.slice(0, 10)) return last;
  // In one month, the month is said once; a language that writes "7." keeps its point.
  const first =
    a.month === b.month ? t('ui-date-in-month', { ...a, month: '' }).trim() : t('ui-date-in-month', a);
  return t('ui-span-days', { from: first, to: last });
}

/** A wall-clock moment's time of day as it is read: "18:00", or "6:00 PM" where people write so. */
export function time(moment: string): string {
  const minute = minuteOf(moment.slice(11, 16));
  return minute === null ? moment.slice(11, 16) : hour(minute);
}

/** A minute of the day as it is read: "18:00" or "6:00 PM"; the day's end is "24:00" or "12:00 AM". */
export function hour(minute: number): string {
  if (!speech().twelveHours) return clock(minute);
  const h = Math.floor(minute / 60) % 24;
  return `${h % 12 === 0 ? 12 : h % 12}:${String(minute % 60).padStart(2, '0')} ${h < 12 ? 'AM' : 'PM'}`;
}

/** "Mon 30 Nov, 18:00". */
export function moment(at: string): string {
  return t('date-moment', { date: day(at), time: time(at) });
}

/** A minute of the day as data has it: "18:00"; the day's end is "24:00". */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** "18:00" as a minute of the day; null for anything else. */
export function minuteOf(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})/.exec(text);
  if (!found) return null;
  if (Number(found[2]) > 59) return null;
  const minute = Number(found[1]) * 60 + Number(found[2]);
  return minute <= 1440 ? minute : null;
}

/** A time as people type it ("18", "18:00", "1830", "6pm", "24:00") as a minute of the day; null for anything else. */
export function readTime(text: string): number | null {
  const found = /^(\d{1,2}?)[:.h ]?(\d{2})?\s*(am|pm)?$/i.exec(text.trim());
  if (!found) return null;
  let hour = Number(found[1]);
  const half = found[3]?.toLowerCase();
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  return minuteOf(`${hour}:${found[2] ?? '00'}`);
}

/** The minutes between midnight of `date` and a wall-clock moment; past midnight it goes beyond 1440. */
export function minutesFrom(date: string, at: string): number {
  const days = Math.round((utc(at).getTime() - utc(date).getTime()) / 86_400_000);
  return days * 1440 + (minuteOf(at.slice(11, 16)) ?? 0);
}

/** A date some days on. */
export function addDays(date: string, days: number): string {
  return new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Part of a whole in percent, 0 to 100. */
export function percent(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.round((part / whole) * 100));
}
