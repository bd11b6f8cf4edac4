import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

describe('an ordinary evening', () => {
  /** The check-in of a day with three sessions that wait, its first one in focus. */
  async function evening() {
    const { backend, user } = open();
    await button('Check in');
    for (const sessionId of ['w1s3', 'w1s4'])
      backend.elsewhere('answerSession', { sessionId, answer: 'planned', minutes: null });
    await user.click(await button('Check in'));
    await screen.findByRole('heading', { name: /^Check-in for Wednesday/ });
    const unsaid = () =>
      screen.getAllByRole('group', { name: /, \d\d:\d\d$/ }).filter((row) => !row.querySelector(':checked'));
    expect(unsaid()).toHaveLength(3);
    await waitFor(() => expect(unsaid()[0]).toContainElement(document.activeElement as HTMLElement));
    const said = async () => {
      await waitFor(() => expect(sent(backend, 'submitCheckIn')).toHaveLength(1));
      const [input] = sent(backend, 'submitCheckIn') as [
        { energy: number; answers: { sessionId: string; answer: string; minutes: number | null }[] },
      ];
      const of = (id: string) => input.answers.find((one) => one.sessionId === id);
      return { energy: input.energy, answers: ['w1s3', 'w1s4', 'w1s5'].map(of) };
    };
    return { user, said };
  }

  it('with three sessions takes five keys', async () => {
    const { user, said } = await evening();
    const keys = ['d', 'd', 's', '4', '{Enter}'];
    expect(keys).toHaveLength(5);
    for (const key of keys) await user.keyboard(key);
    const { energy, answers } = await said();
    expect(energy).toBe(4);
    expect(answers.map((one) => one?.answer)).toEqual(['done', 'done', 'skipped']);
  });

  it('takes the minutes of what was done in part, and goes on with Enter', async () => {
    const { user, said } = await evening();
    for (const key of ['p', '2', '5', '{Enter}', 'd', 's', '3', '{Enter}']) await user.keyboard(key);
    const { energy, answers } = await said();
    expect(energy).toBe(3);
    expect(answers[0]).toMatchObject({ answer: 'partly', minutes: 25 });
    expect(answers.map((one) => one?.answer)).toEqual(['partly', 'done', 'skipped']);
  });
});

describe('the session that is on', () => {
  it('is paused, gone on with and ended with where it stopped, which its next session shows', async () => {
    const { backend, user } = open({ focus: true });
    const card = await screen.findByRole('region', { name: 'Now' });
    expect(within(card).getByText('20 min of 1 h 30 min studied')).toBeVisible();
    expect(within(card).getByRole('timer')).toHaveTextContent('1:10:00');
    await user.click(within(card).getByRole('button', { name: 'Pause' }));
    await waitFor(() => expect(within(card).getByRole('button', { name: 'Go on' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(within(card).getByRole('button', { name: 'Pause' })).toHaveFocus());
    await user.click(within(card).getByRole('button', { name: 'Finish' }));
    expect(screen.getByRole('textbox', { name: 'Where did you stop?' })).toHaveFocus();
    await user.keyboard('Page 31{Tab}Draw the boundary{Enter}');
    await waitFor(() =>
      expect(sent(backend, 'finishSession')).toEqual([
        { sessionId: 'w1s6', whole: false, stopped: 'Page 31', step: 'Draw the boundary' },
      ]),
    );
    expect(await screen.findByText('Next tiny step: Draw the boundary')).toBeVisible();
  });

  it('offers no more minutes than there is room for, and Escape leaves its end', async () => {
    const { user } = open({ focus: true });
    const card = await screen.findByRole('region', { name: 'Now' });
    expect(within(card).getByRole('button', { name: '10 min more' })).toBeVisible();
    expect(within(card).queryByRole('button', { name: '25 min more' })).toBeNull();
    await user.click(within(card).getByRole('button', { name: 'Finish' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(within(card).getByRole('button', { name: 'Finish' })).toHaveFocus());
  });
});

describe('the review', () => {
  it('is saved where the learner says, and earlier weeks open from the strip', async () => {
    const { backend, user } = open();
    await user.click(await button('Review'));
    await user.click(await button('Save as Markdown'));
    await waitFor(() =>
      expect(sent(backend, 'saveReview')).toEqual([{ week: '2026-12-07', folder: '/home/you/notes' }]),
    );
    expect(await screen.findByText('Wrote /home/you/notes/Review 2026-12-07.md.')).toBeVisible();
    const strip = screen.getByRole('region', { name: 'Week by week' });
    await user.click(within(strip).getByRole('button', { name: 'Open the review of 30 Nov to 6 Dec' }));
    await screen.findByRole('heading', { name: 'Review of 30 Nov to 6 Dec' });
  });
});

describe('the change that a review proposes', () => {
  it('is done in one press, offers what follows for the plan, and is taken back', async () => {
    const { backend, user } = open();
    await user.click(await button('Review'));
    expect(await screen.findByText(/an even chance\) to Sun 11 Apr 2027 \(85 %\)/)).toBeVisible();
    const card = screen.getByRole('region', { name: 'One change' });
    await user.click(within(card).getByRole('button', { name: 'Do it' }));
    await waitFor(() => expect(sent(backend, 'applySuggestion')).toEqual([{ week: '2026-12-07' }]));
    expect(await screen.findByText('Thursdays are free of study from now on.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'One change' })).toBeNull());
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Look at a new plan' })).toHaveLength(2),
    );
    await user.click(screen.getAllByRole('button', { name: /^Undo/ })[0]!);
    expect(await screen.findByRole('region', { name: 'One change' })).toBeVisible();
  });
});

describe('community events', () => {
  it('are joined by the author’s link until the learner gives one', async () => {
    const { backend, user } = open();
    await user.click(await button('Path'));
    const card = await screen.findByRole('region', { name: 'Community events' });
    expect(within(card).getByRole('button', { name: 'Join' })).toBeVisible();
    await user.click(within(card).getAllByRole('button', { name: 'Questions and link' })[0]!);
    const link = within(card).getByRole('textbox', { name: /^Link/ });
    expect(link).toHaveValue('');
    expect(link).toHaveAttribute('placeholder', 'https://meet.example/evening');
    await user.click(within(card).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent(backend, 'noteEvent')).toMatchObject([{ link: null }]));
  });

  it('are prepared the day before, in Today', async () => {
    const { backend, user } = open();
    const card = await screen.findByRole('region', { name: 'Community events' });
    expect(within(card).getByText('Why two services?')).toBeVisible();
    await user.click(within(card).getByRole('button', { name: 'Questions and link' }));
    const questions = within(card).getByRole('textbox', { name: /^Questions to bring/ });
    await user.type(questions, '\nHow small?');
    await user.click(within(card).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent(backend, 'noteEvent')).toMatchObject([{ questions: ['Why two services?', 'How small?'] }]),
    );
  });

  it('are skipped once, and taken back', async () => {
    const { backend, user } = open();
    await user.click(await button('Path'));
    const card = await screen.findByRole('region', { name: 'Community events' });
    await user.click(within(card).getAllByRole('button', { name: 'Skip this once' })[0]!);
    await waitFor(() =>
      expect(sent(backend, 'answerEvent')).toMatchObject([{ day: '2026-12-11', answer: 'skipped' }]),
    );
    expect(await within(card).findByText('Skipped this once')).toBeVisible();
    await user.click(within(card).getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(sent(backend, 'answerEvent')).toHaveLength(2));
  });
});
