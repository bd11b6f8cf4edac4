// The Path beside its document: what waits, titles of any length, shares.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('the path', () => {
  it('mark what a plan of the essentials leaves out, and keep its hours apart', async () => {
    const { user } = open({ essentials: true });
    await user.click(await button('Path'));
    const reading = await screen.findByRole('heading', { name: /^Three pillars/ });
    expect(reading).toHaveTextContent('Backlog');
    expect(screen.getByRole('heading', { name: /^Keeping it standing/ })).not.toHaveTextContent('Backlog');
    expect(screen.getAllByText('8 h in the backlog')[0]).toBeInTheDocument();
  });

  it('keep a title of any length in its lines, and the whole of it in reach', async () => {
    const { user } = open({ longTitles: true });
    const nav = await screen.findByRole('navigation', { name: 'Screens' });
    await user.click(within(nav).getByRole('button', { name: 'Path' }));
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title).toHaveClass('clamp');
    expect(title).toHaveAttribute('title', expect.stringMatching(/Endlessword$/));
    await user.click(screen.getByRole('button', { name: 'Show the whole title' }));
    expect(title).not.toHaveClass('clamp');
  });

  it('give a path its share of the week, and an equal one when the field is emptied', async () => {
    const { backend, user } = open({ secondPath: true });
    await user.click(await button('Path'));
    const share = await screen.findByRole('spinbutton', { name: 'Share of the week' });
    await user.type(share, '40{Tab}');
    await waitFor(() => expect(sent(backend, 'setShare')).toEqual([{ pathId: 'p1', percent: 40 }]));
    await user.clear(await screen.findByRole('spinbutton', { name: 'Share of the week' }));
    await user.tab();
    await waitFor(() =>
      expect(sent(backend, 'setShare')).toEqual([
        { pathId: 'p1', percent: 40 },
        { pathId: 'p1', percent: null },
      ]),
    );
  });
});
