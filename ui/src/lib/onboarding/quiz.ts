// The path's own quiz: points per skill, and where the sum says to start.
import type { PathReport } from '../backend/generated/contract';

type Quiz = NonNullable<PathReport['quiz']>;

/** The points that can be given for a skill with the words of their band. */
export function choices(skill: Quiz['skills'][number]): { points: number; text: string }[] {
  return skill.bands.flatMap((band) =>
    Array.from({ length: Math.max(0, band.to - band.from + 1) }, (_, i) => ({
      points: band.from + i,
      text: band.text,
    })),
  );
}

/** Where the answers place the learner; null while one is missing or no placement holds the sum. */
export function place(quiz: Quiz, points: (number | null)[]): Quiz['placements'][number] | null {
  if (points.length < quiz.skills.length || points.some((p) => p === null)) return null;
  const sum = points.reduce<number>((all, p) => all + (p ?? 0), 0);
  return quiz.placements.find((p) => p.from <= sum && sum <= p.to) ?? null;
}
