import { expect, it } from 'vitest';
import { stretches } from './days_off';

it('joins neighbours of the same word, over the end of a month too', () => {
  const days = ['2026-12-30', '2026-12-31', '2027-01-01'].map((day) => ({ day, note: 'Travel' }));
  expect(stretches(days)).toEqual([{ from: '2026-12-30', through: '2027-01-01', note: 'Travel' }]);
});

it('keeps apart what has a gap or another word', () => {
  const days = [
    { day: '2026-12-24', note: '' },
    { day: '2026-12-25', note: 'Christmas' },
    { day: '2026-12-27', note: 'Christmas' },
  ];
  expect(stretches(days).map((one) => one.from)).toEqual(['2026-12-24', '2026-12-25', '2026-12-27']);
});
