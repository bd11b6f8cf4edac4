// A path's units under its phases; units outside of every phase stand in an unnamed one, so that none is lost.
import type { PathReport } from '../backend/generated/contract';

export interface PhaseGroup {
  title: string | null;
  goal: string | null;
  /** Positions in the report's units, from 0. */
  units: number[];
}

export function phasesOf(report: PathReport): PhaseGroup[] {
  const groups: PhaseGroup[] = [];
  report.units.forEach((unit, position) => {
    const phase = report.phases.find((p) => p.from <= unit.from && unit.from <= p.to);
    const title = phase?.title ?? null;
    const last = groups.at(-1);
    if (last && last.title === title) last.units.push(position);
    else groups.push({ title, goal: phase?.goal ?? null, units: [position] });
  });
  return groups;
}
