// What can be done with a day of the week, for the calendar's head and the list's heading alike.
import type { App } from '../app/app.svelte';
import { keepFocus } from '../app/focus';
import type { WeekView } from '../backend/generated/contract';
import { t } from '../messages/t';

/** Whether anything can be done with a day: what has passed is as it was. */
export const dayIsOpen = (date: string, today: string | null): boolean => today !== null && date >= today;

export function dayActions(app: App, week: WeekView, date: string): { label: string; act: () => void }[] {
  const locked = week.locked.includes(date);
  const off = week.daysOff.includes(date);
  // The day's own button is drawn anew after the change; the focus finds it again.
  const back = () => keepFocus(`[data-day-menu="${date}"], [data-day-menu="${date}"] button`);
  return [
    {
      label: t(locked ? 'ui-day-unlock' : 'ui-day-lock'),
      act: () => void app.act('lockDay', { date, locked: !locked }).then(back),
    },
    {
      label: t(off ? 'ui-day-give-back' : 'ui-day-take-off'),
      act: () => void app.act('setDaysOff', { from: date, through: null, note: null, off: !off }).then(back),
    },
  ];
}
