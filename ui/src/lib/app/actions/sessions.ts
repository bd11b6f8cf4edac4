// What can be said of a session and done with it, wherever one is meant: the one in focus, or the one the screen is about.
import type { SessionView } from '../../backend/generated/contract';
import { HANDS, movable } from '../../week/hands';
import { keepFocus } from '../focus';
import type { App, Place } from '../app.svelte';
import type { Action } from './action';

const WHERE: readonly Place[] = ['today', 'week', 'review'];
/** The keys of the learner's hand on a session in the calendar. */
const HAND_KEYS: Readonly<Record<(typeof HANDS)[number], readonly string[]>> = {
  earlier: ['Alt+ArrowUp'],
  later: ['Alt+ArrowDown'],
  'day-before': ['Alt+ArrowLeft'],
  'day-after': ['Alt+ArrowRight'],
  longer: ['Mod+Alt+ArrowDown', 'Alt+Shift+ArrowDown'],
  shorter: ['Mod+Alt+ArrowUp', 'Alt+Shift+ArrowUp'],
};
const ANSWERED = ['done', 'partly', 'skipped'];

/** Where a session stands on a screen, for the focus: in the calendar, or as a line. */
export const elementOf = (id: string): string[] => [
  `.ec-event[data-session="${id}"]`,
  `li[data-session="${id}"] .what button`,
];

const of = (test: (session: SessionView) => boolean) => (app: App) =>
  app.session !== null && !app.busy && test(app.session);
const open = of((session) => !ANSWERED.includes(session.status));

function on(app: App, act: (session: SessionView) => void): void {
  if (app.session) act(app.session);
}
/** Says something of the session; the focus stays where it stands. */
function say(app: App, change: (session: SessionView) => Promise<boolean>): void {
  on(app, (session) => {
    const held = (app.at?.closest('[data-session]') ?? null) !== null;
    void change(session).then((done) => done && held && keepFocus(...elementOf(session.id)));
  });
}
const answer = (answer: string) => (app: App) =>
  say(app, ({ id }) => app.act('answerSession', { sessionId: id, answer, minutes: null }));

function session(
  id: string,
  name: string,
  keys: string | null,
  can: (app: App) => boolean,
  act: (app: App) => void,
): Action {
  return { id, name, where: WHERE, here: true, can, act, ...(keys === null ? {} : { keys: [keys] }) };
}

export const SESSION_ACTIONS: readonly Action[] = [
  session(
    'session-start',
    'ui-start',
    's',
    of((one) => one.status === 'planned'),
    (app) => say(app, ({ id }) => app.act('startSession', { sessionId: id })),
  ),
  session('session-done', 'ui-done', 'd', open, answer('done')),
  session('session-partly', 'ui-action-partly', 'h', open, (app) =>
    on(app, (session) => app.openSheet({ kind: 'partly', session })),
  ),
  session('session-skip', 'ui-skip', 'x', open, answer('skipped')),
  session(
    'session-take-back',
    'ui-take-answer-back',
    null,
    of((one) => ANSWERED.includes(one.status)),
    answer('planned'),
  ),
  session('session-move', 'ui-action-move', 'm', of(movable), (app) =>
    on(app, (session) => app.openSheet({ kind: 'move', session })),
  ),
  session('session-pin', 'ui-action-pin', 'p', of(movable), (app) =>
    say(app, ({ id, pinned }) => app.act('pinSession', { sessionId: id, pinned: !pinned })),
  ),
  session(
    'session-open',
    'ui-menu-open',
    'o',
    of(() => true),
    (app) => on(app, (session) => app.openSheet({ kind: 'session', session })),
  ),
  ...HANDS.map((one): Action => ({
    id: `session-${one}`,
    name: `ui-action-${one}`,
    keys: HAND_KEYS[one],
    where: ['week'],
    here: true,
  })),
  { id: 'focus-pause', name: 'ui-action-pause', keys: ['k'], where: ['today'], here: true },
  { id: 'focus-finish', name: 'ui-action-finish', keys: ['f'], where: ['today'], here: true },
  { id: 'focus-more', name: 'ui-focus-extend', args: { length: '10 min' }, where: ['today'], here: true },
];
