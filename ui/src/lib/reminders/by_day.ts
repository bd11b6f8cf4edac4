// The ledger under its days, in order of time.
import type { ReminderView } from '../backend/generated/contract';

export function byDay(list: ReminderView[]): { date: string; lines: ReminderView[] }[] {
  const days = new Map<string, ReminderView[]>();
  for (const line of [...list].sort((a, b) => a.due.localeCompare(b.due))) {
    const date = line.due.slice(0, 10);
    days.set(date, [...(days.get(date) ?? []), line]);
  }
  return [...days].map(([date, lines]) => ({ date, lines }));
}
