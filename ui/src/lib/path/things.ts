// Which things of the path have a row on the screen, found again from whatever has the focus in it.
import type { Editable } from './editor.svelte';

export class Things {
  readonly #known = new Map<string, Editable>();

  /** Hears of a thing that has a row, until the answer is called. */
  know(thing: Editable): () => void {
    this.#known.set(thing.key, thing);
    return () => {
      if (this.#known.get(thing.key) === thing) this.#known.delete(thing.key);
    };
  }

  /** The thing whose row holds an element. */
  at(element: Element | null): Editable | undefined {
    const key = element?.closest<HTMLElement>('[data-thing-row]')?.dataset.thingRow;
    return key === undefined ? undefined : this.#known.get(key);
  }
}
