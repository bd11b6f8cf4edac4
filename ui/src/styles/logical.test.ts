import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

/** Declarations that name a side of the window and not one of the line: they stay where they are in Arabic or Hebrew. */
const SIDED = [
  /^\s*(left|right|float|clear)\s*:/,
  /^\s*(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /^\s*border-(top|bottom)-(left|right)-radius\b/,
  /^\s*text-align\s*:\s*(left|right)\b/,
  /style:(left|right|margin-left|margin-right|padding-left|padding-right)\b/,
];

/** The values of a shorthand, with what stands in brackets as one. */
function values(list: string): string[] {
  const flat = list.replace(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '()');
  return flat.trim().split(/\s+/);
}

function sided(text: string): string[] {
  return text.split('\n').filter((line) => {
    if (SIDED.some((pattern) => pattern.test(line))) return true;
    const short = /^\s*(margin|padding|scroll-margin|scroll-padding):\s*([^;{}]+);/.exec(line);
    const [, right, , left] = short ? values(short[2] ?? '') : [];
    return left !== undefined && left !== right;
  });
}

describe('styles', () => {
  it('are found sided by this test when they are', () => {
    expect(sided('  left: 0;')).toHaveLength(1);
    expect(sided('  padding: 1px 2px 3px 4px;')).toHaveLength(1);
    expect(sided('  padding: 1px 2px 3px 2px;')).toHaveLength(0);
    expect(sided('  <i style:left="{at}%"></i>')).toHaveLength(1);
    expect(sided('  margin-inline-start: 0;')).toHaveLength(0);
  });
  it('name the sides of the line, so that a language from right to left is the mirror image', () => {
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap(({ file, text }) => sided(text).map((line) => `${file}: ${line.trim()}`));
    expect(found).toEqual([]);
  });
});
