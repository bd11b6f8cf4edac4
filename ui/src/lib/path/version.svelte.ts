// A new version of a path's document: what it changes, what is to be decided about it, and taking it.
import type { App } from '../app/app.svelte';
import { asRefusal, type BackendError } from '../backend/backend';
import type { PathSource, VersionView } from '../backend/generated/contract';

export class NewVersion {
  view = $state.raw<VersionView | null>(null);
  error = $state.raw<BackendError | null>(null);
  working = $state(false);
  #asked = 0;

  constructor(
    private readonly app: App,
    private readonly pathId: string,
    /** Where the new version is; where the last one came from, if null. */
    private source: PathSource | null,
  ) {}

  /** Conflicts in which the author's word is taken. */
  get taken(): string[] {
    return this.view?.conflicts.filter((one) => one.taken).map((one) => one.id) ?? [];
  }

  /** Looks at the document as it is now. */
  async look(take: string[] = []): Promise<void> {
    const mine = ++this.#asked;
    this.working = true;
    try {
      const view = await this.app.backend.call('comparePath', {
        pathId: this.pathId,
        source: this.source,
        take,
        sha256: null,
      });
      if (mine !== this.#asked) return;
      this.view = view;
      this.error = null;
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.view = null;
      this.error = asRefusal(thrown);
    } finally {
      if (mine === this.#asked) this.working = false;
    }
  }

  async chooseFile(): Promise<void> {
    try {
      const path = await this.app.backend.pickFile('path');
      if (path === null) return;
      this.source = { kind: 'file', path };
      await this.look();
    } catch (thrown) {
      this.error = asRefusal(thrown);
    }
  }

  /** Takes the author's word in a conflict, or keeps one's own. */
  async decide(id: string, theirs: boolean): Promise<void> {
    const others = this.taken.filter((one) => one !== id);
    await this.look(theirs ? [...others, id] : others);
  }

  /** Takes the version as it is shown; whether it was taken. Where the file has changed meanwhile, it is shown anew. */
  async take(): Promise<boolean> {
    const { view } = this;
    if (!view) return false;
    const taken = await this.app.act('updatePath', {
      pathId: this.pathId,
      source: this.source,
      take: this.taken,
      sha256: view.sha256,
    });
    if (taken) this.app.outgrown = true;
    else await this.look();
    return taken;
  }
}

export type Difference = VersionView['differences'][number];

/** What differs, by the part of the path or the milestone that it stands in; null for what stands outside of both. */
export function byPart(differences: Difference[]): { label: string | null; differences: Difference[] }[] {
  const groups: { label: string | null; unit: number | null; differences: Difference[] }[] = [];
  for (const one of differences) {
    const label = one.unitLabel ?? one.milestone;
    const last = groups.at(-1);
    if (last?.unit === one.unit && last.label === label) last.differences.push(one);
    else groups.push({ label, unit: one.unit, differences: [one] });
  }
  return groups;
}
