// The history: what was done, and going back to a place in it.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

async function history() {
  const opened = open();
  const { user } = opened;
  await button('Done');
  await user.keyboard('d');
  await screen.findByText('Done: Two companies.');
  await user.click(screen.getAllByRole('checkbox')[1]!);
  await screen.findByText('Ticked a first step.');
  document.querySelector('main')?.focus();
  await user.keyboard('gu');
  const dialog = await screen.findByRole('dialog', { name: 'History' });
  await within(dialog).findByText('Ticked a first step.');
  return { ...opened, dialog };
}

describe('the history', () => {
  it('goes back to an older change once that is agreed to, in one step', async () => {
    const { backend, user, dialog } = await history();
    await user.click(
      within(dialog).getByRole('button', {
        name: 'Back to here: takes back Done: Two companies. and everything above it',
      }),
    );
    expect(within(dialog).getByRole('alert')).toHaveTextContent('2 changes are taken back');
    expect(sent(backend, 'undo')).toEqual([]);
    const agree = within(dialog).getByRole('button', { name: 'Take 2 back' });
    expect(agree).toHaveFocus();
    await user.click(agree);
    await waitFor(() => expect(sent(backend, 'undo')).toEqual([{ revision: 3, through: '0' }]));
    await within(dialog).findByText('Nothing has changed yet.');
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
  });

  it('leaves everything as it is where the learner thinks again', async () => {
    const { backend, user, dialog } = await history();
    await user.click(within(dialog).getByRole('button', { name: /takes back Done/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(within(dialog).queryByRole('alert')).toBeNull();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(sent(backend, 'undo')).toEqual([]);
  });

  it('takes the newest back with one press', async () => {
    const { backend, user, dialog } = await history();
    await user.click(within(dialog).getAllByRole('button', { name: 'Undo' })[0]!);
    await waitFor(() => expect(sent(backend, 'undo')).toHaveLength(1));
    await waitFor(() => expect(within(dialog).queryByText('Ticked a first step.')).toBeNull());
  });
});
