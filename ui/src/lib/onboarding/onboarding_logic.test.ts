import { describe, expect, it } from 'vitest';
import { offers, report } from '../backend/fake/data';
import { budgetProblem } from './budget';
import { hourBars } from './hour_bars';
import { answered, pointsOf } from './quiz';
import { readingQuestions } from './readings';
import { addHours, isSound, overMidnight, removeSpan, setSpan, spansOf } from './week_shape';

const evening = { weekday: 'monday', start: 1080, end: 1320, preferred: true };

describe('the shape of a week', () => {
  const night = { weekday: 'sunday', start: 1320, end: 60, preferred: true };

  it('gives a free day an evening, and a day with hours more of them afterwards', () => {
    const one = addHours([], 'sunday');
    expect(one).toMatchObject([{ weekday: 'sunday', start: 1080, end: 1200 }]);
    const two = addHours([{ ...evening, start: 540, end: 600 }], 'monday');
    expect(two).toHaveLength(2);
    expect(isSound(two)).toBe(true);
  });
  it('is unsound when hours end as they begin or overlap', () => {
    expect(isSound([evening])).toBe(true);
    expect(isSound(setSpan([evening], evening, { ...evening, end: 1080 }))).toBe(false);
    expect(isSound([evening, { ...evening, start: 1200, end: 1400 }])).toBe(false);
  });
  it('takes away one of two equal windows, not both', () => {
    expect(removeSpan([evening, { ...evening }], evening)).toHaveLength(1);
  });
  it('takes hours across midnight, kept as two windows and shown as one, around the week’s end too', () => {
    const windows = setSpan([evening], evening, night);
    expect(windows).toEqual([
      { weekday: 'monday', start: 0, end: 60, preferred: true },
      { weekday: 'sunday', start: 1320, end: 1440, preferred: true },
    ]);
    expect(isSound(windows)).toBe(true);
    expect(spansOf(windows, 'sunday')).toEqual([night]);
    expect(spansOf(windows, 'sunday').map(overMidnight)).toEqual([true]);
    expect(spansOf(windows, 'monday')).toEqual([]);
    expect(removeSpan(windows, night)).toEqual([]);
    expect(setSpan(windows, night, { ...night, end: 1440 })).toEqual([{ ...night, end: 1440 }]);
  });
  it('gives a day into which others’ hours run an evening of its own', () => {
    const windows = addHours(setSpan([], night, night), 'monday');
    expect(spansOf(windows, 'monday')).toMatchObject([{ start: 1080, end: 1200 }]);
  });
  it('leaves two whole days two days', () => {
    const days = ['monday', 'tuesday'].map((weekday) => ({ weekday, start: 0, end: 1440, preferred: true }));
    expect(spansOf(days, 'monday')).toMatchObject([{ start: 0, end: 1440 }]);
    expect(spansOf(days, 'tuesday')).toMatchObject([{ start: 0, end: 1440 }]);
  });
});

describe('the budget', () => {
  const budget = { leastMinutes: 900, targetMinutes: 1080, mostMinutes: 1200 };
  it('in order has nothing to say', () => {
    expect(budgetProblem(budget)).toBeNull();
    expect(budgetProblem({ leastMinutes: 600, targetMinutes: 600, mostMinutes: 600 })).toBeNull();
  });
  it('out of order names the two figures that do not go together', () => {
    expect(budgetProblem({ ...budget, targetMinutes: 1320 })?.fields).toEqual([
      'targetMinutes',
      'mostMinutes',
    ]);
    expect(budgetProblem({ ...budget, leastMinutes: 1100 })?.fields).toEqual([
      'leastMinutes',
      'targetMinutes',
    ]);
  });
});

describe('what a path asks', () => {
  it('shows each unit’s sum against its promise on one scale', () => {
    const bars = hourBars(report().units);
    expect(bars[0]).toMatchObject({ label: 'Week 1', sum: '20 h', stated: '15 to 18 h' });
    const widest = bars[7]!;
    expect(widest.sum).toBe('34 h');
    expect(widest.withinShare + widest.beyondShare).toBeCloseTo(100);
    expect(widest.beyondShare).toBeCloseTo((12 / 34) * 100);
  });
  it('says nothing of a promise where a unit makes none', () => {
    const unit = { ...report().units[0]!, statedMinutes: null };
    expect(hourBars([unit])[0]).toMatchObject({ stated: null, beyondShare: 0 });
  });
});

describe('an ambiguous zone', () => {
  it('is asked about once for all its events, the first reading preset', () => {
    const [question, ...others] = readingQuestions(offers(), []);
    expect(others).toEqual([]);
    expect(question).toMatchObject({ written: 'PST', chosen: 'America/Los_Angeles' });
    expect(question?.readings).toHaveLength(2);
  });
  it('keeps the learner’s answer', () => {
    expect(readingQuestions(offers(), [{ written: 'PST', meant: 'UTC-08:00' }])[0]?.chosen).toBe('UTC-08:00');
  });
});

describe('the quiz', () => {
  it('offers every point of a band, and one for a band without an end', () => {
    expect(pointsOf({ from: 3, to: 4 })).toEqual([3, 4]);
    expect(pointsOf({ from: 5, to: 5 })).toEqual([5]);
    expect(pointsOf({ from: 0, to: 4_000_000_000 })).toHaveLength(20);
  });
  it('has no answer before every skill has one', () => {
    expect(answered([3, 4, null])).toBeNull();
    expect(answered([3, 0, 4])).toEqual([3, 0, 4]);
  });
});
