import { describe, expect, it } from 'vitest';
import type { PathView } from '../backend/generated/contract';
import { putBack, startAfter } from './skipped';

const path = (known: boolean[]) =>
  ({ id: 'p', units: known.map((one, at) => ({ unit: at + 1, known: one })) }) as unknown as PathView;

describe('what is skipped', () => {
  it('begins behind it where nothing is put back', () => {
    expect(startAfter(4, new Set())).toEqual({ startUnit: 4, known: [], putBack: [] });
  });
  it('stays skipped behind and between what is put back', () => {
    expect(startAfter(5, new Set([4, 2]))).toEqual({ startUnit: 2, known: [3], putBack: [2, 4] });
  });
  it('loses one part of a path, and no other', () => {
    expect(putBack(path([true, true, true, false]), 2)).toEqual({
      pathId: 'p',
      startUnit: 2,
      known: [3],
      putBack: [2],
    });
    expect(putBack(path([false, true, true, false]), 3)).toEqual({
      pathId: 'p',
      startUnit: 1,
      known: [2],
      putBack: [3],
    });
  });
  it('can be put back where everything is', () => {
    expect(putBack(path([true, true]), 2)).toMatchObject({ startUnit: 2, known: [] });
  });
});
