// What a slider asks: the budget that goes with so many hours, and the week with days free or opened.
import type { AvailabilityWindow, WhatIfCall } from '../backend/generated/contract';
import { WEEKDAYS } from '../messages/names';
import { t } from '../messages/t';
import type { Budget } from '../onboarding/budget';
import { addSpan, removeSpan, spansOf } from '../onboarding/week_shape';

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

/** Whether a weekday has hours of its own; what runs over midnight into it belongs to the day before. */
const isOpen = (windows: AvailabilityWindow[], weekday: string) => spansOf(windows, weekday).length > 0;

/** The weekdays on which there are hours at all, in order. */
export function daysWithHours(windows: AvailabilityWindow[]): string[] {
  return WEEKDAYS.filter((day) => isOpen(windows, day));
}

const WEEKEND = ['saturday', 'sunday'];

/** The weekday whose hours a free one takes when it is tried: of its sort (working days, weekend) the nearest before it,
    else the nearest of all; none in a week without hours. */
export function likeDay(windows: AvailabilityWindow[], weekday: string): string | null {
  const back = (other: string) => (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(other) + 7) % 7;
  const others = daysWithHours(windows).filter((other) => other !== weekday);
  const ofItsSort = others.filter((other) => WEEKEND.includes(other) === WEEKEND.includes(weekday));
  const nearest = (ofItsSort.length > 0 ? ofItsSort : others).sort((a, b) => back(a) - back(b));
  return nearest[0] ?? null;
}

/** The hours of a week in which some days are switched: an open one is free, a free one is open like another day. */
export function withSwitched(windows: AvailabilityWindow[], switched: string[]): AvailabilityWindow[] {
  let changed = windows;
  for (const weekday of switched.filter((one) => isOpen(windows, one)))
    for (const span of spansOf(windows, weekday)) changed = removeSpan(changed, span);
  for (const weekday of switched.filter((one) => !isOpen(windows, one))) {
    const like = likeDay(windows, weekday);
    for (const span of like === null ? [] : spansOf(windows, like))
      changed = addSpan(changed, { ...span, weekday });
  }
  return changed;
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

/** The question for what was moved: hours, and the week's windows where days were switched; else all as it is. */
export function question(
  from: WhatIfCall,
  budget: Budget,
  hours: number,
  availability: AvailabilityWindow[] | null,
): WhatIfCall {
  return { ...from, ...budgetAround(budget, hours), availability: availability ?? from.availability };
}

/** How a milestone fares, and the words for it. */
export function shifted(weeks: number): { how: 'later' | 'earlier' | 'kept'; words: string } {
  if (weeks === 0) return { how: 'kept', words: t('ui-what-if-kept') };
  return weeks > 0
    ? { how: 'later', words: t('ui-what-if-later', { weeks }) }
    : { how: 'earlier', words: t('ui-what-if-earlier', { weeks: -weeks }) };
}
