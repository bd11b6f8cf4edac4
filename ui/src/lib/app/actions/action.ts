// What an action is: a name, its keys, where it is allowed and what it does. The list of them all is `registry.ts`; key
// presses (`press.ts`), the palette, menus and the sheet of keys read that list and keep none of their own.
import type { App, Place } from '../app.svelte';

/** Where an action is allowed: on every screen and before the first plan, on every screen, or on these. */
export type Where = 'always' | 'screens' | readonly Place[];

export interface Action {
  readonly id: string;
  /** The message that names it. */
  readonly name: string;
  /** What is put into that message. */
  readonly args?: Readonly<Record<string, string | number>>;
  /** What the name says more while it can be done: what would be taken back, say. */
  readonly about?: (app: App) => string | null;
  /** A message with other words that people look for it by. */
  readonly words?: string;
  /** Its keys, the one that is shown first: "d", "g w" (one after the other), "Mod+k", "Alt+ArrowUp". */
  readonly keys?: readonly string[];
  readonly where: Where;
  /** Whether its keys count while a dialog is open. */
  readonly inDialogs?: boolean;
  /** Whether its keys count while someone types. */
  readonly inText?: boolean;
  /** Whether it means nothing from another screen: it is about what is in view or has the focus. */
  readonly here?: boolean;
  /** Whether it can be done now. */
  readonly can?: (app: App) => boolean;
  /** What it does, where the open screen has no hand of its own for it. */
  readonly act?: (app: App) => void;
}

/** What a screen does itself when an action is asked for. */
export interface Hand {
  act: () => void;
  can?: () => boolean;
}

/** What a screen provides, by the actions' ids. */
export type Hands = Readonly<Record<string, Hand | (() => void)>>;

export const asHand = (hand: Hand | (() => void)): Hand =>
  typeof hand === 'function' ? { act: hand } : hand;

/** Whether an action is allowed at a place. */
export function allowed(action: Action, place: Place): boolean {
  if (action.where === 'always') return true;
  return action.where === 'screens' ? place !== 'onboarding' : action.where.includes(place);
}

/** Whether an action can be done there and now. */
export function possible(app: App, action: Action): boolean {
  if (!allowed(action, app.place)) return false;
  const hand = app.hand(action.id);
  if (hand) return hand.can?.() ?? true;
  return action.act !== undefined && (action.can?.(app) ?? true);
}

/** Whether an action is done by going to its screen first. */
export function elsewhere(app: App, action: Action): boolean {
  return (
    !action.here && Array.isArray(action.where) && app.place !== 'onboarding' && !allowed(action, app.place)
  );
}

/** Does an action, on its own screen where it belongs to another one than the open one. Whether it was taken. */
export function run(app: App, action: Action): boolean {
  if (possible(app, action)) {
    const hand = app.hand(action.id);
    if (hand) hand.act();
    else action.act?.(app);
    return true;
  }
  const [screen] = typeof action.where === 'string' ? [] : action.where;
  if (!elsewhere(app, action) || screen === undefined || screen === 'onboarding') return false;
  app.goAndDo(screen, action.id);
  return true;
}
