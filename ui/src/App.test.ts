import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from './App.svelte';
import { fakeBackend } from './lib/backend/fake';
import { TOAST_MS } from './lib/app/app.svelte';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('onboarding', () => {
  it('accepts the default plan within twelve clicks', async () => {
    const { backend, user } = open({ hasPlan: false });
    let clicks = 0;
    const click = async (name: string | RegExp) => {
      await user.click(await button(name));
      clicks += 1;
    };
    await click(/^Services that hold/);
    await screen.findByRole('heading', { name: 'What this path really asks' });
    expect(screen.getByText('270 h')).toBeVisible();
    expect(screen.getByText('182 to 204 h')).toBeVisible();
    await click('Continue');
    await screen.findByRole('heading', { name: 'When do you want to study?' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await click('See the plan');
    expect(await screen.findByText(/270 h in 15 weeks from/)).toBeVisible();
    expect(screen.getByText('All 5 milestones keep their weeks.')).toBeVisible();
    await click('Accept this plan');
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(clicks).toBeLessThanOrEqual(12);
    expect(sent(backend, 'acceptPlan')).toMatchObject([
      {
        source: { kind: 'bundled', name: 'services' },
        input: { strategy: 'keep-hours', attendedEvents: [1] },
      },
    ]);
  });

  it('reads a file that is dropped on the window', async () => {
    const { backend } = open({ hasPlan: false });
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
    backend.drop(['/home/you/own-path.md']);
    await screen.findByRole('heading', { name: 'What this path really asks' });
    expect(sent(backend, 'checkPath')).toEqual([{ kind: 'file', path: '/home/you/own-path.md' }]);
  });

  it('plans with the strategy, the events and the reading of PST that were chosen', async () => {
    const { backend, user } = open({ hasPlan: false });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    const evening = await screen.findByRole('group', { name: 'Study evening' });
    await user.click(within(evening).getByRole('button', { name: 'Attend' }));
    await user.click(screen.getByRole('radio', { name: /Always UTC-8/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'See the plan' }));
    await user.click(await screen.findByRole('radio', { name: 'Essentials first' }));
    await screen.findByText(/132 h in 8 weeks from/);
    await user.click(screen.getByRole('button', { name: 'Accept this plan' }));
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(sent(backend, 'acceptPlan')).toMatchObject([
      {
        input: {
          strategy: 'essentials',
          attendedEvents: [0, 1],
          zoneReadings: [{ written: 'PST', meant: 'UTC-08:00' }],
        },
      },
    ]);
  });

  it('opens the first planned week once a plan is accepted', async () => {
    const { backend, user } = open({ hasPlan: false });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'See the plan' }));
    await user.click(await button('Accept this plan'));
    await waitFor(() => expect(sent(backend, 'week').length).toBeGreaterThan(0));
    expect(sent(backend, 'week')[0]).toEqual({ date: '2026-11-30' });
  });

  it('adds one more path from the path’s screen, and can be left again', async () => {
    const { backend, user } = open();
    await user.click(await button('Path'));
    await user.click(await button('Add a path'));
    await user.click(await button('Back to my paths'));
    await user.click(await button('Add a path'));
    expect(await button(/^Services that hold.*Already in your plan$/)).toBeDisabled();
    await user.click(await button(/^Data that flows/));
    await user.click(await button('Continue'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'See the plan' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'See the plan' }));
    await user.click(await button('Accept this plan'));
    await screen.findByRole('navigation', { name: 'Screens' });
    expect(sent(backend, 'acceptPlan')).toHaveLength(1);
  });

  it('offers no second try of a path that is planned already, but another path', async () => {
    const { backend, user } = open();
    await user.click(await button('Path'));
    await user.click(await button('Add a path'));
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
    backend.drop(['/home/you/the-same-path.md']);
    await user.click(await button('Continue'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('already in your plan');
    expect(within(alert).queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(within(alert).getByRole('button', { name: 'Choose another' }));
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
  });

  it('asks for another answer, not for another try, where the answer is what is refused', async () => {
    const refusal = { code: 'nothing-left', message: 'Nothing of this path is left to plan.', help: null };
    const { user } = open({ hasPlan: false, refuse: { previewPlan: refusal } });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing of this path is left to plan.');
    expect(within(alert).queryByRole('button')).toBeNull();
  });

  it('asks what is done when the start lies in the past', async () => {
    const { user } = open({ hasPlan: false });
    await user.click(await button(/^Services that hold/));
    await user.click(await button('Continue'));
    expect(await screen.findByLabelText(/has passed. What is already done\?/)).toBeVisible();
  });

  it('shows why a file cannot be read and offers another', async () => {
    const refusal = {
      code: 'path-unreadable',
      message: 'This file is not text.',
      help: 'Choose a Markdown file.',
    };
    const { user } = open({ hasPlan: false, refuse: { checkPath: refusal } });
    await user.click(await button(/^Services that hold/));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This file is not text.');
    expect(alert).toHaveTextContent('Choose a Markdown file.');
    await user.click(within(alert).getByRole('button', { name: 'Choose another' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('answering a session', () => {
  it('says what was done and takes it back with Undo', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await waitFor(() => expect(toast).toHaveTextContent('Done: Two companies.'));
    expect(sent(backend, 'answerSession')).toEqual([{ sessionId: 'w1s6', answer: 'done', minutes: null }]);
    await user.click(within(toast).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(toast).toHaveTextContent('Taken back: Done: Two companies.'));
    expect(within(toast).queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(sent(backend, 'undo')).toEqual([{ revision: 2 }]);
    expect(document.activeElement, 'the focus is not lost with the button').not.toBe(document.body);
  });

  it('withdraws the offer of Undo once another process has changed something', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await waitFor(() => expect(toast).toHaveTextContent('Done: Two companies.'));
    backend.elsewhere('tickFirstStep', { pathId: 'p1', position: 1, done: true });
    await waitFor(() => expect(toast).toBeEmptyDOMElement());
  });

  it('takes nothing else back when the news of another change has not arrived yet', async () => {
    const moved = { code: 'undo-moved-on', message: 'Something else was changed.', help: null };
    const { user } = open({ refuse: { undo: moved } });
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await user.click(await within(toast).findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(toast).toHaveTextContent('Something else was changed.'));
    expect(within(toast).queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes the minutes of a partly done one', async () => {
    const { backend, user } = open();
    await user.click(await button('Partly'));
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes studied' });
    await user.clear(minutes);
    await user.type(minutes, '25');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent(backend, 'answerSession')).toMatchObject([{ answer: 'partly', minutes: 25 }]),
    );
  });

  it('asks for minutes no more after Escape, and goes back to where it was', async () => {
    const { user } = open();
    await user.click(await button('Partly'));
    expect(screen.getByRole('spinbutton', { name: 'Minutes studied' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('spinbutton', { name: 'Minutes studied' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Partly' })).toHaveFocus());
  });

  it('keeps the focus where the answer was given', async () => {
    const { user } = open();
    (await button('Done')).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Done: Two companies.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Start' })).toHaveFocus());
  });

  it('is undone by Ctrl+Z, but not while someone types', async () => {
    const { backend, user } = open();
    await user.click(await button('Done'));
    await waitFor(() => expect(sent(backend, 'answerSession')).toHaveLength(1));
    await screen.findByText('Done: Two companies.');
    await user.click(await button('Review'));
    const note = await screen.findByRole('textbox', { name: 'What do you take from this week?' });
    await user.click(note);
    await user.keyboard('{Control>}z{/Control}');
    expect(sent(backend, 'undo')).toHaveLength(0);
    note.blur();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sent(backend, 'undo')).toHaveLength(1));
  });

  it('that is refused says why and what next, without an undo', async () => {
    const refusal = {
      code: 'busy',
      message: 'The plan is being written by another window.',
      help: 'Try again in a moment.',
    };
    const { user } = open({ refuse: { answerSession: refusal } });
    await user.click(await button('Done'));
    const toast = screen.getByRole('status', { name: 'Last change' });
    await waitFor(() => expect(toast).toHaveTextContent(`${refusal.message} ${refusal.help}`));
    expect(within(toast).queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the toast', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  it('goes after ten seconds', async () => {
    const backend = fakeBackend();
    render(App, { backend });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.click(await button('Done'));
    await screen.findByText('Done: Two companies.');
    await vi.advanceTimersByTimeAsync(TOAST_MS);
    expect(screen.queryByText('Done: Two companies.')).toBeNull();
  });
});

describe('the check-in', () => {
  it('is said with the keyboard alone', async () => {
    const { backend, user } = open();
    const start = await button('Check in');
    start.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: /^Check-in for Wednesday/ });
    const first = screen.getAllByRole('radio', { name: 'Skipped' })[0]!;
    first.focus();
    await user.keyboard(' ');
    screen.getByRole('radio', { name: '4' }).focus();
    await user.keyboard(' ');
    screen.getByRole('textbox', { name: 'One line, if you like' }).focus();
    await user.keyboard('Tired but fine');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent(backend, 'submitCheckIn')).toHaveLength(1));
    expect(sent(backend, 'submitCheckIn')).toMatchObject([
      {
        date: '2026-12-09',
        energy: 4,
        note: 'Tired but fine',
        answers: expect.arrayContaining([expect.objectContaining({ answer: 'skipped' })]),
      },
    ]);
  });

  it('never assumes an answer that was not given', async () => {
    const { backend, user } = open();
    await user.click(await button('Check in'));
    await screen.findByRole('heading', { name: /^Check-in for/ });
    const form = screen.getByRole('textbox', { name: 'One line, if you like' }).closest('form')!;
    await user.click(within(form).getByRole('button', { name: 'Check in' }));
    await waitFor(() => expect(sent(backend, 'submitCheckIn')).toHaveLength(1));
    const [input] = sent(backend, 'submitCheckIn') as [{ answers: { sessionId: string }[] }];
    expect(input.answers.map((a) => a.sessionId)).not.toContain('w1s5');
  });
});

describe('a screen whose answer is refused', () => {
  it('says so with one way on, and recovers', async () => {
    const refusal = {
      code: 'store',
      message: 'The store could not be read.',
      help: 'Close other copies of Waymark.',
    };
    const { backend, user } = open({ refuse: { today: refusal } });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The store could not be read.');
    expect(within(alert).getAllByRole('button')).toHaveLength(1);
    backend.allow('today');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Thursday, 10 Dec' })).toBeVisible();
  });
});

describe('the other screens', () => {
  it('open a session from the week’s list and give the focus back', async () => {
    const { user } = open();
    await user.click(await button('Week'));
    await user.click(await button('List'));
    const opener = (await screen.findAllByRole('button', { name: 'Draw the lines' }))[0]!;
    await user.click(opener);
    const panel = await screen.findByRole('complementary', { name: 'Draw the lines' });
    expect(panel).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(opener).toHaveFocus();
  });

  it('tick a criterion only with what shows it', async () => {
    const { backend, user } = open();
    await user.click(await button('Milestones'));
    await user.click(await screen.findByRole('checkbox', { name: 'Four services answer' }));
    const dialog = await screen.findByRole('dialog', { name: 'What shows it?' });
    expect(within(dialog).getByRole('button', { name: 'Tick it' })).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox'), 'https://example.org/services');
    await user.click(within(dialog).getByRole('button', { name: 'Tick it' }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Four services answer' })).toBeChecked());
    expect(sent(backend, 'tickCriterion')).toMatchObject([
      { position: 1, ticked: true, note: 'https://example.org/services' },
    ]);
  });

  it('open links outside of the window', async () => {
    const { backend, user } = open();
    await user.click(await button(/^A film service/));
    expect(backend.opened).toEqual(['https://example.org/a-film-service-that-broke-itself-on-purpose']);
  });

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

  it('show a replan’s price before it is accepted', async () => {
    const { backend, user } = open();
    await user.click(await button('Look at a new plan'));
    const dialog = await screen.findByRole('dialog', { name: 'A new plan' });
    expect(await within(dialog).findByText(/Moves 2 of 31 sessions/)).toBeVisible();
    expect(within(dialog).getByText(/moves from Fri 11 Dec.* to Sat 12 Dec, 12:10/)).toBeVisible();
    expect(sent(backend, 'replan')).toEqual([{ dryRun: true }]);
    await user.click(within(dialog).getByRole('button', { name: 'Accept all' }));
    await waitFor(() =>
      expect(sent(backend, 'acceptProposal')).toEqual([{ id: 'proposal-1', groups: null }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('show the proposal that waits, and accept some of it', async () => {
    const { backend, user } = open({ proposed: true });
    const card = await screen.findByRole('region', { name: 'A new plan is proposed' });
    expect(within(card).getByText('After your word on what happened.')).toBeVisible();
    expect(within(card).getByText(/nothing before Fri 11 Dec/)).toBeVisible();
    expect(screen.queryByText(/back in the pool/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Look at a new plan' })).toBeNull();
    await user.click(within(card).getByRole('checkbox', { name: /One session moves, one is new/ }));
    await user.click(within(card).getByRole('button', { name: 'Accept 1 of 2' }));
    await waitFor(() => expect(sent(backend, 'acceptProposal')).toEqual([{ id: 'proposal-1', groups: [1] }]));
    expect(await screen.findByText('Accepted 1 of 2 groups.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'A new plan is proposed' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('region', { name: 'A new plan is proposed' })).toBeVisible();
  });

  it('leave the plan as it is, from the week, where the proposed places are seen', async () => {
    const { backend, user } = open({ proposed: true });
    await user.click(await button('Week'));
    expect((await screen.findAllByText(/, proposed$/)).length).toBeGreaterThan(0);
    await user.click(await button('Not now'));
    await waitFor(() => expect(sent(backend, 'declineProposal')).toEqual([{ id: 'proposal-1' }]));
    await waitFor(() => expect(screen.queryByText(/, proposed$/)).toBeNull());
  });

  it('close a dialog with Escape and give the focus back', async () => {
    const { user } = open();
    const opener = await button('Look at a new plan');
    await user.click(opener);
    const dialog = await screen.findByRole('dialog', { name: 'A new plan' });
    (await within(dialog).findByRole('button', { name: 'Not now' })).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('list what waits in a review under its days', async () => {
    const { backend, user } = open();
    await user.click(await button('Review'));
    const waiting = await screen.findByRole('region', { name: 'Unconfirmed sessions' });
    backend.elsewhere('answerSession', { sessionId: 'w1s0', answer: 'planned', minutes: null });
    await within(waiting).findByRole('region', { name: 'Monday, 7 Dec' });
    const days = within(waiting).getAllByRole('heading', { level: 3 });
    expect(days.map((one) => one.textContent)).toEqual(['Monday, 7 Dec', 'Wednesday, 9 Dec']);
  });

  it('mark what a plan of the essentials leaves out, and keep its hours apart', async () => {
    const { user } = open({ essentials: true });
    await user.click(await button('Path'));
    const reading = await screen.findByRole('heading', { name: /^Three pillars/ });
    expect(reading).toHaveTextContent('Backlog');
    expect(screen.getByRole('heading', { name: /^Keeping it standing/ })).not.toHaveTextContent('Backlog');
    expect(screen.getAllByText('8 h in the backlog')[0]).toBeInTheDocument();
  });

  it('offer a new plan after what only a new plan follows, until it is looked at', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Remind me' }));
    await user.click(await button('Save settings'));
    await waitFor(() => expect(sent(backend, 'updateSettings')).toHaveLength(1));
    await user.type(await screen.findByLabelText('First day'), '2026-12-24');
    await user.click(await button('Take off'));
    await user.click(await button('Look at a new plan'));
    expect(sent(backend, 'setDaysOff')).toHaveLength(1);
    const dialog = await screen.findByRole('dialog', { name: 'A new plan' });
    await user.click(await within(dialog).findByRole('button', { name: 'Accept all' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Look at a new plan' })).toBeNull());
  });

  it('offer no new plan after what no plan hangs on', async () => {
    const { backend, user } = open();
    await user.click(await button('Settings'));
    await user.click(await screen.findByRole('checkbox', { name: 'Remind me' }));
    await user.click(await button('Save settings'));
    await screen.findAllByText('Saved the settings.');
    expect(sent(backend, 'replan')).toEqual([]);
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

  it('write a chosen date out beside the web view’s own figures', async () => {
    const { user } = open();
    await user.click(await button('Settings'));
    const first = await screen.findByLabelText('First day');
    await user.type(first, '2026-12-24');
    expect(first).toHaveAccessibleDescription('Thu 24 Dec 2026');
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
