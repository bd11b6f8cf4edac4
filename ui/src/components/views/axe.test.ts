// Every screen in every state, as axe sees it.
import { cleanup, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCREENS } from '@/lib/app/app.svelte';
import { t } from '@/lib/messages/t';
import type { OperationName } from '@/lib/backend/backend';
import type { FakeOptions } from '@/lib/backend/fake';
import { violations } from '@/test/axe';
import { button, open } from '@/test/window';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

type User = ReturnType<typeof open>['user'];
type Step = (user: User) => Promise<unknown>;

const press =
  (name: string | RegExp): Step =>
  async (user) =>
    user.click((await screen.findAllByRole('button', { name }))[0]!);
const keys =
  (typed: string): Step =>
  (user) =>
    user.keyboard(typed);
const dialog =
  (name: string | RegExp): Step =>
  () =>
    screen.findByRole('dialog', { name });
const heading =
  (name: string | RegExp): Step =>
  () =>
    screen.findByRole('heading', { name });
const shown =
  (words: string | RegExp): Step =>
  () =>
    screen.findByText(words);

async function look(options: FakeOptions, steps: Step[]) {
  const { user } = open(options);
  for (const step of steps) await step(user);
  expect(await violations()).toEqual([]);
}

/** What each screen asks the host for. */
const ASKED: Record<(typeof SCREENS)[number], OperationName> = {
  today: 'today',
  week: 'week',
  path: 'path',
  milestones: 'milestones',
  insights: 'insights',
  review: 'review',
  reminders: 'reminders',
  settings: 'settings',
};
const nav = (name: (typeof SCREENS)[number]) => press(t(`ui-nav-${name}`));
const REFUSED = {
  code: 'store',
  message: 'The store could not be read.',
  help: 'Close other copies of Waymark.',
};

describe.each(SCREENS)('the screen %s has no violation', (name) => {
  const arrived: Step = async () => {
    await screen.findByRole('navigation', { name: 'Screens' });
    await screen.findAllByRole(name === 'milestones' ? 'checkbox' : 'region');
  };
  it('with data', () => look({ proposed: true, secondPath: true }, [nav(name), arrived]));
  it('with the longest words', () => look({ longTitles: true }, [nav(name), arrived]));
  it('while it waits', () => look({ silent: [ASKED[name]] }, [nav(name), shown('One moment …')]));
  it('refused', () => look({ refuse: { [ASKED[name]]: REFUSED } }, [nav(name), heading(REFUSED.message)]));
});

describe('before a plan there is no violation', () => {
  const begin = press(/^Services that hold/);
  it('at the choice', () => look({ hasPlan: false }, [heading('What do you want to learn?')]));
  it('at what the path asks', () => look({ hasPlan: false }, [begin, heading('What this path really asks')]));
  it('at the hours', () =>
    look({ hasPlan: false }, [begin, press('Continue'), heading('When do you want to study?')]));
  it('at the plan', () =>
    look({ hasPlan: false }, [
      begin,
      press('Continue'),
      () => screen.findByRole('region', { name: /^Community events/ }),
      press('See the plan'),
      shown(/270 h in 15 weeks from/),
    ]));
});

describe('in a state of its own there is no violation', () => {
  const cases: [string, FakeOptions, Step[]][] = [
    ['a running session', { focus: true }, [press('Finish')]],
    ['minutes asked', {}, [press('Partly')]],
    ['the check-in', {}, [press('Check in'), heading(/^Check-in for/)]],
    ['the week as a list', {}, [press('Week'), press('List'), heading(/^Monday, 7 Dec/)]],
    [
      'a session beside the week',
      {},
      [press('Week'), press('List'), press('Draw the lines'), () => screen.findByRole('complementary')],
    ],
    ['a menu of the week', {}, [press('Week'), press('List'), press(/^Actions for Thursday/)]],
    ['an empty week', {}, [press('Week'), press('List'), ...Array(16).fill(press('Next week'))]],
    ['nothing passed', { nothingPassed: true }, [press('Insights'), heading('Nothing to show yet')]],
    ['what found no place', { unplaced: [] }, [press('Week')]],
    [
      'unsaved settings',
      {},
      [
        press('Settings'),
        async (user) => user.click(await screen.findByRole('checkbox', { name: 'Remind me' })),
        press('Week'),
        dialog('Your changes are not saved'),
      ],
    ],
  ];
  it.each(cases)('%s', (_, options, steps) => look(options, steps));
});

describe('over the screen there is no violation', () => {
  const ready: Step = () => button('Done');
  const cases: [string, FakeOptions, Step[]][] = [
    ['the palette', {}, [ready, keys('{Control>}k{/Control}'), () => screen.findByRole('combobox')]],
    [
      'the palette without a find',
      {},
      [
        ready,
        keys('{Control>}k{/Control}'),
        () => screen.findByRole('combobox'),
        keys('zebra'),
        shown(/^Nothing is called that/),
      ],
    ],
    ['the keys', {}, [ready, keys('?'), dialog('Keyboard shortcuts')]],
    [
      'the history',
      {},
      [ready, keys('d'), shown('Done: Two companies.'), keys('gu'), dialog('History'), shown('Undo')],
    ],
    ['a new plan', {}, [ready, keys('r'), dialog('A new plan'), shown('Not now')]],
    ['a session', {}, [ready, keys('o'), dialog('Two companies'), () => button('Close')]],
    ['minutes', {}, [ready, keys('h'), dialog('Two companies')]],
    [
      'evidence',
      {},
      [
        press('Milestones'),
        async (user) => user.click(await screen.findByRole('checkbox', { name: 'Four services answer' })),
        dialog('What shows it?'),
      ],
    ],
    ['the text of the path', {}, [press('Path'), press('Show the text'), dialog(/./)]],
    ['a new version', {}, [press('Path'), press('New version…'), dialog('A new version of this path')]],
    ['the quiz', {}, [press('Path'), press('Take the quiz'), dialog('Where do you stand?')]],
    [
      'a refusal in a dialog',
      { refuse: { moveSession: REFUSED } },
      [
        async (user) => {
          const tomorrow = await screen.findByRole('region', { name: 'Tomorrow' });
          tomorrow.querySelector('button')?.focus();
          await user.keyboard('m');
          const minutes = await screen.findByRole('spinbutton', { name: 'Minutes' });
          await user.clear(minutes);
          await user.type(minutes, '45{Enter}');
        },
        () => screen.findByRole('alert'),
      ],
    ],
  ];
  it.each(cases)('%s', (_, options, steps) => look(options, steps));
});
