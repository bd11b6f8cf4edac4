// The stand-in's answers about history, settings and reminders.
import { BackendError } from '../backend';
import * as data from './data';
import type { Answers, FakeHost } from './state';

type Keeping =
  | 'undo'
  | 'history'
  | 'settings'
  | 'updateSettings'
  | 'reminders'
  | 'reminderState'
  | 'snoozeReminder'
  | 'silenceReminders'
  | 'testReminder';

export function keepingAnswers(host: FakeHost): Answers<Keeping> {
  let silent: string | null = null;
  return {
    undo: (asked) => {
      const last = host.history.at(-1);
      const meant = asked?.revision ?? null;
      if (last && meant !== null && meant !== last.revision)
        throw new BackendError(
          'undo-moved-on',
          'Something else was changed since.',
          'Take the newest back first.',
        );
      if (!last) throw new BackendError('nothing-to-undo', 'There is nothing to undo.', 'Go on.');
      const from = asked?.through ? Number(asked.through) : host.history.length - 1;
      const undone = host.history.splice(from);
      host.state = undone[0]!.before;
      host.revision += 1;
      const sentence =
        undone.length > 1 ? `${undone.length} changes taken back.` : `Taken back: ${last.sentence}`;
      return { revision: host.revision, sentence };
    },
    history: () =>
      host.history
        .map((h, i) => ({ id: String(i), sentence: h.sentence, at: data.NOW, undone: false }))
        .reverse(),
    settings: () => host.state.settings,
    updateSettings: (input) => host.change('Saved the settings.', () => (host.state.settings = input)),
    reminders: () => data.REMINDERS,
    reminderState: () => ({
      silentUntil: silent,
      silence: silent && `All reminders wait until ${silent}.`,
      checks: [{ ok: false, sentence: 'Nobody starts them at login.', help: 'Open the window again.' }],
    }),
    snoozeReminder: () => host.change('Comes again at 18:10.', () => undefined),
    silenceReminders: ({ minutes, tonight }) => {
      silent = minutes !== null || tonight ? '2026-12-11T08:00' : null;
      return host.change('Reminders wait.', () => undefined);
    },
    testReminder: () => ({ revision: host.revision, sentence: 'A test reminder is on its way.' }),
  };
}
