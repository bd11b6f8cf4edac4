// The command palette, single keys and the sheet of keys, on the whole page.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS } from '@/lib/app/actions/registry';
import { t } from '@/lib/messages/t';
import { button, open, sent } from '@/test/window';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

type User = ReturnType<typeof open>['user'];

async function palette(user: User) {
  await user.keyboard('{Control>}k{/Control}');
  return screen.findByRole('combobox', { name: 'What do you want to do?' });
}
const options = () => [
  ...screen.getByRole('listbox', { name: 'Commands' }).querySelectorAll('[role="option"]'),
];
/** The option that the field says is chosen. */
const chosen = () => {
  const id = screen
    .getByRole('combobox', { name: 'What do you want to do?' })
    .getAttribute('aria-activedescendant');
  return document.getElementById(id ?? '');
};

describe('the palette', () => {
  it('opens by key, goes where it is told, and gives the focus on', async () => {
    const { user } = open();
    await button('Done');
    const field = await palette(user);
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('mile');
    expect(chosen()).toHaveTextContent('Milestones');
    expect(chosen()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Milestones', level: 1 });
    await waitFor(() => expect(document.querySelector('main')).toHaveFocus());
  });

  it('walks by arrows and says how many there are', async () => {
    const { user } = open();
    await button('Done');
    await palette(user);
    await user.keyboard('week');
    const all = options();
    expect(screen.getByText(`${all.length} found`)).toBeVisible();
    expect(chosen()).toBe(all[0]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(all[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toBe(all.at(-1));
    await user.keyboard(' zebra');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByText('Nothing is called that. Try another word.')).toBeVisible();
  });

  it('closes with Escape and leaves the focus where it was', async () => {
    const { user } = open();
    const done = await button('Done');
    done.focus();
    await palette(user);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: 'What do you want to do?' })).toBeNull();
    await waitFor(() => expect(done).toHaveFocus());
  });

  it('lists what was used last first', async () => {
    const { user } = open();
    await button('Done');
    await palette(user);
    await user.keyboard('quiet{Enter}');
    await screen.findByText('Reminders wait.');
    await palette(user);
    expect(options()[0]).toHaveTextContent('Quiet tonight');
  });

  it('opens one of today’s sessions', async () => {
    const { user } = open();
    await button('Done');
    await palette(user);
    await waitFor(() => expect(screen.getAllByRole('option', { name: /Today, 18:00/ })).toHaveLength(1));
    const option = screen.getByRole('option', { name: /Today, 18:00/ });
    await user.click(option);
    const dialog = await screen.findByRole('dialog', { name: 'Two companies' });
    expect(within(dialog).getByText(/18:00 – 19:30/)).toBeVisible();
  });

  it('speaks of the session that had the focus before it', async () => {
    const { backend, user } = open();
    await user.click(await button('Week'));
    await user.click(await button('List'));
    const lines = await screen.findAllByRole('button', { name: 'Draw the lines' });
    const id = lines.at(-1)!.closest<HTMLElement>('[data-session]')!.dataset.session;
    lines.at(-1)!.focus();
    await palette(user);
    await user.keyboard('pin or');
    expect(chosen()).toHaveTextContent('Draw the lines');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sent(backend, 'pinSession')).toMatchObject([{ sessionId: id }]));
  });

  it('goes to the screen that an action belongs to, and does it there', async () => {
    const { user } = open();
    await button('Done');
    await palette(user);
    await user.keyboard('show the text{Enter}');
    expect(await screen.findByRole('group', { name: 'The text of the path, line by line' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Path' })).toHaveAttribute('aria-current', 'page');
  });

  it('is there before the first plan, with what can be done then', async () => {
    const { user } = open({ hasPlan: false });
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
    await palette(user);
    expect(options().map((one) => one.textContent)).toEqual([expect.stringContaining('Keyboard shortcuts')]);
  });

  it('reaches every action', async () => {
    const reached = new Set<string>();
    const look = async (user: User) => {
      await palette(user);
      for (const one of options()) reached.add(one.id.replace(/^.*?-/, ''));
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    };
    // Today with a session that runs and a proposal; done, then taken back.
    const { user } = open({ focus: true, proposed: true, secondPath: true });
    await screen.findByRole('button', { name: 'Pause' });
    await screen.findByRole('heading', { name: 'A new plan is proposed' });
    await look(user);
    await user.keyboard('d');
    await screen.findByText(/^Done:/);
    await look(user);
    const [session] = await screen.findAllByRole('button', { name: 'Two companies' });
    session!.focus();
    await look(user);
    await user.keyboard('gw');
    await user.click(await button('List'));
    const lines = await screen.findAllByRole('button', { name: 'Draw the lines' });
    lines.at(-1)!.focus();
    await look(user);
    await user.keyboard('gc');
    await screen.findByRole('heading', { name: /^Check-in for/ });
    await look(user);
    await user.keyboard('gp');
    await user.click(await screen.findByText(/^Week 1:/));
    (await button('Change Two companies')).focus();
    await look(user);
    await user.click((await screen.findAllByRole('button', { name: 'Show the text' }))[0]!);
    await screen.findByRole('group', { name: 'The text of the path, line by line' });
    await look(user);
    const missing = ACTIONS.map((action) => action.id).filter((id) => id !== 'palette' && !reached.has(id));
    expect(missing).toEqual([]);
  });
});

describe('single keys', () => {
  it('answer the session that is on, and undo takes it back', async () => {
    const { backend, user } = open();
    await button('Done');
    await user.keyboard('d');
    await waitFor(() =>
      expect(sent(backend, 'answerSession')).toEqual([{ sessionId: 'w1s6', answer: 'done', minutes: null }]),
    );
    await screen.findByText('Done: Two companies.');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sent(backend, 'undo')).toHaveLength(1));
  });

  it('ask for minutes of what was done in part', async () => {
    const { backend, user } = open();
    await button('Done');
    await user.keyboard('h');
    const dialog = await screen.findByRole('dialog', { name: 'Two companies' });
    const minutes = within(dialog).getByRole('spinbutton', { name: 'Minutes studied' });
    await user.clear(minutes);
    await user.type(minutes, '25{Enter}');
    await waitFor(() =>
      expect(sent(backend, 'answerSession')).toMatchObject([{ answer: 'partly', minutes: 25 }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('ask where a session goes', async () => {
    const { backend, user } = open();
    const tomorrow = await screen.findByRole('region', { name: 'Tomorrow' });
    const line = within(tomorrow).getByRole('button');
    const name = line.textContent ?? '';
    line.focus();
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name });
    const length = within(dialog).getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(length);
    await user.type(length, '45{Enter}');
    await waitFor(() => expect(sent(backend, 'moveSession')).toMatchObject([{ minutes: 45 }]));
    await waitFor(() => expect(document.activeElement).toHaveTextContent(name));
  });

  it('go to screens by two keys, and a second key that means nothing ends it', async () => {
    const { user } = open();
    await button('Done');
    await user.keyboard('gw');
    await screen.findByRole('button', { name: 'Previous week' });
    await user.keyboard('g{Escape}m');
    expect(screen.queryByRole('heading', { name: 'Milestones', level: 1 })).toBeNull();
    await user.keyboard('gm');
    await screen.findByRole('heading', { name: 'Milestones', level: 1 });
  });

  it('turn weeks and look at a new plan', async () => {
    const { backend, user } = open();
    await user.click(await button('Week'));
    await screen.findByRole('heading', { name: '7 to 13 Dec' });
    await user.keyboard('n');
    await screen.findByRole('heading', { name: '14 to 20 Dec' });
    await user.keyboard('bb');
    await waitFor(() => expect(sent(backend, 'week').at(-1)).not.toEqual({ date: '2026-12-14' }));
    await user.keyboard('r');
    await screen.findByRole('dialog', { name: 'A new plan' });
  });

  it('are nobody’s but the field’s while one types, and mean nothing over a dialog', async () => {
    const { backend, user } = open();
    await user.click(await button('Review'));
    const note = await screen.findByRole('textbox', { name: 'What do you take from this week?' });
    await user.type(note, 'gw? rd');
    expect(note).toHaveValue('gw? rd');
    note.blur();
    await user.keyboard('r');
    await screen.findByRole('dialog', { name: 'A new plan' });
    await user.keyboard('?gw');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(sent(backend, 'answerSession')).toEqual([]);
  });

  it('can be turned off, and the palette stays', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: /^Single keys/ }));
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toMatchObject([{ singleKeys: false }]));
    await user.click(await button('Today'));
    await button('Done');
    document.querySelector('main')?.focus();
    await user.keyboard('dgw?');
    expect(sent(backend, 'answerSession')).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
    await palette(user);
    await user.keyboard('shortcuts{Enter}');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(sheet).getByText(/turned off in Settings/)).toBeVisible();
  });

  it('are listed by screen under the question mark', async () => {
    const { user } = open();
    await button('Done');
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    const checkIn = within(sheet).getByRole('region', { name: 'Check in' });
    expect(within(checkIn).getByText('Partly').closest('div')).toHaveTextContent('P');
    expect(within(sheet).getByRole('region', { name: 'Go to' })).toHaveTextContent(t('ui-nav-week'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
