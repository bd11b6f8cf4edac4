// What is said of a session, the toast that says it was done, and the way back.
import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { fakeBackend } from '@/lib/backend/fake';
import { TOAST_MS } from '@/lib/app/app.svelte';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('answering a session', () => {
  it('says what was done and takes it back with Undo', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await waitFor(() => expect(toast).toHaveTextContent('Done: Two companies.'));
    expect(sent(backend, 'answerSession')).toEqual([{ sessionId: 'w1s6', answer: 'done', minutes: null }]);
    await user.click(within(toast).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(toast).toHaveTextContent('Taken back: Done: Two companies.'));
    expect(within(toast).queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(sent(backend, 'undo')).toEqual([{ revision: 2, through: null }]);
    expect(document.activeElement, 'the focus is not lost with the button').not.toBe(document.body);
  });

  it('withdraws the offer of Undo once another process has changed something', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await waitFor(() => expect(toast).toHaveTextContent('Done: Two companies.'));
    backend.elsewhere('tickFirstStep', { pathId: 'p1', position: 1, done: true });
    await waitFor(() => expect(toast).toBeEmptyDOMElement());
  });

  it('takes nothing else back when the news of another change has not arrived yet', async () => {
    const moved = { code: 'undo-moved-on', message: 'Something else was changed.', help: null };
    const { user } = open({ refuse: { undo: moved } });
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await user.click(await within(toast).findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(toast).toHaveTextContent('Something else was changed.'));
    expect(within(toast).queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes the minutes of a partly done one', async () => {
    const { backend, user } = open();
    await user.click(await button('Partly'));
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes studied' });
    await user.clear(minutes);
    await user.type(minutes, '25');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent(backend, 'answerSession')).toMatchObject([{ answer: 'partly', minutes: 25 }]),
    );
  });

  it('asks for minutes no more after Escape, and goes back to where it was', async () => {
    const { user } = open();
    await user.click(await button('Partly'));
    expect(screen.getByRole('spinbutton', { name: 'Minutes studied' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('spinbutton', { name: 'Minutes studied' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Partly' })).toHaveFocus());
  });

  it('keeps the focus where the answer was given', async () => {
    const { user } = open();
    (await button('Done')).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Done: Two companies.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Start' })).toHaveFocus());
  });

  it('is undone by Ctrl+Z, but not while someone types', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    await waitFor(() => expect(sent(backend, 'answerSession')).toHaveLength(1));
    await screen.findByText('Done: Two companies.');
    await user.click(await button('Review'));
    const note = await screen.findByRole('textbox', { name: 'What do you take from this week?' });
    await user.click(note);
    await user.keyboard('{Control>}z{/Control}');
    expect(sent(backend, 'undo')).toHaveLength(0);
    note.blur();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sent(backend, 'undo')).toHaveLength(1));
  });

  it('that is refused says why and what next, without an undo', async () => {
    const refusal = {
      code: 'busy',
      message: 'The plan is being written by another window.',
      help: 'Try again in a moment.',
    };
    const { user } = open({ refuse: { answerSession: refusal } });
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await waitFor(() => expect(toast).toHaveTextContent(`${refusal.message} ${refusal.help}`));
    expect(within(toast).queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the toast', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  it('goes after ten seconds', async () => {
    const backend = fakeBackend();
    render(App, { backend });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.click(await button('Done'));
    await screen.findByText('Done: Two companies.');
    await vi.advanceTimersByTimeAsync(TOAST_MS);
    expect(screen.queryByText('Done: Two companies.')).toBeNull();
  });
});
