// What holds on every screen: a refused answer, dialogs, links, dates.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('a screen whose answer is refused', () => {
  it('says so with one way on, and recovers', async () => {
    const refusal = {
      code: 'store',
      message: 'The store could not be read.',
      help: 'Close other copies of Waymark.',
    };
    const { backend, user } = open({ refuse: { today: refusal } });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The store could not be read.');
    expect(within(alert).getAllByRole('button')).toHaveLength(1);
    backend.allow('today');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Thursday, 10 Dec' })).toBeVisible();
  });
});

describe('the other screens', () => {
  it('open a session from the week’s list and give the focus back', async () => {
    const { user } = open();
    await user.click(await button('Week'));
    await user.click(await button('List'));
    const opener = (await screen.findAllByRole('button', { name: 'Draw the lines' }))[0]!;
    await user.click(opener);
    const panel = await screen.findByRole('complementary', { name: 'Draw the lines' });
    expect(panel).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(opener).toHaveFocus();
  });

  it('tick a criterion only with what shows it', async () => {
    const { backend, user } = open();
    await user.click(await button('Milestones'));
    await user.click(await screen.findByRole('checkbox', { name: 'Four services answer' }));
    const dialog = await screen.findByRole('dialog', { name: 'What shows it?' });
    expect(within(dialog).getByRole('button', { name: 'Tick it' })).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox'), 'https://example.org/services');
    await user.click(within(dialog).getByRole('button', { name: 'Tick it' }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Four services answer' })).toBeChecked());
    expect(sent(backend, 'tickCriterion')).toMatchObject([
      { position: 1, ticked: true, note: 'https://example.org/services' },
    ]);
  });

  it('open links outside of the window', async () => {
    const { backend, user } = open();
    await user.click(await button(/^A film service/));
    expect(backend.opened).toEqual(['https://example.org/a-film-service-that-broke-itself-on-purpose']);
  });

  it('close a dialog with Escape and give the focus back', async () => {
    const { user } = open();
    const opener = await button('Look at a new plan');
    await user.click(opener);
    const dialog = await screen.findByRole('dialog', { name: 'A new plan' });
    (await within(dialog).findByRole('button', { name: 'Not now' })).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('list what waits in a review under its days', async () => {
    const { backend, user } = open();
    await user.click(await button('Review'));
    const waiting = await screen.findByRole('region', { name: 'Unconfirmed sessions' });
    backend.elsewhere('answerSession', { sessionId: 'w1s0', answer: 'planned', minutes: null });
    await within(waiting).findByRole('region', { name: 'Monday, 7 Dec' });
    const days = within(waiting).getAllByRole('heading', { level: 3 });
    expect(days.map((one) => one.textContent)).toEqual(['Monday, 7 Dec', 'Wednesday, 9 Dec']);
  });

  it('write a chosen date out beside the web view’s own figures', async () => {
    const { user } = open();
    await user.click(await button('Settings'));
    const first = await screen.findByLabelText('First day');
    await user.type(first, '2026-12-24');
    expect(first).toHaveAccessibleDescription('Thu 24 Dec 2026');
  });
});
