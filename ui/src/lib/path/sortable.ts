// Rows of a list dragged by their grip to another place in it. Keys and menus do the same; this is for the hand.

/** Rows that can be dragged, and what one takes hold of. */
const ROW = '[data-sort]';
const GRIP = '[data-grip]';

/** The place from 0 before which a row comes, where a pointer is at `y`: before the first whose middle lies below it. */
export function placeAt(middles: readonly number[], y: number): number {
  const at = middles.findIndex((middle) => y < middle);
  return at < 0 ? middles.length : at;
}

/** An attachment of a list: `drop` hears which row was put where, both from 0, the place counted without the row. */
export function sortable(drop: (from: number, to: number) => void): (list: HTMLElement) => () => void {
  return (list) => {
    let from = -1;
    let before = -1;
    const rows = () => [...list.children].filter((row): row is HTMLElement => row.matches(ROW));

    function mark() {
      const all = rows();
      all.forEach((row, at) => {
        row.toggleAttribute('data-dragged', at === from);
        // A place beside itself is none: nothing would move.
        const elsewhere = before !== from && before !== from + 1;
        row.toggleAttribute('data-drop-before', from >= 0 && elsewhere && at === before);
        row.toggleAttribute(
          'data-drop-after',
          from >= 0 && elsewhere && before === all.length && at === all.length - 1,
        );
      });
    }
    function end() {
      from = before = -1;
      mark();
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerup', dropped);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', pressed, true);
    }
    function moved(event: PointerEvent) {
      const boxes = rows().map((row) => row.getBoundingClientRect());
      before = placeAt(
        boxes.map((box) => box.top + box.height / 2),
        event.clientY,
      );
      mark();
      // What lies beyond the window's edge comes into view.
      rows()[Math.min(before, boxes.length - 1)]?.scrollIntoView({ block: 'nearest' });
    }
    function dropped() {
      const [row, place] = [from, before > from ? before - 1 : before];
      end();
      if (row >= 0 && place >= 0 && place !== row) drop(row, place);
    }
    function pressed(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    }
    function taken(event: PointerEvent) {
      const grip = event.target instanceof Element ? event.target.closest(GRIP) : null;
      const row = grip?.closest(ROW);
      if (event.button !== 0 || !row || row.parentElement !== list) return;
      event.preventDefault();
      from = rows().indexOf(row as HTMLElement);
      before = from;
      mark();
      window.addEventListener('pointermove', moved);
      window.addEventListener('pointerup', dropped);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', pressed, true);
    }
    list.addEventListener('pointerdown', taken);
    return () => {
      list.removeEventListener('pointerdown', taken);
      end();
    };
  };
}
