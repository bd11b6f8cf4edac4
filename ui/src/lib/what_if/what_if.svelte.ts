// A what-if while its sliders move: asked a moment after the last touch, answered by the newest question alone.
import type { App } from '../app/app.svelte';
import { Resource } from '../app/resource.svelte';
import type { WhatIf, WhatIfCall } from '../backend/generated/contract';
import type { Budget } from '../onboarding/budget';
import { question } from './what_if';

/** How long a slider rests before it is asked about, in milliseconds. */
export const REST_MS = 60;

export class WhatIfFlow {
  /** Hours a week; none where they are as they were. */
  hours = $state<number | null>(null);
  free = $state.raw<string[]>([]);
  readonly answer: Resource<WhatIf>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    app: App,
    private readonly from: () => { call: WhatIfCall; budget: Budget },
  ) {
    this.answer = new Resource(() => app.backend.call('whatIf', this.#question()));
  }

  /** Whether anything is other than it was. */
  get moved(): boolean {
    return this.hours !== null || this.free.length > 0;
  }

  setHours(hours: number): void {
    const { budget } = this.from();
    this.hours = hours * 60 === budget.targetMinutes ? null : hours;
    this.#ask();
  }

  setFree(day: string, free: boolean): void {
    const others = this.free.filter((one) => one !== day);
    this.free = free ? [...others, day] : others;
    this.#ask();
  }

  /** Everything as it was. */
  reset(): void {
    this.hours = null;
    this.free = [];
    this.#ask();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.answer.load(), REST_MS);
  }

  #question(): WhatIfCall {
    const { call, budget } = this.from();
    return question(call, budget, this.hours ?? budget.targetMinutes / 60, this.free);
  }
}
