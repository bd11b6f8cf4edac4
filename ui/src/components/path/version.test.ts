// A new version of a path's document, as the learner looks at it, decides on it and takes it.
import { cleanup, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { FakeOptions } from '@/lib/backend/fake';
import { open, sent } from '@/test/window';

afterEach(cleanup);

async function openVersion(options: FakeOptions = {}) {
  const opened = open(options);
  await opened.user.click(await screen.findByRole('button', { name: 'Path' }));
  await opened.user.click(await screen.findByRole('button', { name: 'New version…' }));
  return { ...opened, dialog: await screen.findByRole('dialog', { name: 'A new version of this path' }) };
}

describe('a new version', () => {
  it('is looked at where the last one came from, part by part, and is taken as it was seen', async () => {
    const { backend, user, dialog } = await openVersion();
    expect(await within(dialog).findByText('New: 2, gone: 1. Changed: 1.')).toBeVisible();
    expect(sent(backend, 'comparePath')).toEqual([{ pathId: 'p1', source: null, take: [], sha256: null }]);
    const second = within(dialog).getByRole('region', { name: 'Week 2' });
    expect(within(second).getByText('Modelling').closest('li')).toHaveTextContent('New');
    const gone = within(dialog).getByText('Talks to watch').closest('li');
    expect(gone).toHaveTextContent('Gone');
    expect(gone).toHaveTextContent('so it stays as your own');
    await user.click(within(dialog).getByRole('button', { name: 'Take this version' }));
    expect(sent(backend, 'updatePath')).toEqual([{ pathId: 'p1', source: null, take: [], sha256: 'f00d' }]);
    expect(await screen.findByText(/Took a new version/)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('leaves to the learner what both changed, and shows what either choice asks', async () => {
    const { backend, user, dialog } = await openVersion();
    const both = await within(dialog).findByRole('group', { name: /hours of your own/ });
    expect(within(both).getByRole('radio', { name: 'As you have it: 5 h' })).toBeChecked();
    expect(within(dialog).getByRole('row', { name: /Hours from where/ })).toHaveTextContent('275 h');
    await user.click(within(both).getByRole('radio', { name: 'As the author has it: 4 h' }));
    expect(await within(dialog).findByText('274 h')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Take this version' }));
    expect(sent(backend, 'updatePath')).toMatchObject([{ take: ['w1-laws minutes'] }]);
  });
  it('says where there is nothing new, and takes another file', async () => {
    const { backend, user, dialog } = await openVersion({ picked: '/home/me/same.md' });
    await user.click(await within(dialog).findByRole('button', { name: 'Choose another file…' }));
    expect(await within(dialog).findByText(/is the document that this path has already/)).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: 'Take this version' })).toBeNull();
    expect(sent(backend, 'comparePath').at(-1)).toMatchObject({
      source: { kind: 'file', path: '/home/me/same.md' },
    });
  });
  it('says what kept a file from being read, and asks for another', async () => {
    const { user, dialog } = await openVersion({ picked: '/home/me/gone.md' });
    await user.click(await within(dialog).findByRole('button', { name: 'Choose another file…' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('There is no file gone.md.');
    expect(within(dialog).getByRole('button', { name: 'Choose a file…' })).toBeEnabled();
  });
  it('stays to be looked at again where the file has changed meanwhile', async () => {
    const updatePath = { code: 'version-moved-on', message: 'It has changed.', help: null };
    const { user, dialog, backend } = await openVersion({ refuse: { updatePath } });
    await user.click(await within(dialog).findByRole('button', { name: 'Take this version' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('It has changed.');
    expect(sent(backend, 'comparePath')).toHaveLength(2);
  });
  it('is recognised where a path is added that looks like one', async () => {
    const { backend, user } = open({ picked: '/home/me/services-2.md' });
    await user.click(await screen.findByRole('button', { name: 'Path' }));
    await user.click(await screen.findByRole('button', { name: 'Add a path' }));
    await user.click(await screen.findByRole('button', { name: /file/i }));
    expect(await screen.findByText(/This looks like a new version of "Services that hold"/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'See what has changed' }));
    await user.click(await screen.findByRole('button', { name: 'Take this version' }));
    expect(sent(backend, 'updatePath')).toMatchObject([
      { pathId: 'p1', source: { kind: 'file', path: '/home/me/services-2.md' } },
    ]);
    expect(await screen.findByRole('button', { name: 'New version…' })).toBeVisible();
  });
});
