import { describe, expect, it } from 'vitest';
import { App } from '../app/app.svelte';
import { fakeBackend } from '../backend/fake';
import { sessionsOf } from '../backend/fake/data';
import { Mover } from './mover.svelte';

describe('a move that follows another change', () => {
  it('is made as soon as that one is, and not before', async () => {
    const backend = fakeBackend();
    const app = new App(backend);
    await app.overview.load();
    const session = sessionsOf(1).find((one) => one.id === 'w1s8')!;
    const arrived: string[] = [];
    const mover = new Mover(app, async (id) => void arrived.push(id));
    const other = app.act('lockDay', { date: '2026-12-20', locked: true });
    const moving = mover.place(session, { start: '2026-12-13T18:30', minutes: session.minutes });
    expect(app.busy).toBe(true);
    expect(backend.calls.map((call) => call.operation)).not.toContain('moveSession');
    expect(await other).toBe(true);
    expect(await moving).toBe(true);
    const made = backend.calls
      .map((call) => call.operation)
      .filter((name) => /lockDay|moveSession/.test(name));
    expect(made).toEqual(['lockDay', 'moveSession']);
    expect(arrived).toEqual(['w1s8']);
    expect(app.busy).toBe(false);
  });
});
