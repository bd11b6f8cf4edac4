import { describe, expect, it } from 'vitest';
import type { AvailabilityWindow, WhatIfCall } from '../backend/generated/contract';
import { ANYTHING, daysWithHours, likeDay, question, shifted, withSwitched } from './what_if';

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
    expect(question(from, budget, 10, [window('monday')])).toEqual({
      ...from,
      leastMinutes: 600,
      targetMinutes: 600,
      mostMinutes: 1200,
      availability: [window('monday')],
    });
    expect(question(from, budget, 25, null)).toMatchObject({ targetMinutes: 1500, mostMinutes: 1500 });
  });
  it('takes the hours of a day away, and only those', () => {
    const windows = [
      window('wednesday'),
      { ...window('monday'), end: 1200 },
      { ...window('monday'), start: 1200 },
    ];
    expect(daysWithHours(windows)).toEqual(['monday', 'wednesday']);
    expect(withSwitched(windows, ['monday'])).toEqual([window('wednesday')]);
  });
  it('opens a free day like the nearest one of its sort', () => {
    const saturday = { ...window('saturday'), start: 540, end: 780 };
    const windows = [window('monday'), window('thursday'), saturday];
    expect(['sunday', 'friday', 'tuesday'].map((one) => likeDay(windows, one))).toEqual([
      'saturday',
      'thursday',
      'monday',
    ]);
    expect(withSwitched(windows, ['sunday'])).toEqual([...windows, { ...saturday, weekday: 'sunday' }]);
    expect(likeDay([saturday], 'monday')).toBe('saturday');
    expect(likeDay([], 'monday')).toBeNull();
  });
  it('takes hours that run over midnight with the day on which they begin', () => {
    const night = [
      { ...window('saturday'), start: 0, end: 60 },
      { ...window('friday'), start: 1320, end: 1440 },
    ];
    expect(daysWithHours(night)).toEqual(['friday']);
    expect(withSwitched([...night, window('monday')], ['friday'])).toEqual([window('monday')]);
  });
  it('says how a milestone fares', () => {
    expect([2, -1, 0].map(shifted)).toEqual([
      { how: 'later', words: '2 weeks later' },
      { how: 'earlier', words: 'one week earlier' },
      { how: 'kept', words: 'kept' },
    ]);
  });
});
