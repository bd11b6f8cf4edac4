// Days off as a person says them: neighbours with the same word are one stretch.
import type { DayOffView } from '../backend/generated/contract';

export interface Stretch {
  from: string;
  through: string;
  note: string;
}

const DAY_MS = 86_400_000;

/** Days in order of time, neighbours of the same word joined. */
export function stretches(days: readonly DayOffView[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { day, note } of days) {
    const last = out.at(-1);
    if (last?.note === note && Date.parse(day) - Date.parse(last.through) === DAY_MS) last.through = day;
    else out.push({ from: day, through: day, note });
  }
  return out;
}
