import { describe, expect, it } from 'vitest';
import type { DiagramView } from '../backend/generated/contract';
import { draw, wrapped, type PlacedBox } from './diagram';

function chart(boxes: string[], arrows: [number, number][], more: Partial<DiagramView> = {}): DiagramView {
  return {
    across: false,
    reversed: false,
    boxes: boxes.map((words) => ({ lines: [words], outline: 'square' })),
    arrows: arrows.map(([from, to]) => ({ from, to, words: null, head: true, dotted: false })),
    frames: [],
    ...more,
  };
}
const measure = (words: string) => words.length * 7;
const apart = (a: PlacedBox, b: PlacedBox) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
function clear(boxes: PlacedBox[]) {
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
}

describe('a drawn flowchart', () => {
  it('runs down along its arrows, and no box covers another', () => {
    const { boxes, width, height } = draw(
      chart(
        ['W1', 'W2', 'W3', 'Clay', 'Fire', 'Glaze'],
        [
          [0, 1],
          [1, 2],
          [0, 3],
          [1, 4],
          [2, 5],
        ],
      ),
      measure,
    );
    expect(boxes[0]!.y).toBeLessThan(boxes[1]!.y);
    expect(boxes[1]!.y).toBeLessThan(boxes[2]!.y);
    expect(boxes[3]!.y).toBe(boxes[1]!.y);
    clear(boxes);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });
  it('runs across, and against its sense, where the author says so', () => {
    const across = draw(chart(['A', 'B'], [[0, 1]], { across: true }), measure).boxes;
    expect(across[0]!.x).toBeLessThan(across[1]!.x);
    const up = draw(chart(['A', 'B'], [[0, 1]], { reversed: true }), measure).boxes;
    expect(up[0]!.y).toBeGreaterThan(up[1]!.y);
  });
  it('stands with rings, with arrows to oneself, and with boxes without arrows', () => {
    const ring = draw(
      chart(
        ['A', 'B', 'C', 'D'],
        [
          [0, 1],
          [1, 2],
          [2, 0],
          [1, 1],
        ],
      ),
      measure,
    );
    clear(ring.boxes);
    expect(ring.arrows).toHaveLength(4);
    for (const arrow of ring.arrows) expect(arrow.line).not.toContain('NaN');
  });
  it('draws a frame around its boxes, and none that would take in a stranger', () => {
    const two = chart(
      ['A', 'B', 'C'],
      [
        [0, 1],
        [1, 2],
      ],
    );
    const whole = draw({ ...two, frames: [{ title: 'All', boxes: [0, 1, 2] }] }, measure);
    expect(whole.frames).toHaveLength(1);
    expect(whole.frames[0]!.y).toBeGreaterThanOrEqual(0);
    expect(draw({ ...two, frames: [{ title: 'Odd', boxes: [0, 2] }] }, measure).frames).toEqual([]);
  });
  it('keeps many boxes apart', () => {
    const names = Array.from({ length: 60 }, (_, at) => `Box number ${at}`);
    const arrows = names.flatMap((_, at): [number, number][] =>
      at === 0
        ? []
        : [[Math.floor((at - 1) / 3), at], ...(at > 8 ? ([[at - 8, at]] as [number, number][]) : [])],
    );
    clear(draw(chart(names, arrows), measure).boxes);
  });
  it('breaks long words into lines', () => {
    const lines = wrapped(['What a team can hold in its head and what it costs', 'x'.repeat(200)]);
    expect(lines.slice(0, 2)).toEqual(['What a team can hold in its', 'head and what it costs']);
    expect(lines[2]!.length).toBeLessThanOrEqual(60);
  });
});
