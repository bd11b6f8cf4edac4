// Settings keep what is typed, say what they cannot read, and lose nothing unasked.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('the settings', () => {
  it('keep what is typed in settings until it is saved', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    const quiet = await screen.findByRole('textbox', { name: 'Quiet from' });
    await user.clear(quiet);
    await user.type(quiet, '10pm{Tab}');
    expect(quiet).toHaveValue('22:00');
    await user.click(screen.getByRole('button', { name: 'Remove work.ics' }));
    await screen.findByText('No calendar keeps time free yet.');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    await waitFor(() =>
      expect(sent(backend, 'updateSettings')).toMatchObject([{ quietFrom: 1320, busySources: [] }]),
    );
  });

  it('offer a new plan where the rhythm of study changes the sessions', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('radio', { name: '25/5' }));
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toMatchObject([{ focusRhythm: '25/5' }]));
    expect(await button('Look at a new plan')).toBeVisible();
  });

  it('say at the field what cannot be read, and save nothing before it is mended', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    const quiet = await screen.findByRole('textbox', { name: 'Quiet from' });
    await user.clear(quiet);
    await user.type(quiet, '25:99{Tab}');
    expect(quiet).toHaveAccessibleDescription('This is no time of day. Write it as 18:00.');
    const pause = screen.getByRole('spinbutton', { name: 'Break in minutes' });
    await user.clear(pause);
    await user.type(pause, '15{Tab}');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(quiet).toHaveFocus();
    expect(sent(backend, 'updateSettings')).toEqual([]);
    await user.clear(quiet);
    await user.type(quiet, '22{Tab}');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    await waitFor(() =>
      expect(sent(backend, 'updateSettings')).toMatchObject([{ quietFrom: 1320, breakMinutes: 15 }]),
    );
  });

  it('throw an unreadable field away with the rest of a draft', async () => {
    const { user } = open();
    await user.click(await button('Settings'));
    const quiet = await screen.findByRole('textbox', { name: 'Quiet from' });
    await user.clear(quiet);
    await user.type(quiet, 'soon{Tab}');
    await user.click(await button('Discard'));
    expect(screen.getByRole('textbox', { name: 'Quiet from' })).toHaveValue('21:30');
    expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull();
  });

  it('leave the other hours alone when the target passes them, and say what does not fit', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    const target = await screen.findByRole('spinbutton', { name: 'Target' });
    await user.clear(target);
    await user.type(target, '30{Tab}');
    expect(screen.getByRole('spinbutton', { name: 'At most' })).toHaveValue(20);
    expect(target).toHaveAccessibleDescription(/above “At most”, 20 h/);
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(sent(backend, 'updateSettings')).toEqual([]);
    await user.clear(target);
    await user.type(target, '18{Tab}');
    expect(target).toHaveAccessibleDescription('');
  });

  it('ask before changes are left behind, and stay, leave or save as they are told', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Remind me' }));
    await user.click(await button('Week'));
    const asked = () => screen.findByRole('dialog', { name: 'Your changes are not saved' });
    await user.click(within(await asked()).getByRole('button', { name: 'Stay' }));
    expect(screen.getByRole('checkbox', { name: 'Remind me' })).not.toBeChecked();
    await user.click(await button('Week'));
    await user.click(within(await asked()).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toMatchObject([{ reminders: false }]));
    await waitFor(() => expect(sent(backend, 'week')).toHaveLength(1));
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Remind me' }));
    await user.click(await button('Week'));
    await user.click(within(await asked()).getByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(sent(backend, 'week')).toHaveLength(2));
    expect(sent(backend, 'updateSettings')).toHaveLength(1);
  });

  it('change the zone', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    const zone = await screen.findByRole('combobox', { name: 'Time zone' });
    await waitFor(() =>
      expect(within(zone).getByRole('option', { name: 'America/Los_Angeles' })).toBeVisible(),
    );
    await user.selectOptions(zone, 'America/Los_Angeles');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    await waitFor(() =>
      expect(sent(backend, 'updateSettings')).toMatchObject([{ zone: 'America/Los_Angeles' }]),
    );
  });

  it('show what was done, the newest with a way back', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    await screen.findByText('Done: Two companies.');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(await button('Settings'));
    const history = await screen.findByRole('region', { name: 'History' });
    expect(await within(history).findByText('Done: Two companies.')).toBeVisible();
    await user.click(within(history).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(backend, 'undo')).toHaveLength(1));
    expect(await within(history).findByText('Nothing has changed yet.')).toBeVisible();
  });
});
