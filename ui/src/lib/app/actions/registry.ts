// The one list of what can be done in the window. Keys, palette, menus and the sheet of keys all read it.
import { shown } from './keys';
import type { Action } from './action';
import { GO_ACTIONS, SCREEN_ACTIONS } from './screens';
import { SESSION_ACTIONS } from './sessions';
import { WINDOW_ACTIONS } from './window';

export const ACTIONS: readonly Action[] = [
  ...SESSION_ACTIONS,
  ...GO_ACTIONS,
  ...WINDOW_ACTIONS,
  ...SCREEN_ACTIONS,
];

/** The keys of an action as a menu shows them. */
export function keysOf(id: string): string | undefined {
  const [keys] = ACTIONS.find((action) => action.id === id)?.keys ?? [];
  return keys === undefined ? undefined : shown(keys).join(' ');
}
