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

describe('a notification', () => {
  it('leads to its screen, in a window that opens and in one that is open', async () => {
    location.hash = 'week';
    render(AppView, { backend: fakeBackend() });
    const current = () => document.querySelector('nav [aria-current]')?.textContent?.trim();
    await screen.findAllByRole('navigation');
    expect(current()).toBe('Week');
    expect(location.hash).toBe('');
    location.hash = 'review';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await tick();
    expect(current()).toBe('Review');
  });
});

describe('all reminders', () => {
  it('wait when they are put off, and are heard again', async () => {
    location.hash = '';
    render(AppView, { backend: fakeBackend() });
    (await screen.findByRole('button', { name: 'Reminders' })).click();
    (await screen.findByRole('button', { name: 'Quiet tonight' })).click();
    const again = await screen.findByRole('button', { name: 'Hear reminders again' });
    expect(screen.getByText(/All reminders wait until/)).toBeVisible();
    again.click();
    expect(await screen.findByRole('button', { name: 'Quiet tonight' })).toBeVisible();
  });
});
