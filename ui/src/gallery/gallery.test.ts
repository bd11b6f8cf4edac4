import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from '@/test/axe';
import Gallery from './Gallery.svelte';

afterEach(cleanup);

const shared = Object.keys(import.meta.glob('/src/components/shared/*.svelte')).map((file) =>
  file.replace(/^.*\/(.*)\.svelte$/, '$1'),
);
const part = (name: string) => document.querySelector<HTMLElement>(`[data-component="${name}"]`);

describe('the page of components', () => {
  it('shows every shared component', async () => {
    render(Gallery);
    expect(shared.length).toBeGreaterThan(30);
    const empty = (name: string) => (part(name)?.querySelector('.states')?.childElementCount ?? 0) === 0;
    await waitFor(() => expect(shared.filter(empty)).toEqual([]));
  });

  it('opens what opens', async () => {
    const user = userEvent.setup();
    render(Gallery);
    for (const name of ['Open a dialog', 'Open a new plan', 'Open a session']) {
      await user.click(screen.getByRole('button', { name }));
      const dialog = await screen.findByRole('dialog');
      within(dialog).getAllByRole('button')[0]!.focus();
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
    await user.click(screen.getByRole('button', { name: 'Open a menu' }));
    expect(screen.getByRole('menu', { name: 'A menu' })).toHaveTextContent(/With keys\s*F2/);
  });

  it('has no violation', async () => {
    render(Gallery);
    await screen.findByText('An answer that is here.');
    await screen.findAllByText('The store could not be read.');
    // The same part stands there several times, alone and inside of another one.
    expect(await violations('landmark-unique')).toEqual([]);
  });

  it('is no part of what is shipped', () => {
    const page = import.meta.glob(['/src/**/*.{ts,svelte}', '!/src/gallery/**', '!/src/**/*.test.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }) as Record<string, string>;
    expect(Object.keys(page).filter((file) => page[file]!.includes('gallery'))).toEqual([]);
    expect(readFileSync('index.html', 'utf8')).not.toContain('gallery');
    expect(readFileSync('vite.config.ts', 'utf8')).not.toContain('components.html');
  });
});
