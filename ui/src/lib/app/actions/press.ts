// From a press of a key to the action that it means, there and then. The one listener for keys that mean an action; what
// keys do inside of a field, a menu or a list is theirs.
import type { App } from '../app.svelte';
import { takesKeys, takesText } from '../keys';
import { allowed, possible, run, type Action } from './action';
import { areSigns, spelled } from './keys';
import { ACTIONS } from './registry';

/** How long the second key of two may take, in milliseconds. */
export const SECOND_KEY_MS = 1_500;

export class Presses {
  #first: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly app: App) {}

  /** Takes a press, if it means something. */
  take(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const key = spelled(event);
    if (key === null) return;
    const first = this.#first;
    this.#forget();
    const keys = first === null ? key : `${first} ${key}`;
    const meant = ACTIONS.filter((action) => this.#open(action, keys, event));
    const action = meant.find((one) => possible(this.app, one));
    if (action) {
      event.preventDefault();
      run(this.app, action);
    } else if (first === null && this.#begins(key, event)) {
      event.preventDefault();
      this.#first = key;
      this.#timer = setTimeout(() => this.#forget(), SECOND_KEY_MS);
    }
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#first = null;
  }

  /** Whether these keys mean the action where they were pressed. */
  #open(action: Action, keys: string, event: KeyboardEvent): boolean {
    if (!action.keys?.includes(keys) || !allowed(action, this.app.place)) return false;
    return areSigns(keys) ? !event.repeat && this.#heard(event) : this.#reaches(action, event);
  }

  /** Whether two keys of an action begin so. */
  #begins(key: string, event: KeyboardEvent): boolean {
    const two = (action: Action) => action.keys?.some((keys) => keys.startsWith(`${key} `)) === true;
    return this.#heard(event) && ACTIONS.some((one) => two(one) && allowed(one, this.app.place));
  }

  /** Whether signs are heard there: not where they are typed, not over a dialog, not where the learner wants none. */
  #heard(event: KeyboardEvent): boolean {
    return this.app.singleKeys && this.app.dialogs === 0 && !takesKeys(event.target);
  }

  #reaches(action: Action, event: KeyboardEvent): boolean {
    return (action.inDialogs || this.app.dialogs === 0) && (action.inText || !takesText(event.target));
  }
}
