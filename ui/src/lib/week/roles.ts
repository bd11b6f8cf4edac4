// The calendar's library calls its grid a table, and puts the events beside its cells: for ears that is a table of empty
// cells, followed by buttons that belong to none. Its events say day and time themselves, and the list is the calendar
// for reading, so the roles of a table are taken off.

const OF_A_TABLE = ['table', 'rowgroup', 'row', 'columnheader', 'cell']
  .map((role) => `[role="${role}"]`)
  .join();

function clean(element: Element): void {
  for (const one of [element, ...element.querySelectorAll(OF_A_TABLE)]) {
    if (!one.matches(OF_A_TABLE)) continue;
    for (const name of ['role', 'aria-colindex', 'aria-rowindex']) one.removeAttribute(name);
  }
}

/** An attachment that keeps the roles of a table off everything inside, also off what is drawn later. */
export function withoutTable(element: HTMLElement): () => void {
  clean(element);
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) clean(node);
  });
  watch.observe(element, { subtree: true, childList: true });
  return () => watch.disconnect();
}
