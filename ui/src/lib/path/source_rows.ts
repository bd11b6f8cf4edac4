// The rows of a document shown with its remarks, and how high they are: only what is in view is drawn, so that a
// document of a megabyte opens as quickly as a short one.
import type { PathReport } from '../backend/generated/contract';

export type Diagnostic = PathReport['diagnostics'][number];

export type Row = { kind: 'line'; line: number } | { kind: 'remark'; line: number; index: number };

/** Each line, and behind it the remarks on it. A remark on a line beyond the text stands behind the last one. */
export function rowsOf(lines: number, diagnostics: readonly { line: number }[]): Row[] {
  const of = new Map<number, number[]>();
  diagnostics.forEach(({ line }, index) => {
    const at = Math.min(Math.max(1, line), Math.max(1, lines));
    of.set(at, [...(of.get(at) ?? []), index]);
  });
  const rows: Row[] = [];
  for (let line = 1; line <= Math.max(1, lines); line += 1) {
    if (line <= lines) rows.push({ kind: 'line', line });
    for (const index of of.get(line) ?? []) rows.push({ kind: 'remark', line, index });
  }
  return rows;
}

/** Heights of rows, with their sums found and changed in steps that grow with the logarithm (Fenwick, 1994). */
export class Heights {
  readonly #height: Float64Array;
  readonly #sums: Float64Array;

  constructor(estimates: ArrayLike<number>) {
    const count = estimates.length;
    this.#height = Float64Array.from(estimates);
    this.#sums = new Float64Array(count + 1);
    for (let i = 1; i <= count; i += 1) {
      this.#sums[i]! += this.#height[i - 1]!;
      const next = i + (i & -i);
      if (next <= count) this.#sums[next]! += this.#sums[i]!;
    }
  }

  get total(): number {
    return this.top(this.#height.length);
  }

  /** Where a row begins. */
  top(row: number): number {
    let sum = 0;
    for (let i = row; i > 0; i -= i & -i) sum += this.#sums[i]!;
    return sum;
  }

  /** The row that stands at a distance from the top. */
  at(distance: number): number {
    let row = 0;
    let left = distance;
    for (let step = 1 << Math.floor(Math.log2(this.#height.length || 1)); step > 0; step >>= 1) {
      const next = row + step;
      if (next <= this.#height.length && this.#sums[next]! <= left) {
        row = next;
        left -= this.#sums[next]!;
      }
    }
    return Math.min(row, Math.max(0, this.#height.length - 1));
  }

  /** Sets a row's height; by how much it has grown. */
  set(row: number, height: number): number {
    const grown = height - this.#height[row]!;
    if (grown === 0) return 0;
    this.#height[row] = height;
    for (let i = row + 1; i < this.#sums.length; i += i & -i) this.#sums[i]! += grown;
    return grown;
  }
}

/** How many remarks there are of each severity, the gravest first. */
export function counts(diagnostics: readonly { severity: string }[]): { severity: string; count: number }[] {
  return ['error', 'warning', 'hint']
    .map((severity) => ({ severity, count: diagnostics.filter((d) => d.severity === severity).length }))
    .filter(({ count }) => count > 0);
}

/** The remark before or behind another one; the first or last where none is current. */
export function neighbour(count: number, current: number | null, step: 1 | -1): number | null {
  if (count === 0) return null;
  if (current === null) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}
