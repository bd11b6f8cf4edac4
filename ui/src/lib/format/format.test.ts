import german from '@messages/de.ftl?raw';
import english from '@messages/en.ftl?raw';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../messages/speech.svelte';
import * as f from './format';

afterEach(() => speak({ language: 'en', locale: 'en', twelveHours: false }));

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

describe('in another language or region', () => {
  it('dates, spans and numbers are German', () => {
    speak({ language: 'de', locale: 'de-DE', twelveHours: false });
    expect(f.day('2026-11-30')).toBe('Mo, 30. Nov');
    expect(f.longDay('2026-12-06')).toBe('Sonntag, 6. Dez');
    expect(f.fullDate('2027-03-14')).toBe('14. Mär 2027');
    expect(f.moment('2026-11-30T18:00')).toBe('Mo, 30. Nov, 18:00');
    expect(f.span('2026-12-07', '2026-12-13')).toBe('7. bis 13. Dez');
    expect(f.span('2026-11-30', '2026-12-06')).toBe('30. Nov bis 6. Dez');
    expect(f.hoursRange({ min: 450, max: 600 })).toBe('7,5 bis 10 h');
  });
  it('times of day have twelve hours where people write so, and what is typed is read back', () => {
    speak({ language: 'en', locale: 'en-US', twelveHours: true });
    expect(['2026-11-30T18:00', '2026-11-30T00:15', '2026-11-30T12:00'].map(f.time)).toEqual([
      '6:00 PM',
      '12:15 AM',
      '12:00 PM',
    ]);
    for (const minute of [0, 15, 720, 1080, 1439]) expect(f.readTime(f.hour(minute))).toBe(minute);
  });
  it('weekdays and months have the names that the core says', () => {
    for (const [language, source] of [
      ['en', english],
      ['de', german],
    ] as const) {
      speak({ language, locale: language, twelveHours: false });
      const core = (key: string) => new RegExp(`^${key} = (.*)$`, 'm').exec(source)?.[1];
      const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
      days.forEach((name, at) =>
        expect(f.weekdayShort(`2026-12-${String(at + 7).padStart(2, '0')}`)).toBe(
          core(`date-weekday-${name}`),
        ),
      );
      for (let month = 1; month <= 12; month += 1)
        expect(f.day(`2026-${String(month).padStart(2, '0')}-15`)).toContain(
          ` ${core(`date-month-${month}`)}`,
        );
    }
  });
});
