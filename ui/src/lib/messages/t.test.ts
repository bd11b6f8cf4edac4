import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import source from '@messages/en.ftl?raw';
import { describe, expect, it } from 'vitest';
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
  it('chooses the plural and shows an unknown key as it is', () => {
    expect(t('ui-what-if-later', { weeks: 1 })).toBe('one week later');
    expect(t('ui-what-if-later', { weeks: 15 })).toBe('15 weeks later');
    expect(t('ui-no-such-key')).toBe('ui-no-such-key');
  });
});
