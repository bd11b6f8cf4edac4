import { describe, expect, it } from 'vitest';
import type { AvailabilityWindow, WhatIfCall } from '../backend/generated/contract';
import { ANYTHING, daysWithHours, question, shifted, withoutDays } from './what_if';

const window = (weekday: string): AvailabilityWindow => ({
  weekday,
  start: 1080,
  end: 1320,
  preferred: true,
});
const from: WhatIfCall = { ...ANYTHING, strategy: 'keep-dates' };
const budget = { leastMinutes: 900, targetMinutes: 1080, mostMinutes: 1200 };

describe('a what-if', () => {
  it('asks for a budget in order, and for everything else as it is', () => {
    expect(question(from, budget, 10, ['sunday'])).toEqual({
      ...from,
      leastMinutes: 600,
      targetMinutes: 600,
      mostMinutes: 1200,
      freeDays: ['sunday'],
    });
    expect(question(from, budget, 25, [])).toMatchObject({ targetMinutes: 1500, mostMinutes: 1500 });
  });
  it('offers the days that have hours, and takes theirs away where they are free', () => {
    const windows = [window('wednesday'), window('monday'), window('monday')];
    expect(daysWithHours(windows)).toEqual(['monday', 'wednesday']);
    expect(withoutDays(windows, ['monday'])).toEqual([window('wednesday')]);
  });
  it('says how a milestone fares', () => {
    expect([2, -1, 0].map(shifted)).toEqual([
      { how: 'later', words: '2 weeks later' },
      { how: 'earlier', words: 'one week earlier' },
      { how: 'kept', words: 'kept' },
    ]);
  });
});
