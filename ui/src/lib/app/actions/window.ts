// What is done from anywhere: commands, keys, history, a new plan, reminders, calendars.
import { asRefusal } from '../../backend/backend';
import { addBusy, exportCalendar } from '../../settings/calendars';
import type { App } from '../app.svelte';
import type { Action } from './action';

const sheet = (kind: 'palette' | 'keys' | 'history' | 'replan') => (app: App) => app.openSheet({ kind });
const silence = (minutes: number | null, tonight: boolean) => (app: App) =>
  void app.act('silenceReminders', { minutes, tonight });

/** Turns single keys on, or off: they are a setting like any other. */
async function switchSingleKeys(app: App): Promise<void> {
  try {
    const settings = await app.backend.call('settings', null);
    await app.act('updateSettings', { ...settings, singleKeys: !settings.singleKeys });
  } catch (thrown) {
    app.refuse(asRefusal(thrown));
  }
}

export const WINDOW_ACTIONS: readonly Action[] = [
  {
    id: 'palette',
    name: 'ui-palette',
    keys: ['Mod+k'],
    where: 'always',
    inDialogs: true,
    inText: true,
    can: (app) => app.sheet?.kind !== 'palette',
    act: sheet('palette'),
  },
  { id: 'keys', name: 'ui-keys', keys: ['?'], where: 'always', act: sheet('keys') },
  {
    id: 'undo',
    name: 'ui-undo',
    about: (app) => app.overview.value?.undo ?? null,
    keys: ['Mod+z'],
    where: 'always',
    inDialogs: true,
    can: (app) => (app.overview.value?.undo ?? null) !== null,
    act: (app) => void app.undo(),
  },
  {
    id: 'history',
    name: 'ui-history',
    words: 'ui-action-history-words',
    keys: ['g u'],
    where: 'screens',
    act: sheet('history'),
  },
  {
    id: 'replan',
    name: 'ui-look-at-replan',
    words: 'ui-action-replan-words',
    keys: ['r'],
    where: 'screens',
    act: sheet('replan'),
  },
  { id: 'quiet-tonight', name: 'reminder-tray-tonight', where: 'screens', act: silence(null, true) },
  { id: 'quiet-hour', name: 'ui-silence-hour', where: 'screens', act: silence(60, false) },
  { id: 'quiet-end', name: 'reminder-tray-hear', where: 'screens', act: silence(null, false) },
  {
    id: 'test-reminder',
    name: 'ui-action-test-reminder',
    where: 'screens',
    act: (app) => void app.act('testReminder', null, false),
  },
  {
    id: 'single-keys',
    name: 'ui-action-single-keys',
    where: 'screens',
    act: (app) => void switchSingleKeys(app),
  },
  { id: 'calendar-add', name: 'ui-busy-add', where: 'screens', act: (app) => void addBusy(app) },
  {
    id: 'calendar-export',
    name: 'ui-export-calendar',
    where: 'screens',
    act: (app) => void exportCalendar(app),
  },
];
