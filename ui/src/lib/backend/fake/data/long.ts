// Titles as no author should write them, for whatever must stand them.

const LONG = ` ${'Endlessword'.repeat(400)}`;

/** An answer whose titles and names have no end. */
export function lengthened<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map((one) => lengthened(one)) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  const long = ['title', 'activity', 'sentence'];
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      long.includes(key) && typeof value === 'string' ? value + LONG : lengthened(value),
    ]),
  ) as T;
}
