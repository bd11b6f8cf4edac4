import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import german from '@messages/de.ftl?raw';
import source from '@messages/en.ftl?raw';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from './speech.svelte';
import { t } from './t';

const files = import.meta.glob(['/src/**/*.svelte', '/src/**/*.ts', '!/src/**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
// The host says a few of the window's words itself: titles of its dialogs, the tray.
const rust = resolve('../src-tauri');
const host = readdirSync(rust, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.rs'))
  .map((file) => readFileSync(`${rust}/${file}`, 'utf8'))
  .join('\n');
const text = Object.values(files).join('\n');
const catalogue = new Set(new FluentResource(source).body.map((entry) => entry.id));

/** Keys put together from a word of the wire: `ui-kind-${kind}`. */
const FAMILIES = [
  'ui-kind-',
  'ui-status-',
  'ui-weekday-',
  'ui-collection-',
  'ui-reminder-kind-',
  'ui-reminder-state-',
  'ui-nav-',
  'ui-answer-',
  'ui-block-',
  'ui-step-',
  'ui-severity-',
  'ui-count-',
  'ui-action-',
];

describe('the catalogue', () => {
  it('has every sentence that the window says', () => {
    const said = [...text.matchAll(/'(ui-[a-z0-9-]+)'/g)].map((m) => m[1] ?? '');
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !catalogue.has(key))).toEqual([]);
  });
  it('keeps no sentence that the window never says', () => {
    const unused = [...catalogue].filter(
      (key) =>
        key.startsWith('ui-') &&
        !text.includes(`'${key}'`) &&
        !host.includes(`"${key}"`) &&
        !FAMILIES.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });
  it('never scolds', () => {
    const own = source
      .split('\n')
      .filter((line) => /^ui-|^ {4}/.test(line))
      .join('\n');
    expect(own).not.toMatch(/\b(overdue|failed|late)\b/i);
  });
  it('has in German what it has in English, so that no key is ever read', () => {
    const translated = new Set(new FluentResource(german).body.map((entry) => entry.id));
    expect([...catalogue].filter((key) => !translated.has(key))).toEqual([]);
  });
  it('chooses the plural and shows an unknown key as it is', () => {
    expect(t('ui-what-if-later', { weeks: 1 })).toBe('one week later');
    expect(t('ui-what-if-later', { weeks: 15 })).toBe('15 weeks later');
    expect(t('ui-no-such-key')).toBe('ui-no-such-key');
  });
});

describe('in German', () => {
  afterEach(() => speak({ language: 'en', locale: 'en', twelveHours: false }));

  it('the window says its words and numbers, and the document knows', () => {
    speak({ language: 'de', locale: 'de-AT', twelveHours: false });
    expect(t('ui-nav-today')).toBe('Heute');
    expect(t('ui-what-if-later', { weeks: 1 })).toBe('eine Woche später');
    expect(t('ui-history-all', { count: 1200 })).toMatch(/^Alle 1.200 zeigen$/);
    expect(document.documentElement.lang).toBe('de-AT');
    expect(document.documentElement.dir).toBe('ltr');
  });
});
