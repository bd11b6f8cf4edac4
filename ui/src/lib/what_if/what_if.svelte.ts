// A what-if while its sliders move: asked a moment after the last touch, answered by the newest question alone.
import type { App } from '../app/app.svelte';
import { Resource } from '../app/resource.svelte';
import type { AvailabilityWindow, WhatIf, WhatIfCall } from '../backend/generated/contract';
import type { Budget } from '../onboarding/budget';
import { budgetAround, question, withSwitched } from './what_if';

/** How long a slider rests before it is asked about, in milliseconds. */
export const REST_MS = 60;

export class WhatIfFlow {
  /** Hours a week; none where they are as they were. */
  hours = $state<number | null>(null);
  /** The weekdays that are tried the other way: open ones free, free ones open. */
  switched = $state.raw<string[]>([]);
  /** What followed, and whether anything was moved when it was asked. */
  readonly answer: Resource<WhatIf & { moved: boolean }>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    app: App,
    private readonly from: () => { call: WhatIfCall; budget: Budget; windows: AvailabilityWindow[] },
  ) {
    this.answer = new Resource(async () => {
      const moved = this.moved;
      return { ...(await app.backend.call('whatIf', this.#question())), moved };
    });
  }

  /** Whether anything is other than it was. */
  get moved(): boolean {
    return this.hours !== null || this.switched.length > 0;
  }

  /** What follows from what is tried: none where nothing is, or where it was refused. */
  get trial(): WhatIf | null {
    const { value, error } = this.answer;
    return this.moved && value?.moved && error === null ? value : null;
  }

  setHours(hours: number): void {
    const { budget } = this.from();
    this.hours = hours * 60 === budget.targetMinutes ? null : hours;
    this.#ask();
  }

  setSwitched(weekday: string, on: boolean): void {
    const others = this.switched.filter((one) => one !== weekday);
    this.switched = on ? [...others, weekday] : others;
    this.#ask();
  }

  /** What is tried, as the learner's settings would have it. */
  get tried(): { budget: Budget; availability: AvailabilityWindow[] } {
    const { budget, windows } = this.from();
    return {
      budget: budgetAround(budget, this.hours ?? budget.targetMinutes / 60),
      availability: withSwitched(windows, this.switched),
    };
  }

  /** Everything as it was. */
  reset(): void {
    this.hours = null;
    this.switched = [];
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
    const { call, budget, windows } = this.from();
    const availability = this.switched.length > 0 ? withSwitched(windows, this.switched) : null;
    return question(call, budget, this.hours ?? budget.targetMinutes / 60, availability);
  }
}
