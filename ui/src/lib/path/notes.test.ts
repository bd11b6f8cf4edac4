import { describe, expect, it } from 'vitest';
import type { NoteView } from '../backend/generated/contract';
import { withoutEmptyHeadings } from './notes';

const heading = (level: number, text: string): NoteView => ({
  unit: null,
  line: 1,
  block: { kind: 'heading', level, words: [{ kind: 'text', text }] },
});
const words: NoteView = { unit: null, line: 1, block: { kind: 'paragraph', words: [] } };
const told = (notes: NoteView[]) =>
  withoutEmptyHeadings(notes).map((note) =>
    note.block.kind === 'heading' && note.block.words[0]?.kind === 'text' ? note.block.words[0].text : '-',
  );

describe('notes', () => {
  it('keep a heading over words, and over a smaller heading with words', () => {
    expect(told([heading(2, 'A'), words, heading(2, 'B'), heading(3, 'C'), words])).toEqual([
      'A',
      '-',
      'B',
      'C',
      '-',
    ]);
  });
  it('leave headings away that nothing stands under', () => {
    expect(told([heading(2, 'A'), heading(3, 'B'), heading(2, 'C'), words, heading(2, 'D')])).toEqual([
      'C',
      '-',
    ]);
    expect(told([heading(1, 'A')])).toEqual([]);
  });
});
