import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeOptions } from '@/lib/backend/fake';
import { button, open, sent } from '@/test/window';

const toast = () => screen.getByRole('status', { name: 'Last change' });
const element = (id: string) => document.querySelector<HTMLElement>(`.ec-event[data-session="${id}"]`);

async function weekOf(options: FakeOptions = {}) {
  const opened = open(options);
  await opened.user.click(await button('Week'));
  await waitFor(() => expect(element('w1s8')).not.toBeNull());
  return opened;
}

afterEach(cleanup);

describe('a session in the calendar', () => {
  it('moves by keys as one step, pinned, and keeps the focus', async () => {
    const { backend, user } = await weekOf();
    element('w1s8')!.focus();
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowUp}{/Alt}');
    await waitFor(() => expect(sent(backend, 'moveSession')).toHaveLength(1));
    expect(sent(backend, 'moveSession')).toEqual([
      { sessionId: 'w1s8', start: '2026-12-13T18:15', minutes: null },
    ]);
    await waitFor(() => expect(toast()).toHaveTextContent('Moved “Two companies” to Sun 13 Dec, 18:15'));
    expect(toast()).toHaveTextContent('Sun 13 Dec is free of study.');
    await waitFor(() => expect(element('w1s8')).toHaveFocus());
    expect(element('w1s8')).toHaveAccessibleName(/^18:15–19:45.*pinned$/);
  });

  it('takes a key that comes before it has the focus again', async () => {
    const { backend, user } = await weekOf();
    element('w1s8')!.focus();
    await user.keyboard('{Alt>}{ArrowRight}');
    (document.activeElement as HTMLElement).blur();
    expect(document.body).toHaveFocus();
    await fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true });
    await user.keyboard('{/Alt}');
    await waitFor(() => expect(sent(backend, 'moveSession')).toHaveLength(1));
    expect(sent(backend, 'moveSession')).toEqual([
      { sessionId: 'w1s8', start: '2026-12-12T18:15', minutes: null },
    ]);
  });

  it('is moved where the window is left with the key still held', async () => {
    const { backend, user } = await weekOf();
    element('w1s8')!.focus();
    await user.keyboard('{Alt>}{ArrowRight}');
    expect(sent(backend, 'moveSession')).toHaveLength(0);
    await fireEvent.blur(window);
    await waitFor(() => expect(sent(backend, 'moveSession')).toHaveLength(1));
    await user.keyboard('{/Alt}');
    await waitFor(() => expect(toast()).toHaveTextContent('Moved “Two companies” to Sat 12 Dec'));
    expect(sent(backend, 'moveSession')).toHaveLength(1);
  });

  it('goes back where it was when the place is refused, and says why', async () => {
    const { user } = await weekOf();
    element('w1s10')!.focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    await waitFor(() => expect(toast()).toHaveTextContent('“Draw the lines” is on from 09:00 to 11:00.'), {
      timeout: 3000,
    });
    await waitFor(() => expect(element('w1s10')).toHaveAccessibleName(/^11:15/));
    await waitFor(() => expect(element('w1s10')).toHaveFocus());
  });

  it('has the focus again when its move is taken back by keys', async () => {
    const { backend, user } = await weekOf();
    element('w1s8')!.focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(() => expect(toast()).toHaveTextContent('Moved “Two companies” to Sat 12 Dec'), {
      timeout: 3000,
    });
    await waitFor(() => expect(element('w1s8')).toHaveFocus());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sent(backend, 'undo')).toHaveLength(1));
    await waitFor(() => expect(element('w1s8')).toHaveAccessibleName(/^18:30/));
    await waitFor(() => expect(element('w1s8')).toHaveFocus());
  });

  it('leaves the focus to its day where an undo takes it away', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    await user.click(await button('15 min'));
    await user.click(await button('Start 15 min'));
    await waitFor(() => expect(sent(backend, 'startFragment')).toHaveLength(1));
    await user.click(await button('Week'));
    await waitFor(() => expect(document.querySelector('.ec-event[data-session^="fragment"]')).not.toBeNull());
    document.querySelector<HTMLElement>('.ec-event[data-session^="fragment"]')!.focus();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(document.querySelector('[data-session^="fragment"]')).toBeNull());
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-day-menu', '2026-12-10'));
  });

  it('is pinned and let go by P', async () => {
    const { backend, user } = await weekOf();
    element('w1s8')!.focus();
    await user.keyboard('p');
    await waitFor(() => expect(element('w1s8')).toHaveAccessibleName(/pinned$/));
    await waitFor(() => expect(element('w1s8')).toHaveFocus());
    await user.keyboard('p');
    await waitFor(() => expect(sent(backend, 'pinSession')).toHaveLength(2));
  });

  it('says why it is here, and one press takes it elsewhere', async () => {
    const { backend, user } = await weekOf();
    element('w1s10')!.focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', { name: 'Draw the lines' });
    expect(await within(panel).findByText(/18:00 is your usual hour/)).toBeVisible();
    await user.click(await within(panel).findByRole('button', { name: 'Move to Fri 11 Dec, 20:00' }));
    await waitFor(() => expect(sent(backend, 'moveSession')).toMatchObject([{ start: '2026-12-11T20:00' }]));
    await waitFor(() => expect(panel).toHaveFocus());
    expect(panel).toHaveTextContent('You pinned it here.');
  });

  it('is moved by date, time and length, and hears first what is wrong there', async () => {
    const { backend, user } = await weekOf();
    element('w1s8')!.focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', { name: 'Two companies' });
    const form = within(panel).getByRole('form', { name: 'Move it' });
    expect(within(form).getByRole('button', { name: 'Move' })).toBeDisabled();
    const day = within(form).getByLabelText('Day');
    await user.clear(day);
    await user.type(day, '2026-12-13');
    expect(await within(form).findByText('Sun 13 Dec is free of study.')).toBeVisible();
    const minutes = within(form).getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    await user.type(minutes, '45');
    await user.click(within(form).getByRole('button', { name: 'Move' }));
    await waitFor(() =>
      expect(sent(backend, 'moveSession')).toEqual([
        { sessionId: 'w1s8', start: '2026-12-13T18:30', minutes: 45 },
      ]),
    );
  });
});

describe('what does not fit', () => {
  it('is listed with its ways out, each at its price', async () => {
    const way = { action: 'Take longer.', price: 'Two weeks more.' };
    const one = { activity: 'Pottery', minutes: 120, because: 'No week holds it.', waysOut: [way] };
    const behind = { ...one, activity: 'Glazing', because: 'It comes after “Pottery”.' };
    const { user } = await weekOf({ unplaced: [one, behind] });
    await user.click(screen.getByText('4 h', { selector: 'summary *' }));
    expect(screen.getByText('No week holds it.')).toBeVisible();
    expect(screen.getByText('It comes after “Pottery”.')).toBeVisible();
    // Said once: what helps the first helps what is behind it.
    expect(screen.getAllByText('Two weeks more.', { exact: false })).toHaveLength(1);
  });
});

describe('a day of the week', () => {
  it('is locked and taken off from its head, and keeps the focus', async () => {
    const { backend, user } = await weekOf();
    await user.click(await button(/Actions for Saturday, 12 Dec/));
    const menu = await screen.findByRole('menu', { name: 'Actions for Saturday, 12 Dec' });
    expect(within(menu).getByRole('menuitem', { name: 'Lock the day' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const head = await button(/Actions for Saturday, 12 Dec. Locked/);
    await waitFor(() => expect(head).toHaveFocus());
    expect(sent(backend, 'lockDay')).toEqual([{ date: '2026-12-12', locked: true }]);
    await user.click(head);
    await user.keyboard('{ArrowDown}{Enter}');
    await button(/Actions for Saturday, 12 Dec.*Day off/);
    expect(sent(backend, 'setDaysOff')).toMatchObject([{ from: '2026-12-12', off: true }]);
  });

  it('that has passed has no actions', async () => {
    await weekOf();
    expect(screen.queryByRole('button', { name: /Actions for Monday, 7 Dec/ })).toBeNull();
  });
});

describe('the list', () => {
  it('has the calendar’s actions in a menu', async () => {
    const { backend, user } = await weekOf();
    await user.click(await button('List'));
    const opener = await button('Actions for Two companies, Fri 11 Dec, 18:30');
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(opener).toHaveFocus();
    await user.click(opener);
    await user.click(await screen.findByRole('menuitem', { name: /^A day later/ }));
    await waitFor(() => expect(sent(backend, 'moveSession')).toHaveLength(1));
    expect(sent(backend, 'moveSession')).toMatchObject([{ start: '2026-12-12T18:30' }]);
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-session]')).toHaveAttribute('data-session', 'w1s8'),
    );
  });
});

describe('a few minutes', () => {
  it('become a running session', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    await user.click(await button('15 min'));
    const card = screen.getByRole('region', { name: 'A few minutes now?' });
    expect(await within(card).findByText(/The next item of/)).toBeVisible();
    await user.click(within(card).getByRole('button', { name: 'Start 15 min' }));
    await waitFor(() => expect(sent(backend, 'startFragment')).toEqual([{ minutes: 15 }]));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'A few minutes now?' })).toBeNull());
    expect(screen.getByRole('region', { name: 'Now' })).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('say why nothing fits', async () => {
    const refusal = { code: 'nothing-open', message: 'Nothing is open.', help: 'Add a path.' };
    const { user } = open({ refuse: { fragment: refusal } });
    await user.click(await button('Done'));
    await user.click(await button('10 min'));
    expect(await screen.findByText('Nothing is open. Add a path.')).toBeVisible();
  });
});

describe('today’s sessions', () => {
  it('say why they are where they are', async () => {
    const { user } = open();
    await user.click(await button('Why here'));
    const dialog = await screen.findByRole('dialog', { name: 'Two companies' });
    expect(await within(dialog).findByText(/18:00 is your usual hour/)).toBeVisible();
  });
});
