// One answer of the host on a screen: empty, loading, here or refused. A reload keeps the old answer in view.
import { asRefusal, type BackendError } from '../backend/backend';

export class Resource<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<BackendError | null>(null);
  loading = $state(false);
  #asked = 0;

  constructor(private readonly ask: () => Promise<T>) {}

  /** Asks again; an answer that another question has overtaken is dropped. */
  async load(): Promise<void> {
    const mine = ++this.#asked;
    this.loading = true;
    try {
      const value = await this.ask();
      if (mine !== this.#asked) return;
      this.value = value;
      this.error = null;
    } catch (thrown) {
      if (mine === this.#asked) this.error = asRefusal(thrown);
    } finally {
      if (mine === this.#asked) this.loading = false;
    }
  }
}
