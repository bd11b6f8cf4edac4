import { expect, it } from 'vitest';
import { report } from '../backend/fake/data';
import { backlogMinutes, inBacklog } from './backlog';

const unit = report().units[0]!;
const progress = (minutes: number[], known = false) => ({
  unit: 1,
  known,
  from: null,
  to: null,
  activities: minutes.map((of, i) => ({
    id: `a${i}`,
    minutes: of,
    doneMinutes: 0,
    plannedMinutes: of,
    items: [],
    itemKeys: [],
    known: false,
    optional: false,
    edited: false,
    own: false,
  })),
});

it('holds what the plan counts no minute for, with the author’s hours', () => {
  const planned = progress([0, 480, 0, 120]);
  expect([0, 1, 2, 3].map((at) => inBacklog(unit, planned, at))).toEqual([true, false, true, false]);
  expect(backlogMinutes(unit, planned)).toBe(600);
});

it('does not hold what is only shortened, nor a unit that is known', () => {
  expect(backlogMinutes(unit, progress([200, 300, 100, 60]))).toBe(0);
  expect(backlogMinutes(unit, progress([0, 0, 0, 0], true))).toBe(0);
});
