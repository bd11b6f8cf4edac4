// Which notes are worth showing: a heading whose text all went into the plan says nothing by itself.
import type { NoteView } from '../backend/generated/contract';

const level = (note: NoteView | undefined) => (note?.block.kind === 'heading' ? note.block.level : null);

/** Notes without the headings that nothing stands under. */
export function withoutEmptyHeadings(notes: NoteView[]): NoteView[] {
  const out: NoteView[] = [];
  for (const note of notes) {
    const own = level(note);
    // A heading ends those of its level and below that are still empty.
    if (own !== null)
      for (let last = level(out.at(-1)); last !== null && last >= own; last = level(out.at(-1))) out.pop();
    out.push(note);
  }
  while (level(out.at(-1)) !== null) out.pop();
  return out;
}
