// Where one can go, and what each screen does: its own hands do it, and the palette goes there first.
import { SCREENS, type App, type Framed } from '../app.svelte';
import type { Action } from './action';

/** The second key behind G. */
const GO: Readonly<Record<Framed | 'add-path', string>> = {
  today: 't',
  week: 'w',
  path: 'p',
  milestones: 'm',
  insights: 'i',
  review: 'r',
  reminders: 'n',
  settings: 's',
  'check-in': 'c',
  'add-path': 'a',
};

const go = (screen: Framed | 'add-path', name: string): Action => ({
  id: `go-${screen}`,
  name,
  keys: [`g ${GO[screen]}`],
  where: 'screens',
  act: (app: App) => app.go(screen),
});

export const GO_ACTIONS: readonly Action[] = [
  ...SCREENS.map((screen) => go(screen, `ui-nav-${screen}`)),
  go('check-in', 'ui-open-check-in'),
  go('add-path', 'ui-add-path'),
];

/** The minutes between two things that can be offered. */
export const FRAGMENT_MINUTES: readonly number[] = [5, 10, 15, 25, 45];

export const SCREEN_ACTIONS: readonly Action[] = [
  ...FRAGMENT_MINUTES.map((minutes): Action => ({
    id: `fragment-${minutes}`,
    name: 'ui-action-fragment',
    args: { minutes },
    where: ['today'],
  })),
  { id: 'proposal-accept', name: 'ui-action-proposal-accept', where: ['today', 'week'], here: true },
  { id: 'proposal-decline', name: 'ui-action-proposal-decline', where: ['today', 'week'], here: true },
  { id: 'week-before', name: 'ui-week-before', keys: ['b'], where: ['week', 'review'] },
  { id: 'week-after', name: 'ui-week-after', keys: ['n'], where: ['week', 'review'] },
  { id: 'week-this', name: 'ui-this-week-go', keys: ['t'], where: ['week'], here: true },
  { id: 'week-view', name: 'ui-action-week-view', keys: ['l'], where: ['week'] },
  { id: 'day-lock', name: 'ui-action-day-lock', where: ['week'], here: true },
  { id: 'day-off', name: 'ui-action-day-off', where: ['week'], here: true },
  { id: 'path-text', name: 'ui-source-open', where: ['path'] },
  { id: 'path-version', name: 'ui-version-open', where: ['path'] },
  { id: 'path-quiz', name: 'ui-quiz-again', where: ['path'] },
  { id: 'path-rename', name: 'ui-edit-rename', keys: ['F2'], where: ['path'], here: true },
  { id: 'path-up', name: 'ui-edit-up', keys: ['Alt+ArrowUp'], where: ['path'], here: true },
  { id: 'path-down', name: 'ui-edit-down', keys: ['Alt+ArrowDown'], where: ['path'], here: true },
  { id: 'path-remove', name: 'ui-edit-remove', keys: ['Delete'], where: ['path'], here: true },
  ...(['next', 'previous'] as const).map((one): Action => ({
    id: `source-${one}`,
    name: `ui-source-${one}`,
    keys: [one === 'next' ? 'F8' : 'Shift+F8'],
    where: ['path', 'onboarding'],
    inDialogs: true,
    here: true,
  })),
  { id: 'review-complete', name: 'ui-review-complete', where: ['review'] },
  { id: 'review-save', name: 'ui-review-file', where: ['review'] },
  ...(['done', 'partly', 'skipped'] as const).map((said): Action => ({
    id: `check-in-${said}`,
    name: `ui-answer-${said}`,
    keys: [said.slice(0, 1)],
    where: ['check-in'],
    here: true,
  })),
  ...[1, 2, 3, 4, 5].map((level): Action => ({
    id: `energy-${level}`,
    name: 'ui-action-energy',
    args: { level },
    keys: [String(level)],
    where: ['check-in'],
    here: true,
  })),
  {
    id: 'check-in-save',
    name: 'ui-check-in-save',
    keys: ['Mod+Enter'],
    where: ['check-in'],
    inText: true,
    here: true,
  },
  { id: 'days-off', name: 'ui-action-days-off', where: ['settings'] },
  { id: 'what-if', name: 'ui-what-if', where: ['settings'] },
];
