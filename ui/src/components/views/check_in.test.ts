// The check-in, by keys alone and without assuming anything.
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { button, open, sent } from '@/test/window';

afterEach(cleanup);

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
