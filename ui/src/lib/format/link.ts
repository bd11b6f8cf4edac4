// Which words are addresses that may be opened.

/** Whether a text as a whole is a web or mail address. */
export function isLink(text: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(text.trim());
}
