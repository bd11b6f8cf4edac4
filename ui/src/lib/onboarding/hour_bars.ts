// Each unit's sum of hours against what it promises, on one scale.
import type { PathReport } from '../backend/generated/contract';
import { hoursRange } from '../format/format';

export interface HourBar {
  position: number;
  label: string;
  title: string;
  /** In words: "20 h". */
  sum: string;
  /** In words: "15 to 18 h"; null where the unit promises nothing. */
  stated: string | null;
  /** Shares of the widest sum in percent: what the highest promise covers, and what goes beyond it. */
  withinShare: number;
  beyondShare: number;
}

/** The bars in the path's order. An activity without hours adds nothing. */
export function hourBars(units: PathReport['units']): HourBar[] {
  const sums = units.map((unit) =>
    unit.activities.reduce((all, a) => all + (a.minutes ? (a.minutes.max ?? a.minutes.min) : 0), 0),
  );
  const widest = Math.max(60, ...sums);
  return units.map((unit, index) => {
    const sum = sums[index] ?? 0;
    const stated = unit.statedMinutes;
    const within = stated ? Math.min(sum, stated.max ?? sum) : sum;
    return {
      position: index + 1,
      label: unit.label,
      title: unit.title,
      sum: hoursRange({ min: sum, max: sum }),
      stated: stated ? hoursRange(stated) : null,
      withinShare: (within / widest) * 100,
      beyondShare: ((sum - within) / widest) * 100,
    };
  });
}
