// What every screen shares: where everything stands, which screen is open, and the one way of changing something
// (call, say what was done, offer to take it back, refresh).
import { getContext, setContext, untrack } from 'svelte';
import {
  asRefusal,
  type Backend,
  type BackendError,
  type OperationName,
  type Operations,
} from '../backend/backend';
import type { Changed, Overview, SessionView } from '../backend/generated/contract';
import { asHand, type Hand, type Hands } from './actions/action';
import { Resource } from './resource.svelte';

export const SCREENS = [
  'today',
  'week',
  'path',
  'milestones',
  'insights',
  'review',
  'reminders',
  'settings',
] as const;
/** A screen inside of the frame, or, with its steps in place of the frame, adding a path. */
export type Framed = (typeof SCREENS)[number] | 'check-in';
export type Screen = Framed | 'add-path';
/** Where someone is: on a screen, or on the way to a plan. */
export type Place = Framed | 'onboarding';

/** What stands over the screen, whichever it is: commands, keys, history, a new plan, or something about a session. */
export type Sheet =
  | { kind: 'palette' | 'keys' | 'history' | 'replan' }
  | { kind: 'session' | 'partly' | 'move'; session: SessionView };

/** How long a toast stays, in milliseconds. */
export const TOAST_MS = 10_000;

export interface Toast {
  sentence: string;
  help: string | null;
  /** The revision that the change left, by which it alone is taken back; null where nothing can be. */
  undo: number | null;
  refused: boolean;
}

type ChangingOperation = {
  [K in OperationName]: Operations[K]['output'] extends Changed ? K : never;
}[OperationName];

export class App {
  screen = $state<Screen>('today');
  /** The date that a screen was opened for, where it was opened from a card. */
  date = $state<string | null>(null);
  /** Counts visits, so that a screen opened again begins anew. */
  visit = $state(0);
  toast = $state.raw<Toast | null>(null);
  /** How many dialogs stand over the screen. The topmost says what is said: behind it, nobody would see or reach it. */
  dialogs = $state(0);
  busy = $state(false);
  /** Whether something was changed that the plan follows only when it is made anew. */
  outgrown = $state(false);
  /** Rises with every change that was heard of; screens reload when it does. */
  revision = $state(0);
  readonly overview: Resource<Overview>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The change that is on its way, or the last one. */
  #change: Promise<boolean> = Promise.resolve(true);

  constructor(readonly backend: Backend) {
    this.overview = new Resource(() => backend.call('overview', null));
  }

  /** Where someone wants to go from a screen with something unsaved; that screen asks what becomes of it. */
  leaving = $state.raw<{ screen: Screen; date: string | null } | null>(null);
  /** Whether the open screen holds something unsaved. */
  unsaved: () => boolean = () => false;

  /** Opens a screen, once what is unsaved on the one that is open has been decided on. */
  go(screen: Screen, date: string | null = null): void {
    if (this.unsaved()) this.leaving = { screen, date };
    else this.#open(screen, date);
  }

  /** Goes where someone wanted to go. */
  leave(): void {
    const to = this.leaving;
    this.leaving = null;
    if (to) this.#open(to.screen, to.date);
  }

  stay(): void {
    this.leaving = null;
    this.#awaited = null;
  }

  #open(screen: Screen, date: string | null): void {
    this.screen = screen;
    this.date = date;
    this.visit += 1;
  }

  get place(): Place {
    return this.overview.value?.hasPlan && this.screen !== 'add-path' ? this.screen : 'onboarding';
  }

  /** Whether single keys mean actions: the learner may turn them off. */
  get singleKeys(): boolean {
    return this.overview.value?.singleKeys ?? true;
  }

  sheet = $state.raw<Sheet | null>(null);
  /** What had the focus before the palette took it: what is chosen there is about it. */
  #origin: Element | null = null;
  #hands = $state.raw<Hands[]>([]);
  #subjects = $state.raw<(() => SessionView | null)[]>([]);
  /** What a screen that is on its way shall do once it can. */
  #awaited: string | null = null;

  /** What has the focus, or had it before the palette. */
  get at(): Element | null {
    return this.#origin ?? document.activeElement;
  }

  /** Whether an action is being done that was chosen in the palette. */
  get chosen(): boolean {
    return this.#origin !== null && this.sheet === null;
  }

  openSheet(sheet: Sheet): void {
    if (sheet.kind === 'palette') this.#origin = document.activeElement;
    this.sheet = sheet;
  }

  closeSheet(): void {
    this.sheet = null;
  }

  /** What the palette was opened on is no longer what is spoken of. */
  forgetOrigin(): void {
    this.#origin = null;
  }

  /** What a screen does itself when an action is asked for, until the answer is called; the last one comes first. */
  provide(hands: Hands): () => void {
    untrack(() => (this.#hands = [...this.#hands, hands]));
    const awaited = this.#awaited;
    const hand = awaited === null ? undefined : hands[awaited];
    if (hand && (asHand(hand).can?.() ?? true)) {
      this.#awaited = null;
      queueMicrotask(() => asHand(hand).act());
    }
    return () => untrack(() => (this.#hands = this.#hands.filter((one) => one !== hands)));
  }

  hand(id: string): Hand | null {
    const found = this.#hands.findLast((hands) => hands[id] !== undefined)?.[id];
    return found === undefined ? null : asHand(found);
  }

  /** Goes to a screen, which then does that. */
  goAndDo(screen: Screen, id: string): void {
    this.#awaited = id;
    this.go(screen);
  }

  /** Says which session a screen is about, until the answer is called. */
  speakOf(subject: () => SessionView | null): () => void {
    untrack(() => (this.#subjects = [...this.#subjects, subject]));
    return () => untrack(() => (this.#subjects = this.#subjects.filter((one) => one !== subject)));
  }

  /** The session that is meant: the one in focus, or the one that the screen is about. */
  get session(): SessionView | null {
    return this.#subjects.at(-1)?.() ?? null;
  }

  /** Asks again for everything in view. */
  async refresh(): Promise<void> {
    await this.overview.load();
    this.revision += 1;
  }

  /** Makes a change, says it and offers to take it back. Whether it was made; not while another one is on its way. */
  async act<K extends ChangingOperation>(
    operation: K,
    input: Operations[K]['input'],
    offerUndo = true,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.#change = this.#make(operation, input, offerUndo);
    return this.#change;
  }

  /** Waits until no change is on its way. */
  async idle(): Promise<void> {
    while (this.busy) await this.#change;
  }

  async #make<K extends ChangingOperation>(
    operation: K,
    input: Operations[K]['input'],
    offerUndo: boolean,
  ): Promise<boolean> {
    try {
      const before = this.overview.value?.revision;
      const changed = (await this.backend.call(operation, input)) as Changed;
      // What was so already has left no step: undo would take back whatever came before it.
      const undo = offerUndo && changed.revision !== before ? changed.revision : null;
      // What the learner does by hand may break rules: they are told beside it, and it stands.
      const notes = 'notes' in changed && Array.isArray(changed.notes) ? changed.notes.join(' ') : '';
      this.say({ sentence: changed.sentence, help: notes || null, undo, refused: false });
      await this.refresh();
      return true;
    } catch (thrown) {
      const error = asRefusal(thrown);
      this.refuse(error);
      if (error.code === 'undo-moved-on') await this.refresh();
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Takes back the change that is being said, else the newest. */
  async undo(): Promise<void> {
    await this.act('undo', { revision: this.toast?.undo ?? null, through: null }, false);
  }

  /** Another change stands above the one that is being said: it is no longer the one that undo takes back. */
  heardOf(revision: number): void {
    const mine = this.toast?.undo ?? null;
    if (mine !== null && revision > mine) this.closeToast();
  }

  /** Opens an address outside of the window. */
  async open(url: string): Promise<void> {
    try {
      await this.backend.openLink(url);
    } catch (thrown) {
      this.refuse(asRefusal(thrown));
    }
  }

  say(toast: Toast): void {
    this.toast = toast;
    this.resumeToast();
  }

  /** A dialog has come to stand over all others; its number from 1. */
  enterDialog(): number {
    this.dialogs += 1;
    return this.dialogs;
  }

  /** A dialog is gone, and what was refused in it with it. */
  leaveDialog(): void {
    this.dialogs -= 1;
    if (this.toast?.refused) this.closeToast();
  }

  refuse(error: BackendError): void {
    this.say({ sentence: error.message, help: error.help, undo: null, refused: true });
  }

  /** Keeps the toast while someone is reading it or about to press its button. */
  holdToast(): void {
    clearTimeout(this.#timer);
  }

  /** Lets the toast go after a while; what is refused in a dialog stays until it is tried again or left. */
  resumeToast(): void {
    clearTimeout(this.#timer);
    if (this.toast?.refused && this.dialogs > 0) return;
    this.#timer = setTimeout(() => this.closeToast(), TOAST_MS);
  }

  closeToast(): void {
    clearTimeout(this.#timer);
    this.toast = null;
  }
}

export const KEY = Symbol('app');

export function provideApp(app: App): App {
  return setContext(KEY, app);
}

export function useApp(): App {
  return getContext<App>(KEY);
}
