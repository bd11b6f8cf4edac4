// The stand-in's answers about what was studied: the screens, answers, milestones, check-in and review.
import { addDays } from '../../format/format';
import type { SessionView } from '../generated/contract';
import * as data from './data';
import { marksOf } from './document';
import { onNow } from './evening';
import type { Answers, FakeHost } from './state';

type Progress =
  | 'today'
  | 'week'
  | 'overview'
  | 'path'
  | 'answerSession'
  | 'startSession'
  | 'milestones'
  | 'tickCriterion'
  | 'tickFirstStep'
  | 'checkIn'
  | 'submitCheckIn'
  | 'review'
  | 'completeReview'
  | 'applySuggestion'
  | 'insights'
  | 'saveReview';

export function progressAnswers(host: FakeHost): Answers<Progress> {
  return {
    today: () => {
      const sessions = host.onDay(data.TODAY);
      const w = host.weekOf(data.TODAY);
      const next =
        host.state.sessions.find((s) => s.end > data.NOW && ['planned', 'running'].includes(s.status)) ??
        null;
      return {
        date: data.TODAY,
        now: data.NOW,
        next,
        nextIsNow: next !== null && next.start <= data.NOW,
        focus: host.options.focus ? onNow(host) : null,
        sessions,
        blocks: data.blocksOf(1).filter((b) => b.start.startsWith(data.TODAY)),
        leftTodayMinutes: sessions
          .filter((s) => ['planned', 'running'].includes(s.status))
          .reduce((a, s) => a + s.minutes, 0),
        weekDoneMinutes: w.doneMinutes,
        weekPlannedMinutes: w.plannedMinutes,
        reserveMinutes: 108,
        milestone: host.state.milestones.find((m) => m.status === 'open') ?? null,
        firstSteps: host.steps(),
        tomorrow: host.onDay(addDays(data.TODAY, 1)),
      };
    },
    week: ({ date }) => host.weekOf(date ?? data.TODAY),
    overview: () => ({
      revision: host.revision,
      now: data.NOW,
      today: data.TODAY,
      zone: 'Europe/Berlin',
      speech: {
        language: host.state.settings.language ?? 'en',
        locale: host.state.settings.language ?? 'en',
        twelveHours: false,
      },
      weekStart: 'monday',
      hasPlan: host.state.hasPlan,
      paths: host.state.hasPlan ? host.state.paths : [],
      singleKeys: host.state.settings.singleKeys,
      undo: host.history.at(-1)?.sentence ?? null,
      attention:
        host.state.hasPlan && !host.state.checkIn.answered
          ? [
              {
                kind: 'check-in',
                sentence: 'Wednesday’s check-in waits: one session without an answer.',
                date: '2026-12-09',
              },
              { kind: 'pool', sentence: '1 h 30 min from last week are back in the pool.', date: null },
            ]
          : [],
      dataFolder: '/home/you/.local/share/waymark',
      remindersProblem: host.options.remindersProblem?.() ?? null,
    }),
    path: () => ({
      id: 'p1',
      document: 'one',
      report: host.options.check?.report ?? data.report(),
      shelfLinks: data
        .report()
        .collections.map((c) => c.entries.map((_, at) => `https://example.org/shelf/${at + 1}`)),
      units: (host.options.check?.report ?? data.report()).units.map((unit, i) => ({
        unit: i + 1,
        known: i + 1 < host.state.startUnit || host.state.known.includes(i + 1),
        from: addDays(data.START, Math.floor(i * 10.5)),
        to: addDays(data.START, Math.floor(i * 10.5) + 9),
        activities: unit.activities.map((a, j) => {
          const minutes = host.options.essentials && a.kind === 'reading' ? 0 : (a.minutes?.max ?? 0);
          return {
            id: `u${i + 1}a${j}`,
            minutes,
            doneMinutes: Math.min(minutes, i === 0 ? minutes : i === 1 && j === 0 ? 170 : 0),
            plannedMinutes: i === 0 ? 0 : minutes,
            items: a.items.map((item) => ({ text: item.text, note: item.note, link: item.target })),
            itemKeys: a.items.map((_, at) => `u${i + 1}a${j}#${at + 1}`),
            ...marksOf(host.state.edits, `u${i + 1}a${j}`),
          };
        }),
      })),
      milestones: host.state.milestones,
      events: data.offers(),
      firstSteps: host.steps(),
      removed: host.state.edits.flatMap((edit) =>
        edit.kind === 'remove' ? [{ key: edit.key, title: edit.key, unit: 1 }] : [],
      ),
    }),
    answerSession: ({ sessionId, answer: said, minutes }) => {
      const name = host.find(sessionId).activity;
      const words: Record<string, string> = {
        done: 'Done',
        partly: 'Partly done',
        skipped: 'Skipped',
        planned: 'Taken back',
      };
      return host.change(`${words[said] ?? said}: ${name}.`, () => host.answer(sessionId, said, minutes));
    },
    startSession: ({ sessionId }) =>
      host.change(
        `Started: ${host.find(sessionId).activity}.`,
        () => (host.find(sessionId).status = 'running'),
      ),
    insights: () =>
      host.options.nothingPassed
        ? data.NO_INSIGHTS
        : data.insights(host.state.sessions, host.state.settings.streaks),
    milestones: () => host.state.milestones,
    tickCriterion: ({ milestoneId, position, ticked, note }) =>
      host.change(ticked ? 'Ticked a criterion.' : 'Took a tick back.', () => {
        const milestone = host.state.milestones.find((m) => m.id === milestoneId);
        const criterion = milestone?.criteria[position];
        if (!milestone || !criterion) return;
        criterion.ticked = ticked;
        criterion.note = note;
        milestone.status = milestone.criteria.every((c) => c.ticked) ? 'passed' : 'open';
      }),
    tickFirstStep: ({ position, done }) =>
      host.change('Ticked a first step.', () => (host.state.steps[position] = done)),
    checkIn: ({ date }) => {
      const about = date ?? data.TODAY;
      return {
        date: about,
        sessions: [
          ...host.state.sessions.filter((s) => s.status === 'unconfirmed' && !s.start.startsWith(about)),
          ...host.onDay(about),
        ],
        ...host.state.checkIn,
        tomorrow: host.onDay(addDays(about, 1)),
      };
    },
    submitCheckIn: ({ answers: said, energy, note }) =>
      host.change('Checked in.', () => {
        for (const one of said) host.answer(one.sessionId, one.answer, one.minutes);
        host.state.checkIn = { answered: true, energy, note };
      }),
    review: ({ week }) => {
      const w = host.weekOf(week ?? data.TODAY);
      const kinds = [...new Set(w.sessions.map((s) => s.kind))];
      const sum = (list: SessionView[], key: 'minutes' | 'doneMinutes') =>
        list.reduce((a, s) => a + s[key], 0);
      return {
        week: w,
        days: Array.from({ length: 7 }, (_, i) => addDays(w.start, i)).map((date) => {
          const list = w.sessions.filter((s) => s.start.startsWith(date));
          return { date, plannedMinutes: sum(list, 'minutes'), doneMinutes: sum(list, 'doneMinutes') };
        }),
        kinds: kinds.map((kind) => {
          const list = w.sessions.filter((s) => s.kind === kind);
          return { kind, plannedMinutes: sum(list, 'minutes'), doneMinutes: sum(list, 'doneMinutes') };
        }),
        unconfirmed: w.sessions.filter((s) => s.status === 'unconfirmed'),
        poolMinutes: 90,
        sentences: [
          'Six of eleven sessions are done, 7 h 10 min of 15 h 50 min.',
          'Reading went as estimated.',
        ],
        nextWeek: host.weekOf(addDays(w.start, 7)),
        milestones: host.state.milestones,
        finish: data.FINISH,
        finishRange: {
          even: '2027-03-20',
          sure: '2027-04-11',
          plan: data.FINISH,
          weeks: 3,
          sentence:
            'By how your last 3 weeks went, you finish by Sat 20 Mar 2027 (an even chance) to Sun 11 Apr 2027 (85 %).',
        },
        weeks: [0, 1].map((at) => {
          const start = addDays(data.START, at * 7);
          const days = Array.from({ length: 7 }, (_, i) => addDays(start, i)).map((date) => ({
            date,
            plannedMinutes: sum(host.onDay(date), 'minutes'),
            doneMinutes: sum(host.onDay(date), 'doneMinutes'),
          }));
          return { start, completed: at === 0, days };
        }),
        suggestion: host.state.settings.availability.some((w) => w.weekday === 'thursday')
          ? 'Thursday held 1 h of 6 h in 3 weeks.'
          : null,
        folder: host.state.settings.reviewFolder,
        ...host.state.review,
      };
    },
    completeReview: ({ note }) =>
      host.change('Completed the review.', () => (host.state.review = { completed: true, note })),
    applySuggestion: () =>
      host.change('Thursdays are free of study from now on.', () => {
        const { settings } = host.state;
        const availability = settings.availability.filter((w) => w.weekday !== 'thursday');
        host.state.settings = { ...settings, availability };
      }),
    saveReview: ({ week, folder }) => {
      const file = `${folder ?? host.state.settings.reviewFolder}/Review ${week ?? data.START}.md`;
      return { file, sentence: `Wrote ${file}.` };
    },
  };
}
