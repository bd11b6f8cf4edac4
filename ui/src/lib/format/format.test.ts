import { describe, expect, it } from 'vitest';
import * as f from './format';

describe('lengths', () => {
  it('are written as the core writes them', () => {
    expect([0, 45, 60, 90, 360, -30].map(f.duration)).toEqual([
      '0 min',
      '45 min',
      '1 h',
      '1 h 30 min',
      '6 h',
      '-30 min',
    ]);
  });
  it('of a range name both ends, one end, or an open end', () => {
    expect(f.hoursRange({ min: 10920, max: 12240 })).toBe('182 to 204 h');
    expect(f.hoursRange({ min: 16200, max: 16200 })).toBe('270 h');
    expect(f.hoursRange({ min: 1200, max: null })).toBe('20 h or more');
  });
});

describe('wall-clock moments', () => {
  it('keep their date whatever zone the web view thinks it is in', () => {
    expect(f.moment('2026-11-30T00:15')).toBe('Mon 30 Nov, 00:15');
    expect(f.day('2026-11-30T23:55')).toBe('Mon 30 Nov');
    expect(f.longDay('2026-12-06')).toBe('Sunday, 6 Dec');
    expect(f.fullDate('2027-03-14')).toBe('14 Mar 2027');
    expect(f.writtenDate('2026-11-30')).toBe('Mon 30 Nov 2026');
    expect(f.writtenDate('')).toBeNull();
  });
  it('of a week are one span, over the months too', () => {
    expect(f.span('2026-12-07', '2026-12-13')).toBe('7 to 13 Dec');
    expect(f.span('2026-11-30', '2026-12-06')).toBe('30 Nov to 6 Dec');
  });
  it('past midnight count on from the day they belong to', () => {
    expect(f.minutesFrom('2026-12-10', '2026-12-11T00:30')).toBe(1470);
  });
  it('move by civil days over a clock change', () => {
    expect(f.addDays('2027-03-27', 2)).toBe('2027-03-29');
  });
});

describe('a typed time', () => {
  it('is understood in the ways people write it', () => {
    for (const text of ['18:00', '18', '1800', '6pm', '6:00 PM', '18.00', ' 18:00 '])
      expect(f.readTime(text)).toBe(1080);
    expect(f.readTime('24:00')).toBe(1440);
    expect(f.readTime('12am')).toBe(0);
  });
  it('that is none is refused', () => {
    for (const text of ['', 'soon', '25:00', '18:75', '13pm', '24:30']) expect(f.readTime(text)).toBeNull();
  });
});

describe('a day', () => {
  it('has its year where that is another one than today’s', () => {
    expect(f.dayNear('2026-12-24', '2026-11-25')).toBe('Thu 24 Dec');
    expect(f.dayNear('2027-03-14', '2026-11-25')).toBe('Sun 14 Mar 2027');
  });
});
