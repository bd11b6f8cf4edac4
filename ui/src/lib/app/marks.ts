// Whether a field inside an element is marked as unreadable, heard of as it changes: fields mark themselves with
// `aria-invalid`, and whoever saves or goes on asks here first.

const MARKED = '[aria-invalid="true"]';

/** Shows the first field that is marked, and gives it the focus. */
export function showMarked(within: HTMLElement | undefined): void {
  const first = within?.querySelector<HTMLElement>(MARKED);
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}

/** An attachment that says whenever it changes whether a field inside is marked. */
export function marks(heard: (marked: boolean) => void): (element: HTMLElement) => () => void {
  return (element) => {
    const look = () => heard(element.querySelector(MARKED) !== null);
    const watch = new MutationObserver(look);
    watch.observe(element, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
    return () => {
      watch.disconnect();
      heard(false);
    };
  };
}
