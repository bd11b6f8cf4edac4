// The window's words. They stand in the core's one catalogue, so that every front says the same thing in the same way.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import source from '@messages/en.ftl?raw';

const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(source));

/** A sentence of the catalogue; a key that it lacks shows itself, so that nothing disappears. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  return bundle.formatPattern(pattern, args ?? null, []);
}

/** Whether the catalogue has this sentence. */
export function has(key: string): boolean {
  return bundle.hasMessage(key);
}
