import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { PathCheck } from '@/lib/backend/generated/contract';
import examples from '@/lib/backend/generated/examples.json';
import { button, open } from '@/test/window';

afterEach(cleanup);

// What the host says about the smallest document of every diagnostic, kept fresh by a test of the host's.
const ALL = examples as unknown as { code: string; check: PathCheck }[];

/** Walks every remark by keys, and finds each with its code, words and help behind the line that it is about. */
async function readAll(user: ReturnType<typeof open>['user'], check: PathCheck, code: string) {
  const dialog = await screen.findByRole('dialog', { name: check.name });
  const { diagnostics } = check.report;
  expect(diagnostics.map((one) => one.code)).toContain(code);
  for (const one of diagnostics) {
    await user.keyboard('{F8}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'note'));
    const remark = document.activeElement as HTMLElement;
    expect(remark).toHaveAccessibleName(`Remark on line ${one.line}`);
    for (const words of [one.code, one.message, one.help ?? '']) expect(remark).toHaveTextContent(words);
    let above = remark.closest('[data-row]')?.previousElementSibling;
    while (above && !above.classList.contains('line')) above = above.previousElementSibling;
    expect(above?.querySelector('.at')).toHaveTextContent(String(one.line));
    expect(above?.querySelector('code')?.textContent ?? '').toBe(check.lines[one.line - 1] ?? '');
  }
  for (const severity of ['Error', 'Warning', 'Hint']) {
    const count = diagnostics.filter((one) => one.severity === severity.toLowerCase()).length;
    const counted = within(dialog).queryByText(severity, { selector: '.count *' });
    if (count === 0) expect(counted).toBeNull();
    else expect(counted?.closest('.count')).toHaveTextContent(String(count));
  }
}

describe.each(ALL)('the remark $code', ({ code, check }) => {
  it('is read at its line before the document is accepted', async () => {
    const { backend, user } = open({ hasPlan: false, check });
    await screen.findByRole('heading', { name: 'What do you want to learn?' });
    backend.drop([`/home/you/${check.name}`]);
    await user.click(await button('Show the text'));
    await readAll(user, check, code);
  });

  it('is read at its line on the Path, too', async () => {
    const { user } = open({ check });
    await user.click(await button('Path'));
    await user.click((await screen.findAllByRole('button', { name: 'Show the text' }))[0]!);
    await readAll(user, check, code);
  });
});
