// Onboarding's four steps: choose a path, hear what it asks, say when, see the plan. Nothing is stored before Accept.
import type { App } from '../app/app.svelte';
import { Resource } from '../app/resource.svelte';
import { asRefusal, type BackendError } from '../backend/backend';
import type {
  AvailabilityWindow,
  EventOffer,
  OnboardingDefaults,
  PathCheck,
  PathSource,
  PlanInput,
  PlanPreview,
} from '../backend/generated/contract';
import type { Budget } from './budget';
import { isSound } from './week_shape';

export type Step = 1 | 2 | 3 | 4;

export class Onboarding {
  step = $state<Step>(1);
  working = $state(false);
  error = $state.raw<BackendError | null>(null);
  source = $state.raw<PathSource | null>(null);
  check = $state.raw<PathCheck | null>(null);
  input = $state.raw<PlanInput | null>(null);
  preview = $state.raw<PlanPreview | null>(null);
  /** Whether a field of the form holds what cannot be read. */
  marked = $state(false);
  /** Of several plans beside each other the one that was chosen, or all of them; null while none was. */
  plan = $state.raw<number | 'all' | null>(null);
  readonly defaults: Resource<OnboardingDefaults>;
  #choseEvents = false;
  #asked = 0;

  constructor(private readonly app: App) {
    this.defaults = new Resource(() => app.backend.call('onboardingDefaults', null));
  }

  /** Community events in the learner's time, once they are known. */
  get offers(): EventOffer[] {
    return this.preview?.events ?? [];
  }

  /** What keeps the form from going on, as a key of the catalogue; null when nothing does. */
  get obstacle(): string | null {
    const input = this.input;
    if (!input) return null;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(input.start)) return 'ui-obstacle-start';
    if (!(input.leastMinutes <= input.targetMinutes && input.targetMinutes <= input.mostMinutes))
      return 'ui-obstacle-budget';
    if (this.marked) return 'ui-obstacle-field';
    if (input.targetMinutes < 30) return 'ui-obstacle-no-hours';
    if (input.availability.length === 0) return 'ui-obstacle-no-window';
    return isSound(input.availability) ? null : 'ui-obstacle-windows';
  }

  /** What keeps the path itself from being planned, as a key of the catalogue; null when nothing does. */
  get unread(): string | null {
    if (!this.check) return null;
    if (this.check.plans.length > 0 && this.plan === null) return 'ui-plans-first';
    return this.check.report.units.length === 0 ? 'ui-no-plan-first' : null;
  }

  /** Over how many weeks a document without a plan is laid out; null while it is not. */
  get weeks(): number | null {
    return this.source?.kind === 'file' ? (this.source.spread ?? null) : null;
  }

  async choose(source: PathSource): Promise<void> {
    if (await this.#read(source)) this.plan = null;
  }

  /** Reads one of several plans alone, or all of them one after the other. */
  async choosePlan(plan: number | 'all'): Promise<void> {
    if (this.source?.kind !== 'file') return;
    const { path } = this.source;
    if (await this.#read({ kind: 'file', path, ...(plan === 'all' ? {} : { plan }) })) this.plan = plan;
  }

  /** Lays what a document without a plan lists out over weeks. */
  async layOut(weeks: number): Promise<void> {
    if (this.source?.kind === 'file') await this.#read({ ...this.source, spread: weeks });
  }

  /** Reads the document once more, as it was asked for. */
  async readAgain(): Promise<void> {
    if (this.source) await this.#read(this.source);
  }

  /** Reads a source; what was answered about another one is asked anew. */
  #read(source: PathSource): Promise<boolean> {
    return this.#try(async () => {
      this.check = await this.app.backend.call('checkPath', source);
      this.source = source;
      this.input ??= this.defaults.value?.input ?? null;
      if (this.input)
        this.input = {
          ...this.input,
          startUnit: 1,
          knownUnits: [],
          doneThrough: 0,
          attendedEvents: [],
          zoneReadings: [],
        };
      this.preview = null;
      this.#choseEvents = false;
      this.step = 2;
    });
  }

  async chooseFile(): Promise<void> {
    let path: string | null = null;
    await this.#try(async () => void (path = await this.app.backend.pickFile('path')));
    if (path) await this.choose({ kind: 'file', path });
  }

  async addBusyFile(): Promise<void> {
    let file: string | null = null;
    await this.#try(async () => void (file = await this.app.backend.pickFile('calendar')));
    if (file && this.input && !this.input.busyFiles.includes(file))
      this.set({ busyFiles: [...this.input.busyFiles, file] });
  }

  /** Changes some of the answers. */
  set(changed: Partial<PlanInput>): void {
    if (this.input) this.input = { ...this.input, ...changed };
  }

  /** An answer on which the events' local times hang. */
  async setTime(changed: Partial<PlanInput>): Promise<void> {
    this.set(changed);
    if (this.check && this.check.report.events.length > 0 && !this.obstacle) await this.#look();
  }

  attend(position: number, yes: boolean): void {
    if (!this.input) return;
    this.#choseEvents = true;
    const others = this.input.attendedEvents.filter((p) => p !== position);
    this.set({ attendedEvents: yes ? [...others, position].sort((a, b) => a - b) : others });
  }

  read(written: string, meant: string): Promise<void> {
    const others = this.input?.zoneReadings.filter((r) => r.written !== written) ?? [];
    return this.setTime({ zoneReadings: [...others, { written, meant }] });
  }

  /** Takes the hours and days that were tried, and looks at the plan that they make. */
  async take(budget: Budget, availability: AvailabilityWindow[]): Promise<void> {
    this.set({ ...budget, availability });
    await this.#look();
  }

  async strategy(strategy: string): Promise<void> {
    this.set({ strategy });
    await this.#look();
  }

  /** Back to what the path is, where another of its plans can be chosen. */
  toPath(): void {
    this.error = null;
    this.step = 2;
  }

  /** Opens the form; a path with events is looked at once, so that their local times can be shown. */
  async toSetup(): Promise<void> {
    if (this.unread) return;
    this.error = null;
    this.step = 3;
    if (this.check && this.check.report.events.length > 0 && !this.preview) await this.#look();
  }

  async toPreview(): Promise<void> {
    if (this.obstacle) return;
    if (await this.#look()) this.step = 4;
  }

  /** Back to the choice of a path. */
  chooseAnew(): void {
    this.error = null;
    this.step = 1;
  }

  back(): void {
    this.error = null;
    if (this.step > 1) this.step = (this.step - 1) as Step;
  }

  async accept(): Promise<void> {
    if (!this.source || !this.input) return;
    // The week that was promised is the first thing to be seen; the screens stand as soon as there is a plan.
    const first = this.preview?.firstWeek.start ?? null;
    const call = { source: this.source, input: this.input };
    if (!this.app.overview.value?.hasPlan) this.app.go('week', first);
    if ((await this.app.act('acceptPlan', call)) && this.app.screen === 'add-path')
      this.app.go('week', first);
  }

  async #look(): Promise<boolean> {
    const { source, input } = this;
    if (!source || !input) return false;
    return this.#try(async () => {
      const mine = ++this.#asked;
      const preview = await this.app.backend.call('previewPlan', { source, input });
      if (mine !== this.#asked) return;
      this.preview = preview;
      if (!this.#choseEvents)
        this.set({ attendedEvents: preview.events.filter((e) => e.attend).map((e) => e.position) });
    });
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    this.working = true;
    this.error = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.error = asRefusal(thrown);
      return false;
    } finally {
      this.working = false;
    }
  }
}
