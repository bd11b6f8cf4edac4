// The first plan, from a path to Accept, as a learner walks it.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('onboarding', () => {
  it('accepts the default plan within twelve clicks', async () => {
    const { backend, user } = open({ hasPlan: false });
    let clicks = 0;
    const click = async (name: string | RegExp) => {
      await user.click(await button(name));
      clicks += 1;
    };
    await click(/^Services that hold/);
    await screen.findByRole('heading', { name: 'What this path really asks' });
    expect(screen.getByText('270 h')).toBeVisible();
    expect(screen.getByText('182 to 204 h')).toBeVisible();
    await click('Continue');
    await screen.findByRole('heading', { name: 'When do you want to study?' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await click('See the plan');
    expect(await screen.findByText(/270 h in 15 weeks from/)).toBeVisible();
    expect(screen.getByText('All 5 milestones keep their weeks.')).toBeVisible();
    await click('Accept this plan');
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(clicks).toBeLessThanOrEqual(12);
    expect(sent(backend, 'acceptPlan')).toMatchObject([
      {
        source: { kind: 'bundled', name: 'services' },
        input: { strategy: 'keep-hours', attendedEvents: [1] },
      },
    ]);
  });

  it('reads a file that is dropped on the window', async () => {
    const { backend } = open({ hasPlan: false });
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
    backend.drop(['/home/you/own-path.md']);
    await screen.findByRole('heading', { name: 'What this path really asks' });
    expect(sent(backend, 'checkPath')).toEqual([{ kind: 'file', path: '/home/you/own-path.md' }]);
  });

  it('plans with the strategy, the events and the reading of PST that were chosen', async () => {
    const { backend, user } = open({ hasPlan: false });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    const evening = await screen.findByRole('group', { name: 'Study evening' });
    await user.click(within(evening).getByRole('button', { name: 'Attend' }));
    await user.click(screen.getByRole('radio', { name: /Always UTC-8/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'See the plan' }));
    await user.click(await screen.findByRole('radio', { name: 'Essentials first' }));
    await screen.findByText(/132 h in 8 weeks from/);
    await user.click(screen.getByRole('button', { name: 'Accept this plan' }));
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(sent(backend, 'acceptPlan')).toMatchObject([
      {
        input: {
          strategy: 'essentials',
          attendedEvents: [0, 1],
          zoneReadings: [{ written: 'PST', meant: 'UTC-08:00' }],
        },
      },
    ]);
  });

  it('opens the first planned week once a plan is accepted', async () => {
    const { backend, user } = open({ hasPlan: false });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'See the plan' }));
    await user.click(await button('Accept this plan'));
    await waitFor(() => expect(sent(backend, 'week').length).toBeGreaterThan(0));
    expect(sent(backend, 'week')[0]).toEqual({ date: '2026-11-30' });
  });

  it('adds one more path from the path’s screen, and can be left again', async () => {
    const { backend, user } = open();
    await user.click(await button('Path'));
    await user.click(await button('Add a path'));
    await user.click(await button('Back to my paths'));
    await user.click(await button('Add a path'));
    expect(await button(/^Services that hold.*Already in your plan$/)).toBeDisabled();
    await user.click(await button(/^Data that flows/));
    await user.click(await button('Continue'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'See the plan' }));
    await user.click(await button('Accept this plan'));
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(sent(backend, 'acceptPlan')).toHaveLength(1);
  });

  it('offers no second try of a path that is planned already, but another path', async () => {
    const { backend, user } = open();
    await user.click(await button('Path'));
    await user.click(await button('Add a path'));
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
    backend.drop(['/home/you/the-same-path.md']);
    await user.click(await button('Continue'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('already in your plan');
    expect(within(alert).queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(within(alert).getByRole('button', { name: 'Choose another' }));
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
  });

  it('asks for another answer, not for another try, where the answer is what is refused', async () => {
    const refusal = { code: 'nothing-left', message: 'Nothing of this path is left to plan.', help: null };
    const { user } = open({ hasPlan: false, refuse: { previewPlan: refusal } });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing of this path is left to plan.');
    expect(within(alert).queryByRole('button')).toBeNull();
  });

  it('asks what is done when the start lies in the past', async () => {
    const { user } = open({ hasPlan: false });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    expect(await screen.findByLabelText(/has passed. What is already done\?/)).toBeVisible();
  });

  it('shows why a file cannot be read and offers another', async () => {
    const refusal = {
      code: 'path-unreadable',
      message: 'This file is not text.',
      help: 'Choose a Markdown file.',
    };
    const { user } = open({ hasPlan: false, refuse: { checkPath: refusal } });
    await user.click(await button(/^Services that hold/));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This file is not text.');
    expect(alert).toHaveTextContent('Choose a Markdown file.');
    await user.click(within(alert).getByRole('button', { name: 'Choose another' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
