// How keys are written, pressed and shown. "Mod" is Ctrl, and Command where the keyboard has it.

/** A press as an action's keys write it: "d", "?", "Mod+z", "Mod+Alt+ArrowUp", "F2"; null for a modifier alone. */
export function spelled(event: KeyboardEvent): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(event.key)) return null;
  const letter = event.key.length === 1;
  const key = letter ? event.key.toLowerCase() : event.key;
  const held = [
    event.ctrlKey || event.metaKey ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    // A sign that needs Shift on one keyboard needs none on another; with a letter or an arrow it is meant.
    event.shiftKey && (!letter || key !== event.key) ? 'Shift' : '',
  ];
  return [...held.filter((one) => one !== ''), key].join('+');
}

/** Whether keys are signs that someone could be typing, one after the other or one alone. */
export const areSigns = (keys: string): boolean => keys.split(' ').every((key) => key.length === 1);

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Enter: 'Enter',
};

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they are shown, one press each: ["G", "W"], ["Ctrl+K"]. */
export function shown(keys: string): string[] {
  const mac = isMac();
  const name = (part: string): string => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  };
  return keys.split(' ').map((press) =>
    press
      .split('+')
      .map(name)
      .join(mac ? '' : '+'),
  );
}
