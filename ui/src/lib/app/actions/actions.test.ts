import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { has } from '../../messages/t';
import { SCREENS, type Place } from '../app.svelte';
import { allowed, type Action } from './action';
import { found } from './find';
import { areSigns, shown, spelled } from './keys';
import { byPlace } from './places';
import { ACTIONS, keysOf } from './registry';

const PLACES: Place[] = [...SCREENS, 'check-in', 'onboarding'];
const press = (key: string, held: Partial<KeyboardEventInit> = {}) =>
  spelled(new KeyboardEvent('keydown', { key, ...held }));

describe('the actions', () => {
  it('are each one of a kind, with a name', () => {
    const ids = ACTIONS.map((action) => action.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ACTIONS.filter((action) => !has(action.name)).map((action) => action.id)).toEqual([]);
    expect(ACTIONS.filter((action) => action.words && !has(action.words))).toEqual([]);
  });

  it('share no key where both are allowed, nor begin as another one’s two keys do', () => {
    const met: string[] = [];
    for (const place of PLACES) {
      const taken = new Map<string, string>();
      const keys = ACTIONS.filter((action) => allowed(action, place)).flatMap((action) =>
        (action.keys ?? []).map((key) => ({ key, action })),
      );
      for (const { key, action } of keys) {
        const other = taken.get(key);
        if (other !== undefined) met.push(`${place}: ${key} is ${other} and ${action.id}`);
        taken.set(key, action.id);
      }
      for (const { key, action } of keys)
        for (const other of keys)
          if (other.key.startsWith(`${key} `)) met.push(`${place}: ${action.id} hides ${other.action.id}`);
    }
    expect(met).toEqual([]);
  });

  it('take no key that the system, the web view or a screen reader needs', () => {
    const theirs = [
      'Tab',
      'Enter',
      'Escape',
      ' ',
      'F1',
      'Mod+c',
      'Mod+v',
      'Mod+x',
      'Mod+a',
      'Mod+q',
      'Mod+w',
    ];
    const all = ACTIONS.flatMap((action) => action.keys ?? []);
    expect(all.filter((key) => theirs.includes(key))).toEqual([]);
  });

  it('stand in the sheet of keys, each that has some', () => {
    const listed = byPlace().flatMap((group) => group.actions.map((action) => action.id));
    const withKeys = ACTIONS.filter((action) => action.keys !== undefined).map((action) => action.id);
    expect([...listed].sort()).toEqual([...withKeys].sort());
    expect(byPlace().every((group) => group.name !== '')).toBe(true);
  });

  it('are named in the window by no key that stands elsewhere', () => {
    // Menus and buttons say keys by `keysOf`: what is written out in a component would be a second list.
    const components = import.meta.glob('/src/components/**/*.svelte', {
      query: '?raw',
      import: 'default',
      eager: true,
    }) as Record<string, string>;
    const written = Object.entries(components).filter(([, text]) =>
      /keys:\s*'|event\.key === '[a-z?]'|title="(Shift\+)?F\d/.test(text),
    );
    expect(written.map(([file]) => file)).toEqual([]);
    expect(readFileSync('src/lib/week/session_actions.ts', 'utf8')).not.toMatch(/keys: '/);
  });
});

describe('a press', () => {
  it('is written as actions write their keys', () => {
    expect(press('d')).toBe('d');
    expect(press('D')).toBe('d');
    expect(press('D', { shiftKey: true })).toBe('Shift+d');
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('k', { ctrlKey: true })).toBe('Mod+k');
    expect(press('k', { metaKey: true })).toBe('Mod+k');
    expect(press('ArrowUp', { altKey: true, ctrlKey: true })).toBe('Mod+Alt+ArrowUp');
    expect(press('F8', { shiftKey: true })).toBe('Shift+F8');
    expect(press('Control', { ctrlKey: true })).toBeNull();
  });

  it('is a sign alone where it could be typed', () => {
    expect(['d', 'g w', '?'].map(areSigns)).toEqual([true, true, true]);
    expect(['Mod+k', 'Alt+ArrowUp', 'F8', 'Delete'].map(areSigns)).toEqual([false, false, false, false]);
  });

  it('is shown as it stands on the keyboard', () => {
    expect(shown('g w')).toEqual(['G', 'W']);
    expect(shown('Mod+Alt+ArrowUp')).toEqual(['Ctrl+Alt+↑']);
    expect(keysOf('path-remove')).toBe('Del');
    expect(keysOf('go-week')).toBe('G W');
    expect(keysOf('week-none')).toBeUndefined();
  });
});

describe('what is typed', () => {
  const choice = (id: string, label: string, more = '') => ({ id, label, more });
  const all = [
    choice('go-week', 'Week'),
    choice('days-off', 'Take days off…'),
    choice('replan', 'Look at a new plan', 'replan reschedule'),
    choice('path-version', 'New version…'),
    choice('energy-3', 'Energie für Übermut'),
  ];
  const ids = (typed: string, recent: string[] = []) => found(all, typed, recent).map((one) => one.id);

  it('finds by the beginnings of words in any order, and by other words for it', () => {
    expect(ids('off tak')).toEqual(['days-off']);
    expect(ids('new')).toEqual(['path-version', 'replan']);
    expect(ids('resched')).toEqual(['replan']);
    expect(ids('wk')).toEqual([]);
    expect(ids('wek')).toEqual(['go-week']);
    expect(ids('ubermut')).toEqual(['energy-3']);
  });

  it('lists all of it where nothing is typed, what was used last first', () => {
    expect(ids('', ['replan', 'days-off']).slice(0, 3)).toEqual(['replan', 'days-off', 'go-week']);
    expect(ids('')).toHaveLength(all.length);
  });

  it('finds nothing where a word fits nothing', () => {
    expect(ids('week zebra')).toEqual([]);
  });
});

/** What an action is allowed to be: nothing is about what is in view and can be done from elsewhere too. */
describe('an action without a deed of its own', () => {
  it('is done by a screen’s hand', () => {
    const idle = (action: Action) => action.act === undefined && typeof action.where === 'string';
    expect(ACTIONS.filter(idle).map((action) => action.id)).toEqual([]);
  });
});
