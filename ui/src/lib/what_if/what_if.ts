// What a slider asks: the budget that goes with so many hours, and the days that could be free.
import type { AvailabilityWindow, WhatIfCall } from '../backend/generated/contract';
import { WEEKDAYS } from '../messages/names';
import { t } from '../messages/t';
import type { Budget } from '../onboarding/budget';

/** A question that leaves everything as it is. */
export const ANYTHING: WhatIfCall = {
  path: null,
  leastMinutes: null,
  targetMinutes: null,
  mostMinutes: null,
  availability: null,
  freeDays: [],
  dailyMaxMinutes: null,
  breakMinutes: null,
  strategy: null,
};

/** Hours a week that the slider offers. */
export const FEWEST_HOURS = 2;
export const MOST_HOURS = 40;

/** The weekdays on which there are hours at all, in order. */
export function daysWithHours(windows: AvailabilityWindow[]): string[] {
  return WEEKDAYS.filter((day) => windows.some((window) => window.weekday === day));
}

/** The hours without those of the free days. */
export function withoutDays(windows: AvailabilityWindow[], free: string[]): AvailabilityWindow[] {
  return windows.filter((window) => !free.includes(window.weekday));
}

/**
 * The budget around a slider's hours. The slider asks for one figure of the week, so the other two give way as far as
 * their order asks; the fields, in which all three are typed, are never changed for one another.
 */
export function budgetAround(budget: Budget, hours: number): Budget {
  const targetMinutes = Math.round(hours * 60);
  return {
    leastMinutes: Math.min(budget.leastMinutes, targetMinutes),
    targetMinutes,
    mostMinutes: Math.max(budget.mostMinutes, targetMinutes),
  };
}

/** The question for a moved slider: everything else as it is asked from. */
export function question(from: WhatIfCall, budget: Budget, hours: number, freeDays: string[]): WhatIfCall {
  return { ...from, ...budgetAround(budget, hours), freeDays };
}

/** How a milestone fares, and the words for it. */
export function shifted(weeks: number): { how: 'later' | 'earlier' | 'kept'; words: string } {
  if (weeks === 0) return { how: 'kept', words: t('ui-what-if-kept') };
  return weeks > 0
    ? { how: 'later', words: t('ui-what-if-later', { weeks }) }
    : { how: 'earlier', words: t('ui-what-if-earlier', { weeks: -weeks }) };
}
