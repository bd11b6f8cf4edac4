import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

async function drop(file: string) {
  const opened = open({ hasPlan: false });
  await screen.findByRole('heading', { name: 'What do you want to learn?' });
  opened.backend.drop([file]);
  return opened;
}

describe('a file that holds several plans', () => {
  it('asks which, with weeks and hours of each, before it shows what one asks', async () => {
    const { backend, user } = await drop('/home/you/several.md');
    await screen.findByRole('heading', { name: 'Which of its plans is yours?' });
    const wood = screen.getByRole('radio', { name: /^Wood/ });
    expect(wood).toHaveAccessibleName(/3 weeks.*6 h/);
    expect(screen.getByRole('radio', { name: /^Clay/ })).not.toBeChecked();
    expect(screen.queryByText('Its activities add up to')).toBeNull();
    expect(screen.getByText('Choose one of the plans first.')).toBeVisible();
    expect(await button('Continue')).toBeDisabled();

    await user.click(wood);
    await screen.findByRole('heading', { name: 'What this path really asks' });
    expect(sent(backend, 'checkPath').at(-1)).toEqual({
      kind: 'file',
      path: '/home/you/several.md',
      plan: 2,
    });
    expect(await button('Continue')).toBeEnabled();
  });

  it('lets the choice be changed on the way, and accepts the one that was chosen last', async () => {
    const { backend, user } = await drop('/home/you/several.md');
    await user.click(await screen.findByRole('radio', { name: /^Wood/ }));
    await user.click(await button('Continue'));
    expect(await screen.findByText('Wood (plan 2 of 2)')).toBeVisible();
    await user.click(await button('Choose another plan'));
    expect(await screen.findByRole('radio', { name: /^Wood/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /^Clay/ }));
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Clay/ })).toBeChecked());
    await user.click(await button('Continue'));
    await user.click(await button('See the plan'));
    expect(await screen.findByText('Clay (plan 1 of 2)')).toBeVisible();
    await user.click(await button('Accept this plan'));
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(sent(backend, 'acceptPlan')).toMatchObject([
      { source: { path: '/home/you/several.md', plan: 1 } },
    ]);
  });

  it('can be studied whole, one plan after the other', async () => {
    const { backend, user } = await drop('/home/you/several.md');
    await user.click(await screen.findByRole('radio', { name: /^All of them/ }));
    expect(await button('Continue')).toBeEnabled();
    expect(sent(backend, 'checkPath').at(-1)).toEqual({ kind: 'file', path: '/home/you/several.md' });
  });
});

describe('a file without a plan', () => {
  it('says so, and lays out what it lists over as many weeks as one likes', async () => {
    const { backend, user } = await drop('/home/you/links.md');
    await screen.findByRole('heading', { name: 'No plan was found' });
    expect(screen.getByText(/It lists 6 things/)).toBeVisible();
    expect(await button('Continue')).toBeDisabled();
    const weeks = screen.getByRole('spinbutton', { name: 'How many weeks?' });
    expect(weeks).toHaveValue(2);
    await user.click(await button('Lay them out'));
    const shown = await screen.findByRole('status', { name: '' });
    await within(shown).findByText('Hives · Honey · Wax');

    await user.clear(weeks);
    await user.type(weeks, '3');
    await user.tab();
    await screen.findByText('Hives · Honey');
    expect(screen.getByText('Laid out over 3 weeks')).toBeVisible();
    await user.click(await button('Continue'));
    await user.click(await button('See the plan'));
    await user.click(await button('Accept this plan'));
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(sent(backend, 'acceptPlan')).toMatchObject([
      { source: { path: '/home/you/links.md', spread: 3 } },
    ]);
  });

  it('refuses a number of weeks that it has no things for', async () => {
    const { backend, user } = await drop('/home/you/links.md');
    const weeks = await screen.findByRole('spinbutton', { name: 'How many weeks?' });
    await user.clear(weeks);
    await user.type(weeks, '7');
    await user.tab();
    expect(await screen.findByText(/between 1 and 6|from 1 to 6/)).toBeVisible();
    expect(sent(backend, 'checkPath')).toHaveLength(1);
  });

  it('and without a list offers another file', async () => {
    const { user } = await drop('/home/you/letter.md');
    await screen.findByRole('heading', { name: 'No plan was found' });
    expect(screen.getByText(/lists nothing/)).toBeVisible();
    expect(screen.queryByRole('spinbutton')).toBeNull();
    await user.click(await button('Choose another'));
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
  });
});
