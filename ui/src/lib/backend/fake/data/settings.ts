// The stand-in's settings and reminders.
import type { ReminderView, SettingsView } from '../../generated/contract';
import { AVAILABILITY } from './plan';

export const SETTINGS: SettingsView = {
  language: null,
  zone: 'Europe/Berlin',
  weekStart: 'monday',
  leastMinutes: 900,
  targetMinutes: 1080,
  mostMinutes: 1200,
  availability: AVAILABILITY,
  dailyMaxMinutes: 240,
  breakMinutes: 10,
  focusRhythm: '50/10',
  remindBeforeMinutes: 10,
  remindAtStart: true,
  checkInMinute: 1200,
  reviewMinute: 1080,
  reviewFolder: null,
  quietFrom: 1290,
  quietTo: 480,
  reminders: true,
  startAtLogin: false,
  singleKeys: true,
  streaks: true,
  busySources: [{ id: 'b1', name: 'work.ics', events: 42 }],
};

export const REMINDERS: ReminderView[] = [
  ['k1', 'session', '2026-12-09T17:50', 'Three pillars in 10 minutes', 'shown', '2026-12-09T17:50'],
  ['k2', 'check-in', '2026-12-09T20:40', 'How did today go?', 'passed', null],
  ['k3', 'session', '2026-12-10T17:50', 'Four small services in 10 minutes', 'shown', '2026-12-10T17:50'],
  ['k4', 'check-in', '2026-12-10T21:20', 'How did today go?', 'planned', null],
  ['k5', 'event', '2026-12-10T21:20', 'Office hours at 21:30', 'held', null],
  ['k6', 'session', '2026-12-11T18:20', 'Four small services in 10 minutes', 'planned', null],
  ['k7', 'review', '2026-12-13T18:00', 'Your week in review', 'planned', null],
].map(([key, kind, due, title, state, shown]) => ({
  key: key!,
  kind: kind!,
  due: due!,
  title: title!,
  body: kind === 'session' ? 'Until 19:30, with two items.' : '',
  state: state!,
  shown: shown ?? null,
  why: state === 'held' ? 'Held back by quiet hours.' : 'Comes 10 min before it begins.',
}));

/** A proposal in two groups: one session that moves, which the note is about, and two that need each other. */
