// The document beside the plan: notes drawn from forms, remarks at their lines, the quiz, what is skipped.
import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import App from '../../App.svelte';
import SourceView from './SourceView.svelte';
import { App as Host, KEY } from '@/lib/app/app.svelte';
import { fakeBackend, type FakeOptions } from '@/lib/backend/fake';
import type { NoteBlock } from '@/lib/backend/generated/contract';

afterEach(cleanup);

async function openPath(refuse: FakeOptions['refuse'] = {}, notes?: NoteBlock[]) {
  const backend = fakeBackend({ refuse });
  if (notes) {
    const usual = backend.call.bind(backend);
    backend.call = (async (operation: string, input: never) =>
      operation === 'pathNotes'
        ? notes.map((block) => ({ unit: null, line: 1, block }))
        : usual(operation as 'path', input)) as typeof backend.call;
  }
  render(App, { backend });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Path' }));
  await screen.findByRole('heading', { level: 1, name: /Services that hold/ });
  return { backend, user };
}
/** The path with its first part open. */
async function openFirst(refuse: FakeOptions['refuse'] = {}) {
  const opened = await openPath(refuse);
  await opened.user.click(screen.getByText(/^Week 1:/));
  await screen.findByRole('button', { name: 'Change Laws to start from' });
  return opened;
}
const sent = (backend: ReturnType<typeof fakeBackend>, operation: string) =>
  backend.calls.filter((call) => call.operation === operation).map((call) => call.input);

describe('notes', () => {
  it('stand in the unit that they belong to, and their links open outside', async () => {
    const { backend, user } = await openPath();
    await user.click(screen.getByText(/^Week 1:/));
    const notes = await screen.findByRole('region', { name: 'Notes of the author on Week 1' });
    expect(notes).toHaveTextContent('Read slowly and look at the map');
    expect(within(notes).getByRole('columnheader', { name: 'Law' })).toBeInTheDocument();
    await user.click(within(notes).getByText('the map'));
    expect(backend.opened).toEqual(['https://example.org/map']);
  });
  it('show the author’s diagram, with what it says for those who do not see it', async () => {
    const { user } = await openPath();
    const about = await screen.findByText('About this path');
    expect(about.closest('details')).not.toHaveAttribute('open');
    await user.click(about);
    expect(screen.getByRole('img', { name: 'The author’s diagram of 3 boxes' })).toBeVisible();
    expect(screen.getByText(/Foundations Laws & patterns leads to Boundaries/)).toBeInTheDocument();
  });
  it('say of a picture beside the document why it is not shown', async () => {
    const { user } = await openPath();
    await user.click(await screen.findByText('What else the author says'));
    expect(screen.getByText(/^Picture: The whole \(not shown: .*img\/all\.png/)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
  it('leave the shelf’s links to the host, which knows the document’s address', async () => {
    const { backend, user } = await openPath();
    const shelf = screen.getByRole('region', { name: 'Reference shelf' });
    await user.click(within(shelf).getAllByRole('button', { name: /opens in your browser/ })[0]!);
    expect(backend.opened).toEqual(['https://example.org/shelf/1']);
  });
  it('name a picture and never load it', async () => {
    const { backend, user } = await openPath();
    await user.click(await screen.findByText('What else the author says'));
    await user.click(screen.getByText('Picture: A map of it all'));
    expect(document.querySelector('img')).toBeNull();
    expect(backend.opened).toEqual(['https://example.org/map.png']);
  });
  it('of a long document are drawn some at a time', async () => {
    const many = Array.from({ length: 400 }, (_, at): NoteBlock => ({
      kind: 'paragraph',
      words: [{ kind: 'text', text: `Note ${at}` }],
    }));
    const { user } = await openPath({}, many);
    expect(screen.queryByText('Note 0')).toBeNull();
    await user.click(await screen.findByText('About this path'));
    expect(await screen.findByText('Note 0')).toBeVisible();
    expect(screen.queryByText('Note 399')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show more (250 left)' }));
    expect(screen.getByText('Note 299')).toBeVisible();
  });
  it('draw markup as the words that it is', async () => {
    const hostile = '<img src=x onerror="window.HIT=1"><script>window.HIT=1</script>';
    const { user } = await openPath({}, [
      { kind: 'paragraph', words: [{ kind: 'text', text: hostile }] },
      { kind: 'code', language: 'html', text: hostile },
      { kind: 'heading', level: 1, words: [{ kind: 'code', text: hostile }] },
    ]);
    await user.click(await screen.findByText('About this path'));
    expect(document.body.textContent).toContain('onerror=');
    expect(document.querySelector('img, [onerror], main script')).toBeNull();
  });
});

describe('the text of a path', () => {
  it('shows every remark at its line, and leads from the list to the line and back', async () => {
    const { user } = await openPath();
    await user.click((await screen.findAllByRole('button', { name: 'Show the text' }))[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'services.md' });
    const list = within(dialog).getByRole('list', { name: 'Remarks on the text' });
    const entries = within(list).getAllByRole('button');
    for (const entry of entries) {
      await user.click(entry);
      const line = /Line (\d+)/.exec(entry.textContent ?? '')![1]!;
      const remark = within(dialog).getByRole('note', { name: `Remark on line ${line}` });
      expect(remark).toHaveFocus();
      expect(remark.closest('[data-row]')?.previousElementSibling).toHaveTextContent(line);
      expect(remark).toHaveTextContent(/Hint|Warning|Error/);
      await user.click(within(remark).getByRole('button', { name: 'Back to the list' }));
      expect(entry).toHaveFocus();
    }
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('opens at the remark that was chosen, and walks on by keys', async () => {
    const { user } = await openPath();
    await user.click(await screen.findByText(/things to know about this document/));
    await user.click(screen.getAllByRole('button', { name: /^Line \d+$/ })[0]!);
    await screen.findByRole('dialog', { name: 'services.md' });
    const first = await screen.findAllByRole('note');
    expect(first.some((note) => note === document.activeElement)).toBe(true);
    const before = document.activeElement;
    await user.keyboard('{F8}');
    expect(document.activeElement).not.toBe(before);
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toHaveAttribute('data-remark', '0');
  });
  it('draws only what is in view of a long document', async () => {
    const { user } = await openPath();
    await user.click((await screen.findAllByRole('button', { name: 'Show the text' }))[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'services.md' });
    const drawn = dialog.querySelectorAll('[data-row]').length;
    expect(drawn).toBeGreaterThan(10);
    expect(drawn).toBeLessThan(120);
  });
  it('counts its lines as an editor does, without marks between the digits', async () => {
    render(SourceView, {
      props: {
        name: 'long.md',
        lines: Array.from({ length: 1200 }, () => 'words'),
        diagnostics: [{ code: 'x', severity: 'hint', line: 1008, column: 1, message: 'Odd.', help: null }],
        close: () => {},
      },
      context: new Map([[KEY, new Host(fakeBackend())]]),
    });
    expect(screen.getByRole('button', { name: /Line 1008/ })).toBeVisible();
  });
  it('is there before a path is accepted, too', async () => {
    render(App, { backend: fakeBackend({ hasPlan: false }) });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Services that hold/ }));
    await user.click(await screen.findByRole('button', { name: 'Show the text' }));
    expect(await screen.findByRole('dialog', { name: 'services' })).toBeVisible();
  });
});

describe('the quiz', () => {
  const choose = (user: ReturnType<typeof userEvent.setup>, skill: string, points: string) =>
    user.click(within(screen.getByRole('group', { name: skill })).getByRole('radio', { name: points }));

  /** The form of a first plan, its quiz answered with five points for each skill. */
  async function placedInForm() {
    const backend = fakeBackend({ hasPlan: false });
    render(App, { backend });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Services that hold/ }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: /Take the path’s own quiz/ }));
    for (const skill of ['Architecture', 'Networks', 'Data']) await choose(user, skill, '5 points');
    return { backend, user };
  }
  it('says score, start and what is skipped, and puts back what is wanted', async () => {
    const { backend, user } = await openPath();
    await user.click(screen.getByRole('button', { name: 'Take the quiz' }));
    const dialog = await screen.findByRole('dialog', { name: 'Where do you stand?' });
    await choose(user, 'Architecture', '3 points');
    await choose(user, 'Networks', '4 points');
    expect(dialog).toHaveTextContent('One skill is left.');
    expect(sent(backend, 'placeLearner')).toEqual([]);
    await choose(user, 'Data', '4 points');
    expect(await within(dialog).findByText('11 of 15 points: begin with Week 3.')).toBeVisible();
    expect(dialog).toHaveTextContent('Start at week 3');
    const skipped = within(dialog).getAllByRole('button', { name: /^Put back/ });
    expect(skipped).toHaveLength(2);
    // The first part alone is studied again; the one behind it stays skipped.
    await user.click(skipped[0]!);
    expect(within(dialog).getByRole('button', { name: /^Skip Week 1/ })).toBeVisible();
    expect(within(dialog).getByRole('button', { name: /^Put back Week 2/ })).toBeVisible();
    expect(dialog).toHaveTextContent('Skipped as known, 20 h in all');
    await user.click(within(dialog).getByRole('button', { name: 'Begin with Week 1' }));
    expect(sent(backend, 'setStart')).toEqual([{ pathId: 'p1', startUnit: 1, known: [2], putBack: [1] }]);
    expect(await screen.findByText('The path begins with Week 1.')).toBeVisible();
  });
  it('says where the author recommends nothing', async () => {
    const { user } = await openPath();
    await user.click(screen.getByRole('button', { name: 'Take the quiz' }));
    for (const skill of ['Architecture', 'Networks', 'Data']) await choose(user, skill, '4 points');
    expect(await screen.findByText('The author recommends nothing for 12 points.')).toBeVisible();
  });
  it('sets the start in the form, and stores nothing', async () => {
    const { backend, user } = await placedInForm();
    await user.click(await screen.findByRole('button', { name: 'Begin with Week 5' }));
    expect(screen.getByLabelText('Begin with')).toHaveValue('5');
    expect(sent(backend, 'setStart')).toEqual([]);
  });
  it('leaves a way back at each part that is skipped, for that part alone', async () => {
    const { backend, user } = await openPath();
    backend.elsewhere('setStart', { pathId: 'p1', startUnit: 3, known: [], putBack: [] });
    await user.click(screen.getByText(/^Week 1:/));
    await user.click((await screen.findAllByRole('button', { name: 'Put back' }))[0]!);
    expect(sent(backend, 'setStart').at(-1)).toEqual({
      pathId: 'p1',
      startUnit: 1,
      known: [2],
      putBack: [1],
    });
  });
  it('says in the form what stays skipped behind the beginning', async () => {
    const { backend, user } = await placedInForm();
    await user.click((await screen.findAllByRole('button', { name: /^Put back Week 3/ }))[0]!);
    await user.click(screen.getByRole('button', { name: 'Begin with Week 3' }));
    expect(screen.getByLabelText('Begin with')).toHaveValue('3');
    expect(screen.getByText('Skipped as known, too: Week 4')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'See the plan' }));
    await waitFor(() =>
      expect(sent(backend, 'previewPlan').at(-1)).toMatchObject({ input: { startUnit: 3, knownUnits: [4] } }),
    );
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('button', { name: 'Study them' }));
    expect(screen.queryByText(/Skipped as known, too/)).toBeNull();
  });
});

describe('the learner’s own copy', () => {
  const menu = async (user: ReturnType<typeof userEvent.setup>, what: string, action: RegExp) => {
    await user.click(screen.getByRole('button', { name: `Change ${what}` }));
    await user.click(screen.getByRole('menuitem', { name: action }));
  };
  const edits = (backend: ReturnType<typeof fakeBackend>) =>
    sent(backend, 'editPath').map((input) => (input as { edit: unknown }).edit);

  it('is renamed, estimated, marked, moved and cut by menu', async () => {
    const { backend, user } = await openFirst();
    await menu(user, 'Laws to start from', /^Rename/);
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'First laws');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await menu(user, 'Laws to start from', /^Change the hours/);
    await user.clear(screen.getByLabelText('Hours in all'));
    await user.type(screen.getByLabelText('Hours in all'), '7.5');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await menu(user, 'Laws to start from', /^I know this already/);
    await menu(user, 'Laws to start from', /^Mark as optional/);
    await menu(user, 'Laws to start from', /^Move down/);
    await menu(user, 'What it costs', /^Remove/);
    expect(edits(backend)).toEqual([
      { kind: 'rename', key: 'u1a0', title: 'First laws' },
      { kind: 'estimate', key: 'u1a0', minutes: 450 },
      { kind: 'mark', key: 'u1a0', mark: 'known', on: true },
      { kind: 'mark', key: 'u1a0', mark: 'optional', on: true },
      { kind: 'move', key: 'u1a0', by: 1 },
      { kind: 'remove', key: 'u1a0#3' },
    ]);
    expect(screen.getByText('Known')).toBeInTheDocument();
    expect(screen.getByText('Optional')).toBeInTheDocument();
  });
  it('calls a week otherwise', async () => {
    const { backend, user } = await openFirst();
    await user.click(screen.getByRole('button', { name: 'Rename Week 1' }));
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'Ground');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(edits(backend)).toEqual([{ kind: 'rename', key: 'unit:1', title: 'Ground' }]);
  });
  it('is changed by keys where its menu has the focus', async () => {
    const { backend, user } = await openFirst();
    screen.getByRole('button', { name: 'Change Laws to start from' }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await screen.findByText('Changed the path: move.');
    expect(screen.getByRole('button', { name: 'Change Laws to start from' })).toHaveFocus();
    await user.keyboard('{F2}');
    expect(screen.getByLabelText('Name')).toHaveValue('Laws to start from');
    await user.keyboard('{Escape}');
    screen.getByRole('button', { name: 'Change What it costs' }).focus();
    await user.keyboard('{Delete}');
    await screen.findByText('Changed the path: remove.');
    expect(edits(backend)).toEqual([
      { kind: 'move', key: 'u1a0', by: 1 },
      { kind: 'remove', key: 'u1a0#3' },
    ]);
  });
  it('takes activities and items of one’s own', async () => {
    const { backend, user } = await openFirst();
    await user.click(screen.getAllByRole('button', { name: 'Add an activity' })[0]!);
    await user.type(screen.getByLabelText('Name'), 'Ask a friend');
    await user.selectOptions(screen.getByLabelText('Kind of work'), 'exercise');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await menu(user, 'Laws to start from', /^Add an item/);
    await user.type(screen.getByLabelText('Name'), 'A talk');
    await user.type(screen.getByLabelText(/^Link/), 'https://example.org/talk');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(edits(backend)).toEqual([
      { kind: 'add', holder: 'unit:1', title: 'Ask a friend', minutes: 60, work: 'exercise', link: null },
      {
        kind: 'add',
        holder: 'u1a0',
        title: 'A talk',
        minutes: null,
        work: null,
        link: 'https://example.org/talk',
      },
    ]);
  });
  it('gives back what was removed, and takes back what was done', async () => {
    const { backend, user } = await openFirst();
    await menu(user, 'What it costs', /^Remove/);
    const back = await screen.findByRole('button', { name: 'Bring back' });
    await waitFor(() => expect(back).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sent(backend, 'editPath')).toHaveLength(2));
    expect(edits(backend).at(-1)).toEqual({ kind: 'restore', key: 'u1a0#3' });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(sent(backend, 'undo')).toHaveLength(1);
  });
  it('keeps its form open where a change is refused', async () => {
    const { backend, user } = await openFirst({
      editPath: {
        code: 'bad-name',
        message: 'A name has 1 to 300 characters.',
        help: 'Write a shorter one.',
      },
    });
    await menu(user, 'Laws to start from', /^Rename/);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const form = screen.getByRole('dialog', { name: 'What is it called?' });
    expect(await within(form).findByRole('alert')).toHaveTextContent('A name has 1 to 300 characters.');
    expect(edits(backend)).toHaveLength(1);
  });
});
