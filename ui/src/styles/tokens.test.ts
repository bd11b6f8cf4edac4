import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync('src/styles/tokens.css', 'utf8');
const [lightText = '', darkText = ''] = source.split('@media (prefers-color-scheme: dark)');
const read = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
const light = read(lightText);
const schemes = { light, dark: { ...light, ...read(darkText) } };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const part = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const KINDS = ['reading', 'pattern', 'case-study', 'exercise', 'project', 'assessment', 'other'];
const GROUNDS = ['ground', 'surface', 'sunken'];
const text: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent', ground],
    ['problem', ground],
    ['notice', ground],
  ]),
  ...KINDS.flatMap((kind): [string, string][] => [
    [kind, `${kind}-wash`],
    ['ink', `${kind}-wash`],
    ['ink-soft', `${kind}-wash`],
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent', 'accent-wash'],
  ['ink', 'accent-wash'],
  ['ink-soft', 'accent-wash'],
  ['ink', 'notice-wash'],
  ['notice', 'notice-wash'],
  ['problem', 'problem-wash'],
  // The toast is the window turned over.
  ['ground', 'ink'],
];
const shapes: [string, string][] = GROUNDS.flatMap((ground): [string, string][] => [
  ['line-strong', ground],
  ['focus', ground],
]);

describe.each(Object.entries(schemes))('the %s scheme', (_, colours) => {
  const below = (pairs: [string, string][], least: number) =>
    pairs
      .map(([a, b]) => ({ pair: `${a} on ${b}`, is: contrast(colours[a] ?? '', colours[b] ?? '') }))
      .filter(({ is }) => !(is >= least));

  it('keeps text readable on every ground that it stands on', () => {
    expect(below(text, 4.5)).toEqual([]);
  });
  it('keeps the edges of fields and the focus ring visible', () => {
    expect(below(shapes, 3)).toEqual([]);
  });
});
