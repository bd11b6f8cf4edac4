// Focus that outlives what it stood on: an element that is drawn anew gets it back.

/** Frames in which what stands in view may still be replaced. */
const FRAMES = 20;

let newest = 0;

/** Focuses what the first selector that finds something finds now, and what takes its place in the next moments; a focus
    set meanwhile stays, and what is asked for later takes over. */
export function keepFocus(...selectors: string[]): void {
  watch(selectors, true);
}

/** Gives the focus back where it is lost in the next moments, or where the element that had it has become another one's:
    `still` says of the focused element whether it has not. */
export function returnFocus(still: (focused: Element) => boolean, ...selectors: string[]): void {
  const focused = document.activeElement;
  watch(selectors, focused !== null && focused !== document.body && !still(focused));
}

function watch(selectors: string[], atOnce: boolean): void {
  const mine = ++newest;
  const find = () => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found.focus({ preventScroll: true });
    }
  };
  const look = (frames: number) => {
    if (mine !== newest || frames === 0) return;
    if (document.activeElement === null || document.activeElement === document.body) find();
    requestAnimationFrame(() => look(frames - 1));
  };
  if (atOnce) find();
  look(FRAMES);
}
