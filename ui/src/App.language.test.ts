// The whole window in another language, and in one that is written from right to left.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { SCREENS } from '@/lib/app/app.svelte';
import { speak } from '@/lib/messages/speech.svelte';
import { button, open, sent } from '@/test/window';

afterEach(() => {
  cleanup();
  speak({ language: 'en', locale: 'en', twelveHours: false });
});

describe('the language', () => {
  it('is chosen by its own name, and the window speaks it from then on', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    const choice = await screen.findByRole('combobox', { name: 'Language' });
    const named = within(choice)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(named).toEqual(['As on this desktop', 'English', 'Deutsch']);
    await user.selectOptions(choice, 'Deutsch');
    await user.click(await button('Save settings'));
    expect(await screen.findByRole('heading', { name: 'Einstellungen' })).toBeVisible();
    expect(sent(backend, 'updateSettings')).toMatchObject([{ language: 'de' }]);
    expect(document.documentElement.lang).toBe('de');
    await user.click(await button('Heute'));
    expect(await screen.findByRole('heading', { name: 'Donnerstag, 10. Dez' })).toBeVisible();
  });
});

describe('a language from right to left', () => {
  it('has every screen, and words of an author that keep their own direction', async () => {
    const { user } = open();
    await button('Week');
    document.documentElement.dir = 'rtl';
    const screens = screen.getByRole('navigation', { name: 'Screens' });
    expect(within(screens).getAllByRole('button').length).toBeGreaterThanOrEqual(SCREENS.length);
    for (const name of ['Week', 'Path', 'Milestones', 'Today']) {
      await user.click(within(screens).getByRole('button', { name }));
      expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    }
    const theirs = () =>
      [...document.querySelectorAll('main [dir="auto"]')].map((words) => words.textContent);
    await waitFor(() => expect(theirs().length).toBeGreaterThan(0));
  });
});
