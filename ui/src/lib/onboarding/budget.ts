// Least, target and most study minutes per calendar week, always in that order.
export interface Budget {
  leastMinutes: number;
  targetMinutes: number;
  mostMinutes: number;
}

/** The budget with one figure changed, in hours; the other two move only as far as the order asks. */
export function budgetWith(budget: Budget, key: keyof Budget, hours: number): Budget {
  if (!Number.isFinite(hours)) return { ...budget };
  const minutes = Math.min(80 * 60, Math.max(30, Math.round(hours * 60)));
  const changed = { ...budget, [key]: minutes };
  if (key === 'leastMinutes') {
    changed.targetMinutes = Math.max(changed.targetMinutes, minutes);
    changed.mostMinutes = Math.max(changed.mostMinutes, minutes);
  } else if (key === 'targetMinutes') {
    changed.leastMinutes = Math.min(changed.leastMinutes, minutes);
    changed.mostMinutes = Math.max(changed.mostMinutes, minutes);
  } else {
    changed.leastMinutes = Math.min(changed.leastMinutes, minutes);
    changed.targetMinutes = Math.min(changed.targetMinutes, minutes);
  }
  return changed;
}
