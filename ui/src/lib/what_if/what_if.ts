// What a slider asks: the budget that goes with so many hours, and the days that could be free.
import type { AvailabilityWindow, WhatIfCall } from '../backend/generated/contract';
import { WEEKDAYS } from '../messages/names';
import { t } from '../messages/t';
import { budgetWith, type Budget } from '../onboarding/budget';

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

/** The question for a moved slider: everything else as it is asked from. */
export function question(from: WhatIfCall, budget: Budget, hours: number, freeDays: string[]): WhatIfCall {
  return { ...from, ...budgetWith(budget, 'targetMinutes', hours), freeDays };
}

/** How a milestone fares, and the words for it. */
export function shifted(weeks: number): { how: 'later' | 'earlier' | 'kept'; words: string } {
  if (weeks === 0) return { how: 'kept', words: t('ui-what-if-kept') };
  return weeks > 0
    ? { how: 'later', words: t('ui-what-if-later', { weeks }) }
    : { how: 'earlier', words: t('ui-what-if-earlier', { weeks: -weeks }) };
}
