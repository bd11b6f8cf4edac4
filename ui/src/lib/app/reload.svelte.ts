// A screen's answer, asked for at once and again after every change.
import type { App } from './app.svelte';
import { Resource } from './resource.svelte';

export function reloading<T>(app: App, ask: () => Promise<T>): Resource<T> {
  const resource = new Resource(ask);
  $effect(() => {
    void app.revision;
    void resource.load();
  });
  return resource;
}
