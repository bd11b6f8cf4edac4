// Where the pieces of a day lie on its line, in percent of the hours that matter.
import type { BlockView, SessionView } from '../backend/generated/contract';
import { minutesFrom } from '../format/format';

export interface Piece {
  kind: 'session' | 'busy' | 'event' | 'reserve';
  tone: string;
  title: string;
  left: number;
  width: number;
}

export interface DayLine {
  pieces: Piece[];
  /** Full hours to be written under the line, in minutes of the day. */
  hours: number[];
  /** Where a minute of the day lies, in percent; outside of 0 to 100 it is out of view. */
  place: (minute: number) => number;
}

/** The line from an hour before the day's first piece to an hour after its last, at least eight hours long. */
export function dayLine(date: string, sessions: SessionView[], blocks: BlockView[]): DayLine {
  const spans = [...sessions, ...blocks].map(
    (p) => [minutesFrom(date, p.start), minutesFrom(date, p.end)] as const,
  );
  let from = Math.floor(Math.min(9 * 60, ...spans.map(([start]) => start)) / 60) * 60;
  let to = Math.ceil(Math.max(from + 8 * 60, ...spans.map(([, end]) => end)) / 60) * 60;
  from = Math.max(0, from - 60);
  to = to + 60;
  const place = (minute: number) => ((minute - from) / (to - from)) * 100;
  const piece = (
    kind: Piece['kind'],
    tone: string,
    title: string,
    p: { start: string; end: string },
  ): Piece => {
    const left = place(minutesFrom(date, p.start));
    return { kind, tone, title, left, width: place(minutesFrom(date, p.end)) - left };
  };
  const step = to - from > 12 * 60 ? 180 : 120;
  const hours: number[] = [];
  for (let hour = Math.ceil((from + 30) / step) * step; hour <= to - 30; hour += step) hours.push(hour);
  return {
    place,
    hours,
    pieces: [
      ...blocks.map((b) =>
        piece(b.kind === 'event' || b.kind === 'reserve' ? b.kind : 'busy', '', b.title, b),
      ),
      ...sessions.map((s) => piece('session', `kind kind-${s.kind}`, s.activity, s)),
    ],
  };
}
