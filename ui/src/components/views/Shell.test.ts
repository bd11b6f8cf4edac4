import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AppView from '@/App.svelte';
import { LASTING_MS } from '@/lib/app/lasting.svelte';
import { fakeBackend } from '@/lib/backend/fake';

const SENTENCE = 'The reminder service is not running.';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function after(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
}

describe('a trouble with reminders', () => {
  it('that is over by the next question is never said', async () => {
    let up = false;
    render(AppView, { backend: fakeBackend({ remindersProblem: () => (up ? null : SENTENCE) }) });
    await screen.findByRole('navigation');
    expect(screen.queryByText(SENTENCE)).toBeNull();
    up = true;
    await after(3 * LASTING_MS);
    expect(screen.queryByText(SENTENCE)).toBeNull();
  });

  it('that lasts is said, and goes by itself once it is over', async () => {
    let up = false;
    render(AppView, { backend: fakeBackend({ remindersProblem: () => (up ? null : SENTENCE) }) });
    await screen.findByRole('navigation');
    await after(2 * LASTING_MS);
    expect(screen.getByText(SENTENCE)).toBeVisible();
    up = true;
    await after(LASTING_MS);
    expect(screen.queryByText(SENTENCE)).toBeNull();
  });
});
