import { describe, expect, it } from 'vitest';
import { sessionsOf, week } from '../backend/fake/data';
import { handOf, movable, moved, shift, withMoved, type Hand } from './hands';

const GRIDS = { start: 15, length: 5 };

describe('a session in the learner’s hand', () => {
  it('moves by the grid and by days, and changes its length', () => {
    const still = { days: 0, minutes: 0, length: 0 };
    expect(handOf('earlier', GRIDS)).toEqual({ ...still, minutes: -15 });
    expect(handOf('day-after', GRIDS)).toEqual({ ...still, days: 1 });
    expect(handOf('longer', GRIDS)).toEqual({ ...still, length: 5 });
    expect(handOf('shorter', GRIDS)).toEqual({ ...still, length: -5 });
  });
  it('goes over the end of a month and of a summer time without a zone', () => {
    expect(shift('2026-11-30T18:00', 1440)).toBe('2026-12-01T18:00');
    expect(shift('2027-03-27T18:00', 1440)).toBe('2027-03-28T18:00');
  });
  it('stays on its day when it is moved by minutes, and keeps some length', () => {
    const by = (hand: Partial<Exclude<Hand, 'pin'>>) => ({ days: 0, minutes: 0, length: 0, ...hand });
    const early = { start: '2026-12-10T00:00', minutes: 25 };
    expect(moved(early, by({ minutes: -15 }), GRIDS).start).toBe('2026-12-10T00:00');
    expect(moved({ ...early, minutes: 5 }, by({ length: -5 }), GRIDS).minutes).toBe(5);
  });
  it('is shown where it goes before the plan has heard of it', () => {
    const view = week('2026-12-07', sessionsOf(1));
    const after = withMoved(view, 'w1s8', { start: '2026-12-13T10:00', minutes: 60 });
    expect(after.sessions.at(-1)).toMatchObject({
      id: 'w1s8',
      start: '2026-12-13T10:00',
      end: '2026-12-13T11:00',
      pinned: true,
    });
  });
  it('is only what lies ahead or waits for a word', () => {
    const [session] = sessionsOf(1);
    const can = (status: string) => movable({ ...session!, status });
    expect(['planned', 'unconfirmed'].map(can)).toEqual([true, true]);
    expect(['running', 'done', 'partly', 'skipped'].map(can)).toEqual([false, false, false, false]);
  });
});
