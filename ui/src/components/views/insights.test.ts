import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

async function insights(options: Parameters<typeof open>[0] = {}) {
  const opened = open(options);
  await opened.user.click(await button('Insights'));
  await screen.findByRole('heading', { name: 'Insights', level: 1 });
  return opened;
}

describe('insights', () => {
  it('say planned and done of every week in a sentence and in a table', async () => {
    await insights();
    const weeks = await screen.findByRole('region', { name: 'Planned against done, week by week' });
    expect(within(weeks).getByText(/^One week has passed/)).toBeVisible();
    const row = within(weeks).getByRole('row', { name: /^30 Nov to 6 Dec/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['15 h 50 min', '14 h 20 min', 'yes']);
  });

  it('say a pace where there is one, and what is missing where there is none', async () => {
    await insights();
    const pace = await screen.findByRole('region', { name: 'Pace by kind of work' });
    const [reading, study] = within(pace).getAllByRole('listitem');
    expect(reading).toHaveTextContent('Reading 77 %');
    expect(study).toHaveTextContent(/^Case study Not enough yet/);
  });

  it('name every part of the sessions by word and number', async () => {
    await insights();
    const part = await screen.findByRole('region', { name: 'Sessions that have passed' });
    const words = within(part)
      .getAllByRole('listitem')
      .map((one) => one.textContent?.trim().replace(/\s+/g, ' '));
    expect(words).toEqual(['Done 15', 'Skipped 1', 'Unconfirmed 1']);
  });

  it('open the review of a week', async () => {
    const { backend, user } = await insights();
    await user.click(await button('Open the review of 30 Nov to 6 Dec'));
    await waitFor(() => expect(sent(backend, 'review')).toEqual([{ week: '2026-11-30' }]));
  });

  it('count no row of weeks for whoever wants none', async () => {
    const { user } = await insights();
    await screen.findByRole('region', { name: 'Weeks on target' });
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Count weeks on target in a row' }));
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    await screen.findByText('Saved the settings.');
    await user.click(await button('Insights'));
    await screen.findByRole('region', { name: 'Finish' });
    expect(screen.queryByRole('region', { name: 'Weeks on target' })).toBeNull();
  });

  it('have one way on where nothing has passed', async () => {
    const { user } = await insights({ nothingPassed: true });
    await screen.findByRole('heading', { name: 'Nothing to show yet' });
    const main = within(screen.getByRole('main'));
    expect(main.getAllByRole('button')).toHaveLength(1);
    await user.click(main.getByRole('button', { name: 'Go to Today' }));
    await button('Done');
  });
});
