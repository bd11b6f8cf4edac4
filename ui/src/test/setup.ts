import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// Only what never comes is missing: a busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no dialog, media queries or resize observer; the window's engine has them all.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
  const first = 'button, input, select, textarea, a[href], [tabindex]:not([tabindex="-1"])';
  (this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector<HTMLElement>(first))?.focus();
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView ??= function () {};
window.scrollTo = () => {};
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
