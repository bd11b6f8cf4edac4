// The actions that have keys, screen by screen, for the sheet of keys.
import { t } from '../../messages/t';
import type { Place } from '../app.svelte';
import type { Action } from './action';
import { ACTIONS } from './registry';

const NAMES: Readonly<Record<Place, string>> = {
  today: 'ui-nav-today',
  week: 'ui-nav-week',
  path: 'ui-nav-path',
  milestones: 'ui-nav-milestones',
  insights: 'ui-nav-insights',
  review: 'ui-nav-review',
  reminders: 'ui-nav-reminders',
  settings: 'ui-nav-settings',
  'check-in': 'ui-open-check-in',
  onboarding: 'ui-step-plan',
};

/** The screens on which an action is, in words. */
export function screensOf(action: Action): string {
  if (typeof action.where === 'string') return t('ui-keys-everywhere');
  const screens = action.where.filter((place) => place !== 'onboarding').map((place) => t(NAMES[place]));
  return screens.join(', ');
}

/** What a group of actions is called: everywhere, or the screens on which they are. */
const nameOf = (action: Action): string =>
  action.id.startsWith('go-') ? t('ui-keys-go') : screensOf(action);

export function byPlace(): { name: string; actions: Action[] }[] {
  const groups = new Map<string, Action[]>();
  const withKeys = ACTIONS.filter((action) => action.keys !== undefined);
  const everywhere = (action: Action) => (typeof action.where === 'string' ? 0 : 1);
  for (const action of [...withKeys].sort((a, b) => everywhere(a) - everywhere(b))) {
    const name = nameOf(action);
    groups.set(name, [...(groups.get(name) ?? []), action]);
  }
  return [...groups].map(([name, actions]) => ({ name, actions }));
}
