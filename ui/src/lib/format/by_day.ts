// A list under its days, in order of time.

export interface Day<T> {
  date: string;
  lines: T[];
}

/** Every line under the date of its moment. */
export function byDay<T>(list: T[], at: (line: T) => string): Day<T>[] {
  const days = new Map<string, T[]>();
  for (const line of [...list].sort((a, b) => at(a).localeCompare(at(b)))) {
    const date = at(line).slice(0, 10);
    days.set(date, [...(days.get(date) ?? []), line]);
  }
  return [...days].map(([date, lines]) => ({ date, lines }));
}
