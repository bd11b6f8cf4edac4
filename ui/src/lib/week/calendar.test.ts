import { describe, expect, it } from 'vitest';
import { sessionsOf, week } from '../backend/fake/data';
import { dayLine } from '../today/day_line';
import { calendarEvents, hoursInView, minutesForTwoLines, scrollHour, slotHeightFor } from './calendar';

const view = week('2026-12-07', sessionsOf(1));

describe('a week as calendar events', () => {
  const events = calendarEvents(view, '2026-12-10T18:20');
  it('carries floating times only', () => {
    for (const event of events) expect(`${event.start} ${event.end}`).not.toMatch(/Z|[+-]\d{2}:\d{2}( |$)/);
  });
  it('says of each session when, what, which kind and how it stands', () => {
    const session = events.find((e) => e.id === 'w1s0');
    expect(session?.extendedProps.label).toBe('18:00–19:30, Laws to start from, Reading, Done');
  });
  it('keeps availability, taken time and the reserve behind, so that a proposed place lies over them', () => {
    const display = (name: string) => events.find((e) => e.classNames.includes(name))?.display;
    expect([display('free'), display('busy'), display('reserve'), display('event')]).toEqual([
      'background',
      'background',
      'background',
      'auto',
    ]);
  });
  it('shows the clock in the week that it is in, and in no other', () => {
    expect(events.some((e) => e.id === 'now')).toBe(true);
    expect(calendarEvents(view, '2026-12-20T18:20').some((e) => e.id === 'now')).toBe(false);
  });
  it('opens the hours that hold everything', () => {
    expect(hoursInView(view)).toMatchObject({ from: '08:00:00', to: '23:00:00' });
  });
  it('begins at the earliest session, and in an empty week at the first welcome hour', () => {
    expect(hoursInView(view).first).toBe('09:00:00');
    expect(hoursInView({ ...view, sessions: [] }).first).toBe('09:00:00');
  });
  it('scrolls to where most sessions are in view, not to a single morning', () => {
    const at = (day: string, start: string, end: string) => ({
      ...view.sessions[0]!,
      start: `${day}T${start}`,
      end: `${day}T${end}`,
    });
    const evenings = ['2026-12-07', '2026-12-08', '2026-12-09'].map((day) => at(day, '21:00', '21:50'));
    const mixed = { ...view, sessions: [...evenings, at('2026-12-12', '09:00', '09:50')] };
    const hours = hoursInView(mixed);
    expect(scrollHour(mixed, hours, 20, 560)).toBe('15:00:00');
    expect(scrollHour(mixed, hours, 20, 2000), 'all of it is in view').toBe('09:00:00');
  });
  it('shows the whole day where the window is tall enough, and never makes a session unreadable', () => {
    const hours = { from: '08:00:00', to: '22:00:00', first: '08:00:00' };
    expect(slotHeightFor(hours, 1000) * 28).toBeLessThanOrEqual(1000);
    expect(slotHeightFor(hours, 500)).toBe(20);
    expect(minutesForTwoLines(20)).toBeLessThanOrEqual(50);
    expect(minutesForTwoLines(20)).toBeGreaterThan(25);
  });
  it('marks what waits for a word', () => {
    const sessions = view.sessions.map((s) => ({ ...s, status: 'unconfirmed' }));
    const asked = calendarEvents({ ...view, sessions }, null).filter((e) => e.classNames.includes('asking'));
    expect(asked).toHaveLength(view.sessions.length);
  });
});

describe('a day’s line', () => {
  it('holds every piece within its ends, one past midnight too', () => {
    const lateEvent = { kind: 'event', title: 'Call', start: '2026-12-10T23:30', end: '2026-12-11T00:30' };
    const line = dayLine('2026-12-10', [], [lateEvent]);
    expect(line.pieces[0]!.left + line.pieces[0]!.width).toBeLessThanOrEqual(100);
  });
  it('of an empty day still shows hours', () => {
    expect(dayLine('2026-12-10', [], []).hours.length).toBeGreaterThan(2);
  });
});
