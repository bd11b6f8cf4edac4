import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { open, sent } from '@/test/window';

afterEach(cleanup);

describe('the key of a move', () => {
  it('asks where the session goes that has the focus', async () => {
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
});
