// Whether a field inside an element is marked as unreadable, heard of as it changes: fields mark themselves with
// `aria-invalid`, and whoever saves or goes on asks here first.

const MARKED = '[aria-invalid="true"]';

/** The first field that is marked. */
export function firstMarked(within: HTMLElement | undefined): HTMLElement | null {
  return within?.querySelector<HTMLElement>(MARKED) ?? null;
}

/** An attachment that says whenever it changes whether a field inside is marked. */
export function marks(heard: (marked: boolean) => void): (element: HTMLElement) => () => void {
  return (element) => {
    const look = () => heard(firstMarked(element) !== null);
    const watch = new MutationObserver(look);
    watch.observe(element, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
    return () => {
      watch.disconnect();
      heard(false);
    };
  };
}
