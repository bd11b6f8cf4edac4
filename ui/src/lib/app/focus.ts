// Focus that outlives what it stood on: an element that is drawn anew gets it back.

/** Frames in which what stands in view may still be replaced. */
const FRAMES = 20;

let newest = 0;

/** Focuses what a selector finds now, and what takes its place in the next moments; a focus set meanwhile stays, and
    what is asked for later takes over. */
export function keepFocus(selector: string): void {
  const mine = ++newest;
  const find = () => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const look = (frames: number) => {
    if (mine !== newest || frames === 0) return;
    if (document.activeElement === null || document.activeElement === document.body) find();
    requestAnimationFrame(() => look(frames - 1));
  };
  find();
  requestAnimationFrame(() => look(FRAMES));
}
