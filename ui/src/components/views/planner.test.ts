import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('hours and days in Settings', () => {
  it('are tried before they are used, and one press uses them', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    const card = await screen.findByRole('region', { name: 'What if?' });
    const slider = within(card).getByRole('slider', { name: 'Hours a week' });
    await fireEvent.input(slider, { target: { value: '12' } });
    expect(await within(card).findByText(/23 weeks at about 12 h/)).toBeVisible();
    expect(within(card).getByText('8 weeks later')).toBeVisible();
    await user.click(within(card).getByRole('checkbox', { name: 'Monday' }));
    expect(await within(card).findByText(/less than the target/)).toBeVisible();
    expect(sent(backend, 'updateSettings')).toEqual([]);
    await user.click(within(card).getByRole('button', { name: 'Use this' }));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toMatchObject([{ targetMinutes: 720 }]));
    expect(screen.getByRole('spinbutton', { name: 'Target' })).toHaveValue(12);
    const saved = sent(backend, 'updateSettings')[0] as { availability: { weekday: string }[] };
    expect(saved.availability.some((one) => one.weekday === 'monday')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull();
    const toast = screen.getByRole('status', { name: 'Last change' });
    await user.click(within(toast).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('spinbutton', { name: 'Target' })).toHaveValue(18));
  });

  it('open a free day with the hours of another one, and leave other edits unsaved', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Remind me' }));
    const card = await screen.findByRole('region', { name: 'What if?' });
    const sunday = within(card).getByRole('checkbox', { name: 'Sunday' });
    expect(sunday).not.toBeChecked();
    await user.click(sunday);
    expect(await within(card).findByText(/^Sunday: .*as on Saturday\.$/)).toBeVisible();
    await user.click(within(card).getByRole('button', { name: 'Use this' }));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toHaveLength(1));
    const saved = sent(backend, 'updateSettings')[0] as {
      availability: { weekday: string }[];
      reminders: boolean;
    };
    expect(saved.availability.some((one) => one.weekday === 'sunday')).toBe(true);
    expect(saved.reminders).toBe(true);
    expect(screen.getByRole('checkbox', { name: 'Remind me' })).not.toBeChecked();
    expect(await button('Save settings')).toBeVisible();
  });

  it('may run over midnight, and say on which day they end', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    const end = await screen.findByRole('textbox', { name: 'Friday to' });
    await user.clear(end);
    await user.type(end, '01:00{Tab}');
    expect(await screen.findByRole('textbox', { name: 'Friday to, on Saturday' })).toHaveValue('01:00');
    expect(screen.getByText('on Saturday')).toBeVisible();
    await user.click(await button('Save settings'));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toHaveLength(1));
    const saved = sent(backend, 'updateSettings')[0] as { availability: object[] };
    expect(saved.availability).toContainEqual(expect.objectContaining({ weekday: 'friday', end: 1440 }));
    expect(saved.availability).toContainEqual(
      expect.objectContaining({ weekday: 'saturday', start: 0, end: 60 }),
    );
  });
});

describe('what is tried before the first plan is accepted', () => {
  it('is marked as tried at the strategies, which show the plan again where it is refused', async () => {
    const { user } = open({ hasPlan: false });
    await user.click(await button(/Data that flows/));
    await user.click(await button('Continue'));
    await user.click(await button(/See the plan/));
    const strategies = await screen.findByRole('group', { name: 'How to close the gap' });
    const planned = strategies.textContent;
    const card = screen.getByRole('region', { name: 'What if?' });
    await fireEvent.input(within(card).getByRole('slider'), { target: { value: '12' } });
    expect(await within(strategies).findByText('Tried, not yet used')).toBeVisible();
    expect(strategies).toHaveTextContent('23 weeks');
    for (const day of within(card).getAllByRole('checkbox', { checked: true })) await user.click(day);
    expect(await within(card).findByText(/No hours to study in are given/)).toBeVisible();
    expect(strategies.textContent).toBe(planned);
    expect(within(strategies).queryByText('Tried, not yet used')).toBeNull();
    await user.click(within(card).getByRole('checkbox', { name: 'Monday' }));
    expect(await within(strategies).findByText('Tried, not yet used')).toBeVisible();
    await user.click(within(card).getByRole('button', { name: 'As it was' }));
    await waitFor(() => expect(strategies.textContent).toBe(planned));
  });
});

describe('a proposal', () => {
  it('costs what its ticked groups cost, not what all of it would', async () => {
    const { backend, user } = open({ proposed: true });
    const card = await screen.findByRole('region', { name: 'A new plan is proposed' });
    expect(within(card).getByText(/two days later/)).toBeVisible();
    const [first, second] = within(card).getAllByRole('checkbox');
    await user.click(second!);
    await waitFor(() => expect(card).toHaveTextContent('The ticked 1 of 2: Moves one of 31 sessions'));
    expect(within(card).queryByText(/two days later/)).toBeNull();
    expect(sent(backend, 'priceProposal')).toEqual([{ id: 'proposal-1', groups: [1] }]);
    await user.click(first!);
    expect(await within(card).findByText(/Nothing is ticked/)).toBeVisible();
    await user.click(first!);
    await user.click(second!);
    expect(await within(card).findByText(/two days later/)).toBeVisible();
  });

  it('says of the author’s order what holds for its ticked groups', async () => {
    const { user } = open({ proposed: true });
    const card = await screen.findByRole('region', { name: 'A new plan is proposed' });
    const note = () => within(card).queryByText(/would come after/);
    expect(note()).toBeVisible();
    const [first, second] = within(card).getAllByRole('checkbox');
    await user.click(first!);
    await waitFor(() => expect(card).toHaveTextContent('The ticked 1 of 2'));
    await waitFor(() => expect(note()).toBeNull());
    await user.click(second!);
    expect(note()).toBeNull();
    await user.click(first!);
    await waitFor(() => expect(note()).toBeVisible());
    await user.click(first!);
    expect(note()).toBeNull();
  });

  it('that was withdrawn is said, and can be looked for again', async () => {
    const { user } = open({ withdrawn: 'What you left is withdrawn.' });
    expect(await screen.findByText('What you left is withdrawn.')).toBeVisible();
    await user.click(await button('Look again'));
    expect(await screen.findByRole('dialog', { name: 'A new plan' })).toBeVisible();
  });
});
