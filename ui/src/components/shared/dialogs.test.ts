import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TOAST_MS } from '@/lib/app/app.svelte';
import { button, open } from '@/test/window';

afterEach(cleanup);

const BUSY = { code: 'store-busy', message: 'The store is in use.', help: 'Try again in a moment.' };

/** A form over the Path whose saving is refused. */
async function refused() {
  const opened = open({ refuse: { editPath: BUSY } });
  const { user } = opened;
  await user.click(await button('Path'));
  await user.click(await screen.findByText(/^Week 1:/));
  await user.click(await button('Change Laws to start from'));
  await user.click(screen.getByRole('menuitem', { name: /^Rename/ }));
  const dialog = await screen.findByRole('dialog', { name: 'What is it called?' });
  const save = within(dialog).getByRole('button', { name: 'Save' });
  await user.click(save);
  await within(dialog).findByText(/in use/);
  return { ...opened, dialog, save };
}

describe('what is refused inside a dialog', () => {
  it('is said in the dialog, where it can be seen and heard, and not behind it', async () => {
    const { dialog } = await refused();
    const alert = within(dialog).getByRole('alert');
    expect(alert).toHaveTextContent('The store is in use. Try again in a moment.');
    expect(screen.getByRole('status', { name: 'Last change' })).toBeEmptyDOMElement();
  });

  it('can be closed there, and goes with the dialog', async () => {
    const { user, dialog, save } = await refused();
    await user.click(within(within(dialog).getByRole('alert')).getByRole('button', { name: 'Close' }));
    expect(within(dialog).queryByText(/in use/)).toBeNull();
    await user.click(save);
    await within(dialog).findByText(/in use/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('status', { name: 'Last change' })).toBeEmptyDOMElement();
  });

  it('gives way to the next try, whose undo stands below the screen', async () => {
    const { backend, user, save } = await refused();
    backend.allow('editPath');
    await user.click(save);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(/in use/)).toBeNull();
    const toast = screen.getByRole('status', { name: 'Last change' });
    expect(within(toast).getByRole('button', { name: 'Undo' })).toBeVisible();
  });
});

describe('a refusal over a form', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  it('stays for as long as the form is open', async () => {
    const { dialog } = await refused();
    await vi.advanceTimersByTimeAsync(TOAST_MS * 2);
    expect(within(dialog).getByText(/in use/)).toBeVisible();
  });
});
