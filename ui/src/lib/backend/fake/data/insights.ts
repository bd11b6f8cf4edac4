// The stand-in's weeks so far: two of them, the second one still on.
import { addDays } from '../../../format/format';
import type { InsightsView, SessionView } from '../../generated/contract';
import { NOW, START, TODAY } from './time';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What a store answers whose plan begins next week. */
export const NO_INSIGHTS: InsightsView = {
  empty: true,
  weeks: [],
  weeksSentence: 'No week has passed yet. The first one is compared here once it is over.',
  leastMinutes: 900,
  streak: { weeks: 0, longest: 0, sentence: 'The next week on target begins a row.' },
  pace: [],
  forecast: { finish: '2027-03-14', range: null, sentence: 'The last session is on Sun 14 Mar 2027.' },
  weekdays: WEEKDAYS.map((weekday) => ({ weekday, minutes: 0 })),
  hours: Array.from({ length: 24 }, () => 0),
  hoursSentence: 'Not enough yet: habits are named from 5 h of study on.',
  sessions: { done: 0, partly: 0, skipped: 0, unconfirmed: 0, sentence: 'No session has passed yet.' },
};

export function insights(sessions: SessionView[], streaks: boolean): InsightsView {
  const past = sessions.filter((one) => one.end <= NOW);
  const count = (status: string) => past.filter((one) => one.status === status).length;
  const sum = (list: SessionView[], key: 'minutes' | 'doneMinutes') =>
    list.reduce((all, s) => all + s[key], 0);
  const weeks = [START, addDays(START, 7)].map((start) => {
    const days = Array.from({ length: 7 }, (_, at) => addDays(start, at)).map((date) => {
      const list = sessions.filter((one) => one.start.startsWith(date));
      return { date, plannedMinutes: sum(list, 'minutes'), doneMinutes: sum(list, 'doneMinutes') };
    });
    const total = (key: 'plannedMinutes' | 'doneMinutes') => days.reduce((all, day) => all + day[key], 0);
    const over = addDays(start, 6) < TODAY;
    const [plannedMinutes, doneMinutes] = [total('plannedMinutes'), total('doneMinutes')];
    return {
      start,
      completed: over,
      days,
      plannedMinutes,
      doneMinutes,
      onTarget: doneMinutes >= 840,
      over,
      daysOff: 0,
    };
  });
  const hours = Array.from({ length: 24 }, (_, hour) =>
    sum(
      past.filter((one) => Number(one.start.slice(11, 13)) === hour),
      'doneMinutes',
    ),
  );
  const at = (weekday: number) =>
    past.filter((one) => (new Date(`${one.start.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7 === weekday);
  return {
    empty: false,
    weeks,
    weeksSentence: 'One week has passed, with 14 h of 15 h 40 min planned; it is on target.',
    leastMinutes: 840,
    streak: streaks
      ? {
          weeks: 1,
          longest: 1,
          sentence: 'One week on target so far. Weeks with planned days off do not end it.',
        }
      : null,
    pace: [
      {
        kind: 'reading',
        estimatedMinutes: 340,
        actualMinutes: 265,
        percent: 77,
        sentence: '4 h 25 min where 5 h 40 min were estimated (77 %), from 2 finished activities.',
      },
      {
        kind: 'case-study',
        estimatedMinutes: 0,
        actualMinutes: 0,
        percent: null,
        sentence:
          'Not enough yet: 0 of 2 finished activities were timed. Press Start when you study, and this fills itself.',
      },
    ],
    forecast: {
      finish: '2027-03-14',
      range: {
        even: '2027-03-14',
        sure: '2027-03-28',
        plan: '2027-03-14',
        weeks: 1,
        sentence:
          'By how your week went, you finish by Sun 14 Mar 2027 (an even chance) to Sun 28 Mar 2027 (85 %). The plan says Sun 14 Mar 2027.',
      },
      sentence:
        'By how your week went, you finish by Sun 14 Mar 2027 (an even chance) to Sun 28 Mar 2027 (85 %). The plan says Sun 14 Mar 2027.',
    },
    weekdays: WEEKDAYS.map((weekday, index) => ({ weekday, minutes: sum(at(index), 'doneMinutes') })),
    hours,
    hoursSentence: 'Most of it happens on Mondays, and 88 % of it between 18:00 and 21:00.',
    sessions: {
      done: count('done'),
      partly: count('partly'),
      skipped: count('skipped'),
      unconfirmed: count('unconfirmed'),
      sentence: `${count('done')} of ${past.length} sessions that have passed are done in full.`,
    },
  };
}
