// Moves a session at once on the screen, then in the plan; a run of keys is one move and one step of undo.
import type { App } from '../app/app.svelte';
import type { SessionView } from '../backend/generated/contract';
import { duration, moment } from '../format/format';
import { t } from '../messages/t';
import { moved, type Grids, type Hand, type Place } from './hands';

/**
 * How long the hand must rest before a move is made, in milliseconds, where neither the letting go of a key nor the
 * leaving of the window is ever heard of. Longer than a hand thinks, so that a slow machine makes one move of a run too.
 */
export const REST_MS = 5000;

interface Pending extends Place {
  session: SessionView;
}

export class Mover {
  /** The session that is on its way, where it will be. */
  pending = $state.raw<Pending | null>(null);
  /** Where it is on its way to, for ears. */
  said = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being made into a move; a second hand on it would make it twice. */
  #sending: Pending | null = null;

  constructor(
    private readonly app: App,
    /** Shows what has become of it; awaited, so that nothing jumps back in between. */
    private readonly arrived: (id: string, start: string) => Promise<void>,
  ) {}

  /** Puts a session there now. Whether it was taken. */
  async place(session: SessionView, to: Place): Promise<boolean> {
    clearTimeout(this.#timer);
    this.pending = { session, ...to };
    return this.commit();
  }

  /** Moves a session by a key; made once the keys rest. */
  nudge(session: SessionView, hand: Exclude<Hand, 'pin'>, grids: Grids): Place {
    const other = this.pending && this.pending.session.id !== session.id;
    if (other) void this.commit();
    const from = !other && this.pending ? this.pending : session;
    const to = moved({ start: from.start, minutes: from.minutes }, hand, grids);
    const original = this.pending?.session.id === session.id ? this.pending.session : session;
    this.pending = { session: original, ...to };
    this.said = t('ui-moving', {
      activity: session.activity,
      when: moment(to.start),
      length: duration(to.minutes),
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.commit(), REST_MS);
    return to;
  }

  /** Makes the pending move. Whether it was taken. */
  async commit(): Promise<boolean> {
    clearTimeout(this.#timer);
    const pending = this.pending;
    if (!pending || pending === this.#sending) return false;
    const { session, start, minutes } = pending;
    if (start === session.start && minutes === session.minutes) {
      this.pending = null;
      return false;
    }
    this.#sending = pending;
    // Another change may be on its way; this one follows it.
    await this.app.idle();
    const taken = await this.app.act('moveSession', {
      sessionId: session.id,
      start,
      minutes: minutes === session.minutes ? null : minutes,
    });
    this.#sending = null;
    if (!taken && this.pending === pending) this.pending = null;
    // The hand has gone on meanwhile: from where the session stands now.
    const on: Pending | null = this.pending;
    if (taken && on && on !== pending && on.session.id === session.id)
      this.pending = { ...on, session: { ...session, start, minutes } };
    await this.arrived(session.id, taken ? start : session.start);
    if (this.pending === pending) this.pending = null;
    this.said = '';
    return taken;
  }
}
