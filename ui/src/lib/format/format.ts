// How lengths, dates and times are written: as the core writes them ("1 h 30 min", "Mon 30 Nov", "18:00").
// Wall-clock strings are read as they stand; no zone rule of the web view ever touches them.

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LONG_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
  const h = (minutes: number) => String(Math.round((minutes / 60) * 10) / 10);
  if (range.max === null) return `${h(range.min)} h or more`;
  return range.min === range.max ? `${h(range.min)} h` : `${h(range.min)} to ${h(range.max)} h`;
}

function utc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** "Mon 30 Nov". */
export function day(date: string): string {
  const d = utc(date);
  return `${DAYS[d.getUTCDay()]} ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]}`;
}

/** "Mon 30 Nov", and "Sun 14 Mar 2027" where that is another year than today's. */
export function dayNear(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? day(date) : `${day(date)} ${date.slice(0, 4)}`;
}

/** "Monday 30 November" would be long; a heading takes "Monday, 30 Nov". */
export function longDay(date: string): string {
  const d = utc(date);
  return `${LONG_DAYS[d.getUTCDay()]}, ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]}`;
}

/** "14 Mar 2027". */
export function fullDate(date: string): string {
  const d = utc(date);
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
}

/** "Mon 30 Nov 2026"; null for what is no date. */
export function writtenDate(date: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(utc(date).getTime())) return null;
  return `${day(date)} ${date.slice(0, 4)}`;
}

/** "Mon". */
export function weekdayShort(date: string): string {
  return DAYS[utc(date).getUTCDay()] ?? '';
}

/** "30 Nov to 6 Dec". */
export function span(from: string, to: string): string {
  const a = utc(from);
  const b = utc(to);
  const month = (d: Date) => MONTHS[d.getUTCMonth()];
  if (from.slice(0, 10) === to.slice(0, 10)) return `${a.getUTCDate()} ${month(a)}`;
  return a.getUTCMonth() === b.getUTCMonth()
    ? `${a.getUTCDate()} to ${b.getUTCDate()} ${month(b)}`
    : `${a.getUTCDate()} ${month(a)} to ${b.getUTCDate()} ${month(b)}`;
}

/** "18:00" of a wall-clock moment. */
export function time(moment: string): string {
  return moment.slice(11, 16);
}

/** "Mon 30 Nov, 18:00". */
export function moment(at: string): string {
  return `${day(at)}, ${time(at)}`;
}

/** A minute of the day as "18:00"; the day's end is "24:00". */
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
  return days * 1440 + (minuteOf(time(at)) ?? 0);
}

/** A date some days on. */
export function addDays(date: string, days: number): string {
  return new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Part of a whole in percent, 0 to 100. */
export function percent(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.round((part / whole) * 100));
}
