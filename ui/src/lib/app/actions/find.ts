// What the palette offers and how it is found: by the beginnings of words in any order, what was used last first.

/** Something that can be chosen. */
export interface Choice {
  id: string;
  label: string;
  /** Other words that it is found by. */
  more: string;
}

const RECENT = 'waymark-recent-actions';
/** How many are remembered. */
const MOST = 8;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How well a typed word fits: the beginning of a word, the inside of one, its letters in order; null where it does not. */
function fit(typed: string, words: string[]): number | null {
  let best: number | null = null;
  const take = (score: number) => (best = best === null ? score : Math.max(best, score));
  for (const [at, word] of words.entries()) {
    if (word === typed) take(at === 0 ? 6 : 5);
    else if (word.startsWith(typed)) take(at === 0 ? 4 : 3);
    else if (word.includes(typed)) take(2);
    else if (typed.length > 2 && inOrder(typed, word)) take(1);
  }
  return best;
}

function inOrder(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at += 1;
  return at === typed.length;
}

/** The choices that every typed word finds, the best first; all of them, the recent first, where nothing is typed. */
export function found<T extends Choice>(
  choices: readonly T[],
  typed: string,
  recent: readonly string[],
): T[] {
  const last = (one: T) => (recent.includes(one.id) ? recent.indexOf(one.id) : MOST);
  const words = wordsOf(typed);
  const scored = choices.flatMap((one, at) => {
    const own = wordsOf(one.label);
    const more = wordsOf(one.more);
    let score = 0;
    for (const word of words) {
      const label = fit(word, own);
      const fits = label === null ? fit(word, more) : label + 1;
      if (fits === null) return [];
      score += fits;
    }
    return [{ one, at, score }];
  });
  scored.sort((a, b) => b.score - a.score || last(a.one) - last(b.one) || a.at - b.at);
  return scored.map(({ one }) => one);
}

/** What was chosen last, the newest first. */
export function recent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECENT) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    // A window without a memory of its own, or one that was written by another version: nothing is recent.
    return [];
  }
}

/** Remembers what was chosen. */
export function remember(id: string): void {
  const kept = [id, ...recent().filter((one) => one !== id)].slice(0, MOST);
  try {
    localStorage.setItem(RECENT, JSON.stringify(kept));
  } catch {
    // Only the order of the list depends on it.
  }
}
