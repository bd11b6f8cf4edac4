import { describe, expect, it } from 'vitest';
import { counts, Heights, neighbour, rowsOf } from './source_rows';

describe('the rows of a text with its remarks', () => {
  it('put every remark behind its line, in order', () => {
    const rows = rowsOf(3, [{ line: 2 }, { line: 2 }, { line: 3 }]);
    expect(rows.map((row) => (row.kind === 'line' ? row.line : `r${row.index}`))).toEqual([
      1,
      2,
      'r0',
      'r1',
      3,
      'r2',
    ]);
  });
  it('lose no remark where its line is not in the text', () => {
    expect(rowsOf(1, [{ line: 0 }, { line: 9 }])).toHaveLength(3);
    expect(rowsOf(0, [{ line: 1 }])).toHaveLength(1);
  });
});

describe('heights', () => {
  it('find the row at any distance, also after a row has grown', () => {
    const heights = new Heights([10, 20, 30, 40]);
    expect(heights.total).toBe(100);
    expect([0, 9, 10, 29, 30, 99, 500].map((y) => heights.at(y))).toEqual([0, 0, 1, 1, 2, 3, 3]);
    expect(heights.set(1, 50)).toBe(30);
    expect([heights.top(2), heights.total, heights.at(59), heights.at(60)]).toEqual([60, 130, 1, 2]);
  });
  it('agree with plain sums over many rows', () => {
    const plain = Array.from({ length: 1000 }, (_, at) => (at * 7) % 23);
    const heights = new Heights(plain);
    let top = 0;
    plain.forEach((height, at) => {
      expect(heights.top(at)).toBe(top);
      if (height > 0) expect(heights.at(top)).toBe(at);
      top += height;
    });
  });
  it('of nothing are nothing', () => {
    expect([new Heights([]).total, new Heights([]).at(10)]).toEqual([0, 0]);
  });
});

describe('remarks', () => {
  it('are counted by how grave they are, and walked in a circle', () => {
    const found = [{ severity: 'hint' }, { severity: 'error' }, { severity: 'hint' }];
    expect(counts(found)).toEqual([
      { severity: 'error', count: 1 },
      { severity: 'hint', count: 2 },
    ]);
    expect([
      neighbour(3, null, 1),
      neighbour(3, 2, 1),
      neighbour(3, null, -1),
      neighbour(0, null, 1),
    ]).toEqual([0, 0, 2, null]);
  });
});
