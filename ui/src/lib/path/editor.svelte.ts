// The learner's changes to their copy of a path: what a menu or a key asks for, as one operation each.
import type { Hands } from '../app/actions/action';
import type { App } from '../app/app.svelte';
import { keepFocus } from '../app/focus';
import type { PathEdit } from '../backend/generated/contract';
import { Things } from './things';

/** What is being filled in. */
export type Form =
  | { kind: 'rename'; key: string; title: string }
  | { kind: 'estimate'; key: string; title: string; minutes: number }
  | { kind: 'activity'; holder: string; title: string }
  | { kind: 'item'; holder: string; title: string };

/** A thing of the path that can be changed. */
export interface Editable {
  key: string;
  title: string;
  /** Its place among its neighbours, from 0, and how many they are. */
  at: number;
  of: number;
}

/** The menu of a thing. */
const menuOf = (key: string) => `[data-thing="${CSS.escape(key)}"] button`;

export class PathEditor {
  form = $state.raw<Form | null>(null);
  readonly things = new Things();

  constructor(
    private readonly app: App,
    private readonly pathId: () => string | null,
  ) {}

  /** Makes a change; whether it was made. What is named otherwise needs no other plan. */
  async make(edit: PathEdit): Promise<boolean> {
    const pathId = this.pathId();
    if (pathId === null || !(await this.app.act('editPath', { pathId, edit }))) return false;
    if (edit.kind !== 'rename') this.app.outgrown = true;
    return true;
  }

  open(form: Form): void {
    this.form = form;
  }

  close(): void {
    this.form = null;
  }

  /** Moves a thing by some places; the focus goes with it. */
  async move(thing: Editable, by: number): Promise<void> {
    const to = thing.at + by;
    if (by === 0 || to < 0 || to >= thing.of) return;
    await this.make({ kind: 'move', key: thing.key, by });
    keepFocus(menuOf(thing.key));
  }

  /** Puts one of several things that stand together where another one stands. */
  async put(keys: string[], from: number, to: number): Promise<void> {
    const key = keys[from];
    if (key !== undefined) await this.move({ key, title: '', at: from, of: keys.length }, to - from);
  }

  /** Takes a thing away; the focus goes to the way of bringing it back, or on to what stood beside it. */
  async remove(thing: Editable): Promise<void> {
    const own = menuOf(thing.key);
    const all = [...document.querySelectorAll<HTMLElement>('[data-thing]')].map(
      (one) => one.dataset.thing ?? '',
    );
    const at = all.indexOf(thing.key);
    const beside = [all[at + 1], all[at - 1]].filter((key) => key !== undefined).map(menuOf);
    if (!(await this.make({ kind: 'remove', key: thing.key }))) return;
    keepFocus(`[data-gone="${CSS.escape(thing.key)}"] button`, ...beside, own);
  }

  /** Brings a thing back that was removed. */
  async restore(key: string): Promise<void> {
    if (await this.make({ kind: 'restore', key })) keepFocus(menuOf(key));
  }

  /** What keys and commands do to the thing whose row has the focus. */
  hands(): Hands {
    const held = () => this.things.at(this.app.at);
    const hand = (act: (thing: Editable) => void, can: (thing: Editable) => boolean = () => true) => ({
      can: () => {
        const thing = held();
        return thing !== undefined && can(thing);
      },
      act: () => {
        const thing = held();
        if (thing) act(thing);
      },
    });
    return {
      'path-rename': hand(({ key, title }) => this.open({ kind: 'rename', key, title })),
      'path-remove': hand((thing) => void this.remove(thing)),
      'path-up': hand(
        (thing) => void this.move(thing, -1),
        (thing) => thing.at > 0,
      ),
      'path-down': hand(
        (thing) => void this.move(thing, 1),
        (thing) => thing.at < thing.of - 1,
      ),
    };
  }
}
