// A week as the calendar's events. All times are floating strings, so that no zone rule of the web view touches them.
import type { DayWindow, SessionView, WeekView } from '../backend/generated/contract';
import { clock, minutesFrom, time } from '../format/format';
import { kindName, statusName } from '../messages/names';
import { t } from '../messages/t';
import { movable } from './hands';

export interface CalendarEvent {
  id: string;
  start: string;
  end: string;
  title: string;
  display: 'auto' | 'background';
  classNames: string[];
  extendedProps: { session?: SessionView; label?: string };
  /** Only what the learner may move is taken hold of. */
  startEditable: boolean;
  durationEditable: boolean;
}

const FIXED = { startEditable: false, durationEditable: false };
const SETTLED = ['done', 'partly', 'skipped'];

/** Sessions, events and proposed places in front; what they may lie over behind them: availability, taken time, the
    reserve, the clock. What is `leaving` stands where a proposal would take it away. */
export function calendarEvents(
  week: WeekView,
  now: string | null,
  leaving: readonly string[] = [],
): CalendarEvent[] {
  const behind = (
    id: string,
    start: string,
    end: string,
    classNames: string[],
    title = '',
    label?: string,
  ): CalendarEvent => ({
    id,
    start,
    end,
    title,
    display: 'background',
    classNames,
    extendedProps: label === undefined ? {} : { label },
    ...FIXED,
  });
  const events: CalendarEvent[] = week.available
    .filter((w) => !week.daysOff.includes(w.date))
    .map((w, index) => behind(`free${index}`, `${w.date}T${clock(w.start)}:00`, endOf(w), ['free']));
  week.blocks.forEach((block, index) => {
    const label = `${time(block.start)}–${time(block.end)} ${block.title}`;
    if (block.kind === 'busy' || block.kind === 'reserve')
      events.push(
        behind(`block${index}`, `${block.start}:00`, `${block.end}:00`, [block.kind], block.title, label),
      );
    else
      events.push({
        id: `block${index}`,
        start: `${block.start}:00`,
        end: `${block.end}:00`,
        title: block.title,
        display: 'auto',
        classNames: [block.kind],
        extendedProps: { label },
        ...FIXED,
      });
  });
  for (const date of week.daysOff)
    events.push(
      behind(`off${date}`, `${date}T00:00:00`, `${date}T23:59:59`, ['busy', 'off'], t('ui-day-off')),
    );
  if (now && week.start <= now.slice(0, 10) && now.slice(0, 10) <= week.end)
    events.push(behind('now', `${now}:00`, `${now.slice(0, 16)}:59`, ['clock']));
  for (const session of week.sessions)
    events.push({
      id: session.id,
      start: `${session.start}:00`,
      end: `${session.end}:00`,
      title: session.activity,
      display: 'auto',
      classNames: [
        'session',
        'kind',
        `kind-${session.kind}`,
        ...(SETTLED.includes(session.status) ? ['over'] : []),
        ...(session.status === 'unconfirmed' ? ['asking'] : []),
        ...(session.pinned ? ['pinned'] : []),
        ...(leaving.includes(session.id) ? ['leaving'] : []),
      ],
      extendedProps: {
        session,
        label: [
          `${time(session.start)}–${time(session.end)}`,
          session.activity,
          kindName(session.kind),
          statusName(session.status),
          ...(session.pinned ? [t('ui-legend-pinned')] : []),
          ...(leaving.includes(session.id) ? [t('ui-proposed-away')] : []),
        ].join(', '),
      },
      startEditable: movable(session),
      durationEditable: movable(session),
    });
  return events;
}

function endOf(window: DayWindow): string {
  return window.end >= 1440 ? `${window.date}T23:59:59` : `${window.date}T${clock(window.end)}:00`;
}

export interface Hours {
  from: string;
  to: string;
  /** What is scrolled to: the hour of the week's earliest session, else of its earliest welcome hour. */
  first: string;
}

/** The hours that can be seen: whatever lies in the week, at least 8:00 to 20:00. */
export function hoursInView(week: WeekView): Hours {
  const pieces = [...week.sessions, ...week.blocks];
  const starts = pieces.map((p) => minutesFrom(p.start, p.start));
  const ends = pieces.map((p) => minutesFrom(p.start, p.end));
  const from = Math.min(8 * 60, ...starts, ...week.available.map((w) => w.start));
  const to = Math.max(20 * 60, ...ends, ...week.available.map((w) => w.end));
  const studied = week.sessions.map((s) => minutesFrom(s.start, s.start));
  const first = Math.min(...(studied.length > 0 ? studied : [to, ...week.available.map((w) => w.start)]));
  const hour = (minute: number, round: (n: number) => number) =>
    `${String(Math.min(24, Math.max(0, round(minute / 60)))).padStart(2, '0')}:00:00`;
  return { from: hour(from, Math.floor), to: hour(to, Math.ceil), first: hour(first, Math.floor) };
}

/** What of the window's height is not the hours' own: heading, figures, day names, legend; in pixels. */
const AROUND = 258;

/** The height of half an hour in pixels: the whole week in view where that leaves a session readable. */
export function slotHeightFor(hours: Hours, windowHeight: number): number {
  const slots = (Number(hours.to.slice(0, 2)) - Number(hours.from.slice(0, 2))) * 2;
  return Math.min(34, Math.max(20, Math.floor((windowHeight - AROUND) / Math.max(1, slots))));
}

/** The hour to scroll to: where most sessions are in view whole, the earliest such hour. Not the earliest session, since
    one Saturday morning would keep every evening out of sight. */
export function scrollHour(week: WeekView, hours: Hours, slotHeight: number, windowHeight: number): string {
  const seen = (Math.max(0, windowHeight - AROUND) / slotHeight) * 30;
  const [from, to] = [hours.from, hours.to].map((at) => Number(at.slice(0, 2)) * 60) as [number, number];
  const shown = (start: number) =>
    week.sessions.filter(
      (s) => start <= minutesFrom(s.start, s.start) && minutesFrom(s.start, s.end) <= start + seen,
    ).length;
  let best = Number(hours.first.slice(0, 2)) * 60;
  for (let start = from; start < to; start += 60) if (shown(start) > shown(best)) best = start;
  return `${String(best / 60).padStart(2, '0')}:00:00`;
}

/** From which length on, in minutes, a session has room for a second line. */
export function minutesForTwoLines(slotHeight: number): number {
  return Math.ceil((32 * 30) / slotHeight);
}
