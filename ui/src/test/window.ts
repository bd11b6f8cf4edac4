// The whole page on the fake host, as component tests open it.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from '@/App.svelte';
import { fakeBackend, type FakeOptions } from '@/lib/backend/fake';

export function open(options: FakeOptions = {}) {
  const backend = fakeBackend(options);
  render(App, { backend });
  return { backend, user: userEvent.setup() };
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** The inputs that an operation was called with, in order. */
export const sent = (backend: ReturnType<typeof fakeBackend>, operation: string) =>
  backend.calls.filter((c) => c.operation === operation).map((c) => c.input);
