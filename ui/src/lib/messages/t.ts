// The window's words. They stand in the core's catalogues, so that every front says the same thing in the same way.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import german from '@messages/de.ftl?raw';
import english from '@messages/en.ftl?raw';
import { speech } from './speech.svelte';

function bundle(language: string, source: string): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  made.addResource(new FluentResource(source));
  return made;
}

const ENGLISH = bundle('en', english);
const BUNDLES: Record<string, FluentBundle> = { en: ENGLISH, de: bundle('de', german) };

function spoken(): FluentBundle {
  return BUNDLES[speech().language] ?? ENGLISH;
}

/** A sentence of the catalogue; a key that it lacks shows itself, so that nothing disappears. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const catalogue = spoken();
  const pattern = catalogue.getMessage(key)?.value;
  if (!pattern) return key;
  return catalogue.formatPattern(pattern, args ?? null, []);
}

/** Whether the catalogue has this sentence. */
export function has(key: string): boolean {
  return spoken().hasMessage(key);
}
