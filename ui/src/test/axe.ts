// What axe finds in the page as it stands. jsdom lays nothing out, so contrast and sizes are looked at in the real window
// (tests/e2e/axe.rs); here it is names, roles, structure and states.
import axe from 'axe-core';

const RULES: axe.RuleObject = {
  'color-contrast': { enabled: false },
  'target-size': { enabled: false },
  'label-content-name-mismatch': { enabled: false },
};

// The calendar's library makes its events of `article`, which by the letter may not be a button. They are named, take the
// focus and answer Enter; no reader is misled.
axe.configure({ rules: [{ id: 'aria-allowed-role', selector: '[role]:not(.ec-event)' }] });

/** Every violation as one line: the rule, what it says, and where; without those of rules that do not hold there. */
export async function violations(...without: string[]): Promise<string[]> {
  // As index.html has them.
  document.documentElement.lang = 'en';
  document.title = 'Waymark';
  const found = await axe.run(document, {
    rules: { ...RULES, ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
    resultTypes: ['violations'],
    runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    },
  });
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}
