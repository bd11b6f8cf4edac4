// A proposal: its price, all, some or none of it, and when another plan is offered.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('a proposal', () => {
  it('show a replan’s price before it is accepted', async () => {
    const { backend, user } = open();
    await user.click(await button('Look at a new plan'));
    const dialog = await screen.findByRole('dialog', { name: 'A new plan' });
    expect(await within(dialog).findByText(/Moves 2 of 31 sessions/)).toBeVisible();
    expect(within(dialog).getByText(/moves from Fri 11 Dec.* to Sat 12 Dec, 12:10/)).toBeVisible();
    expect(sent(backend, 'replan')).toEqual([{ dryRun: true }]);
    await user.click(within(dialog).getByRole('button', { name: 'Accept all' }));
    await waitFor(() =>
      expect(sent(backend, 'acceptProposal')).toEqual([{ id: 'proposal-1', groups: null }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('show the proposal that waits, and accept some of it', async () => {
    const { backend, user } = open({ proposed: true });
    const card = await screen.findByRole('region', { name: 'A new plan is proposed' });
    expect(within(card).getByText('After your word on what happened.')).toBeVisible();
    expect(within(card).getByText(/nothing before Fri 11 Dec/)).toBeVisible();
    expect(screen.queryByText(/back in the pool/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Look at a new plan' })).toBeNull();
    await user.click(within(card).getByRole('checkbox', { name: /One session moves, one is new/ }));
    await user.click(within(card).getByRole('button', { name: 'Accept 1 of 2' }));
    await waitFor(() => expect(sent(backend, 'acceptProposal')).toEqual([{ id: 'proposal-1', groups: [1] }]));
    expect(await screen.findByText('Accepted 1 of 2 groups.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'A new plan is proposed' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('region', { name: 'A new plan is proposed' })).toBeVisible();
  });

  it('leave the plan as it is, from the week, where the proposed places are seen', async () => {
    const { backend, user } = open({ proposed: true });
    await user.click(await button('Week'));
    expect((await screen.findAllByText(/, proposed$/)).length).toBeGreaterThan(0);
    await user.click(await button('Not now'));
    await waitFor(() => expect(sent(backend, 'declineProposal')).toEqual([{ id: 'proposal-1' }]));
    await waitFor(() => expect(screen.queryByText(/, proposed$/)).toBeNull());
  });

  it('offer a new plan after what only a new plan follows, until it is looked at', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Remind me' }));
    await user.click(await button('Save settings'));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toHaveLength(1));
    await user.type(await screen.findByLabelText('First day'), '2026-12-24');
    await user.click(await button('Take off'));
    await user.click(await button('Look at a new plan'));
    expect(sent(backend, 'setDaysOff')).toHaveLength(1);
    const dialog = await screen.findByRole('dialog', { name: 'A new plan' });
    await user.click(await within(dialog).findByRole('button', { name: 'Accept all' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Look at a new plan' })).toBeNull());
  });

  it('offer no new plan after what no plan hangs on', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Remind me' }));
    await user.click(await button('Save settings'));
    await screen.findAllByText('Saved the settings.');
    expect(sent(backend, 'replan')).toEqual([]);
  });
});
