// Which keys belong to whom.

/** Whether someone is typing there, so that a key is theirs and not the window's. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Whether a sign means something there: what is typed, or what a list or a menu finds by its first letter. */
export function takesKeys(target: EventTarget | null): boolean {
  if (takesText(target) || target instanceof HTMLSelectElement) return true;
  return target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null;
}
