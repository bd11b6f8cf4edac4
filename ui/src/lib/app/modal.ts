// What a modal dialog does with the focus: it keeps it inside, and gives it back to where it was, or to the screen where
// that is gone.
import { tick, untrack } from 'svelte';
import type { App } from './app.svelte';

/** An attachment for a dialog element. `entered` hears its number from 1 among the dialogs that are open. */
export function modal(app: App, entered: (number: number) => void = () => {}) {
  return (element: HTMLDialogElement) => {
    const before = document.activeElement;
    element.showModal();
    entered(untrack(() => app.enterDialog()));
    return () => {
      untrack(() => app.leaveDialog());
      element.close();
      void tick().then(() => {
        const open = document.querySelector('dialog[open]');
        if (open || (document.activeElement && document.activeElement !== document.body)) return;
        const back = before instanceof HTMLElement && before.isConnected ? before : null;
        (back ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
      });
    };
  };
}
