// Where the boxes and arrows of a flowchart stand: layers by the arrows, boxes of a layer near what they hang on.
// Layers, order, places, as in Sugiyama, Tagawa and Toda (1981), with plain sweeps; what is drawn is small.
import type { DiagramView } from '../backend/generated/contract';

export interface PlacedBox {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  outline: string;
}

export interface PlacedArrow {
  /** An SVG path. */
  line: string;
  head: boolean;
  dotted: boolean;
  words: { text: string; x: number; y: number } | null;
}

export interface PlacedFrame {
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawing {
  width: number;
  height: number;
  boxes: PlacedBox[];
  arrows: PlacedArrow[];
  frames: PlacedFrame[];
}

export const LINE = 18;
const PAD_X = 14;
const PAD_Y = 10;
/** Characters after which a box breaks its words. */
const WRAP = 30;
const BESIDE = 28;
const BETWEEN = 46;
const MARGIN = 16;
const FRAME_TITLE = 26;

interface Node {
  /** Position among the boxes; none for the bend of a long arrow. */
  box: number | null;
  /** Extent across the layers' direction, and along it. */
  breadth: number;
  depth: number;
  layer: number;
  at: number;
  over: Node[];
  under: Node[];
}

/** Words in lines of a readable length. */
export function wrapped(lines: string[]): string[] {
  return lines.flatMap((line) => {
    const out: string[] = [];
    for (const word of line.split(' ')) {
      const last = out.at(-1);
      if (last !== undefined && last.length + word.length < WRAP) out[out.length - 1] = `${last} ${word}`;
      else out.push(word.length > WRAP * 2 ? `${word.slice(0, WRAP * 2 - 1)}…` : word);
    }
    return out;
  });
}

/** Each box's layer: as far down as its arrows put it; arrows that run back do not count. */
function layers(count: number, arrows: DiagramView['arrows']): { layer: number[]; back: Set<number> } {
  const out: number[][] = Array.from({ length: count }, () => []);
  arrows.forEach((arrow, index) => out[arrow.from]?.push(index));
  const state = new Array<number>(count).fill(0);
  const back = new Set<number>();
  const order: number[] = [];
  for (let start = 0; start < count; start += 1) {
    if (state[start] !== 0) continue;
    const stack: [number, number][] = [[start, 0]];
    state[start] = 1;
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const index = out[top[0]]![top[1]];
      if (index === undefined) {
        state[top[0]] = 2;
        order.push(top[0]);
        stack.pop();
        continue;
      }
      top[1] += 1;
      const to = arrows[index]!.to;
      if (state[to] === 1) back.add(index);
      else if (state[to] === 0) {
        state[to] = 1;
        stack.push([to, 0]);
      }
    }
  }
  const layer = new Array<number>(count).fill(0);
  for (const from of order.reverse())
    for (const index of out[from]!)
      if (!back.has(index)) {
        const to = arrows[index]!.to;
        layer[to] = Math.max(layer[to]!, layer[from]! + 1);
      }
  return { layer, back };
}

const centre = (node: Node) => node.at + node.breadth / 2;
const mean = (nodes: Node[]) => nodes.reduce((sum, node) => sum + centre(node), 0) / nodes.length;

/** Puts the boxes of a layer side by side in their order, each as near to where it wants to be as its neighbours let it. */
function spread(row: Node[], wanted: (node: Node) => number): void {
  const want = row.map((node) => wanted(node) - node.breadth / 2);
  // Runs that touch move as one, to the middle of their wishes.
  const runs: { from: number; to: number; start: number }[] = [];
  const offset = (from: number, to: number) =>
    row.slice(from, to).reduce((sum, node) => sum + node.breadth + BESIDE, 0);
  const ideal = (from: number, to: number) => {
    let sum = 0;
    let before = 0;
    for (let i = from; i < to; i += 1) {
      sum += want[i]! - before;
      before += row[i]!.breadth + BESIDE;
    }
    return sum / (to - from);
  };
  row.forEach((_, index) => {
    let run = { from: index, to: index + 1, start: want[index]! };
    for (let last = runs.at(-1); last; last = runs.at(-1)) {
      if (last.start + offset(last.from, last.to) <= run.start) break;
      runs.pop();
      run = { from: last.from, to: run.to, start: ideal(last.from, run.to) };
    }
    runs.push(run);
  });
  for (const run of runs) {
    let at = run.start;
    for (let i = run.from; i < run.to; i += 1) {
      row[i]!.at = at;
      at += row[i]!.breadth + BESIDE;
    }
  }
}

/** Draws a flowchart; `measure` gives the width of words in the drawing's font. */
export function draw(diagram: DiagramView, measure: (text: string) => number): Drawing {
  const { across } = diagram;
  const sizes = diagram.boxes.map((box) => {
    const lines = wrapped(box.lines);
    const wide = Math.max(24, ...lines.map(measure));
    const diamond = box.outline === 'diamond' ? 1.5 : 1;
    return {
      lines,
      width: Math.ceil(wide * diamond + 2 * PAD_X),
      height: Math.ceil(lines.length * LINE * diamond + 2 * PAD_Y),
    };
  });
  const { layer, back } = layers(diagram.boxes.length, diagram.arrows);
  const rows: Node[][] = [];
  const put = (node: Node) => (rows[node.layer] ??= []).push(node);
  const nodes: Node[] = sizes.map((size, box) => ({
    box,
    breadth: across ? size.height : size.width,
    depth: across ? size.width : size.height,
    layer: layer[box]!,
    at: 0,
    over: [],
    under: [],
  }));
  nodes.forEach(put);
  // A long arrow goes through a bend in every layer that it passes, so that it passes beside boxes and not behind them.
  const routes = diagram.arrows.map((arrow, index): Node[] => {
    const turned = back.has(index) || layer[arrow.from]! > layer[arrow.to]!;
    const [first, last] = turned
      ? [nodes[arrow.to]!, nodes[arrow.from]!]
      : [nodes[arrow.from]!, nodes[arrow.to]!];
    const route = [first];
    for (let at = first.layer + 1; at < last.layer; at += 1) {
      const bend: Node = { box: null, breadth: 4, depth: 0, layer: at, at: 0, over: [], under: [] };
      put(bend);
      route.push(bend);
    }
    route.push(last);
    for (let i = 1; i < route.length; i += 1) {
      if (route[i] === route[i - 1]) continue;
      route[i - 1]!.under.push(route[i]!);
      route[i]!.over.push(route[i - 1]!);
    }
    return turned ? route.reverse() : route;
  });

  const line = (row: Node[]) => {
    let at = 0;
    for (const node of row) {
      node.at = at;
      at += node.breadth + BESIDE;
    }
  };
  rows.forEach(line);
  for (let sweep = 0; sweep < 6; sweep += 1) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : [...rows].reverse()) {
      const near = (node: Node) => (down ? node.over : node.under);
      const key = new Map(row.map((node) => [node, near(node).length > 0 ? mean(near(node)) : centre(node)]));
      row.sort((a, b) => key.get(a)! - key.get(b)!);
      line(row);
    }
  }
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const down = sweep % 2 === 1;
    for (const row of down ? rows : [...rows].reverse())
      spread(row, (node) => {
        const near = down ? node.over : node.under;
        return near.length > 0 ? mean(near) : centre(node);
      });
  }

  const least = Math.min(...rows.flat().map((node) => node.at));
  const most = Math.max(...rows.flat().map((node) => node.at + node.breadth));
  const depths = rows.map((row) => Math.max(0, ...row.map((node) => node.depth)));
  const starts: number[] = [];
  let along = 0;
  for (const depth of depths) {
    starts.push(along);
    along += depth + BETWEEN;
  }
  const length = Math.max(0, along - BETWEEN);
  const top = MARGIN + (diagram.frames.length > 0 ? FRAME_TITLE : 0);
  /** From across and along to the drawing's own axes. */
  const point = (beside: number, depth: number): [number, number] => {
    const forward = diagram.reversed ? length - depth : depth;
    return across ? [MARGIN + forward, top + beside - least] : [MARGIN + beside - least, top + forward];
  };
  const begin = (node: Node) => starts[node.layer]! + (depths[node.layer]! - node.depth) / 2;

  const boxes = nodes.map((node, index): PlacedBox => {
    const size = sizes[index]!;
    const [x1, y1] = point(node.at, begin(node));
    const [x2, y2] = point(node.at + node.breadth, begin(node) + node.depth);
    return {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: size.width,
      height: size.height,
      lines: size.lines,
      outline: diagram.boxes[index]!.outline,
    };
  });
  const arrows = diagram.arrows.map((arrow, index): PlacedArrow => {
    const route = routes[index]!;
    const forward = route[0]!.layer <= route.at(-1)!.layer;
    const points: [number, number][] = [];
    route.forEach((node, i) => {
      const middle = centre(node);
      const [start, end] = [begin(node), begin(node) + node.depth];
      if (i > 0) points.push(point(middle, forward ? start : end));
      if (i < route.length - 1) points.push(point(middle, forward ? end : start));
    });
    const [x0, y0] = points[0]!;
    let path = `M${x0} ${y0}`;
    for (let i = 1; i < points.length; i += 1) {
      const [ax, ay] = points[i - 1]!;
      const [bx, by] = points[i]!;
      const half = across ? (bx - ax) / 2 : (by - ay) / 2;
      path += across
        ? ` C${ax + half} ${ay} ${bx - half} ${by} ${bx} ${by}`
        : ` C${ax} ${ay + half} ${bx} ${by - half} ${bx} ${by}`;
    }
    const [mx, my] = points[Math.floor((points.length - 1) / 2)]!;
    const [nx, ny] = points[Math.floor((points.length - 1) / 2) + 1] ?? [mx, my];
    return {
      line: path,
      head: arrow.head,
      dotted: arrow.dotted,
      words: arrow.words ? { text: arrow.words, x: (mx + nx) / 2, y: (my + ny) / 2 } : null,
    };
  });
  const frames = diagram.frames.flatMap((frame): PlacedFrame[] => {
    const inside = frame.boxes.map((index) => boxes[index]!);
    if (inside.length === 0) return [];
    const x = Math.min(...inside.map((box) => box.x)) - 10;
    const y = Math.min(...inside.map((box) => box.y)) - FRAME_TITLE;
    const right = Math.max(...inside.map((box) => box.x + box.width)) + 10;
    const bottom = Math.max(...inside.map((box) => box.y + box.height)) + 10;
    const width = Math.max(right - x, measure(frame.title) + 20);
    // A frame that would take in a stranger says something that the author did not say.
    const strange = boxes.some(
      (box, index) =>
        !frame.boxes.includes(index) &&
        box.x < right &&
        box.x + box.width > x &&
        box.y < bottom &&
        box.y + box.height > y,
    );
    return strange ? [] : [{ title: frame.title, x, y, width, height: bottom - y }];
  });
  const reach = (pick: (box: { x: number; y: number; width: number; height: number }) => number) =>
    Math.max(0, ...boxes.map(pick), ...frames.map(pick));
  const broad = most - least;
  return {
    width:
      Math.max(
        reach((box) => box.x + box.width),
        across ? 0 : MARGIN + broad,
      ) + MARGIN,
    height:
      Math.max(
        reach((box) => box.y + box.height),
        across ? top + broad : 0,
      ) + MARGIN,
    boxes,
    arrows,
    frames,
  };
}
