// The window's start: who answers (the desktop, or in a plain browser of `npm run dev` the stand-in), then the app.
import { mount } from 'svelte';
import AppView from './App.svelte';
import type { Backend } from './lib/backend/backend';
import { tauriBackend } from './lib/backend/tauri';
import { speak, wished } from './lib/messages/speech.svelte';

async function backend(): Promise<Backend> {
  if (import.meta.env.DEV) {
    const query = new URLSearchParams(location.search);
    if (query.has('fake')) {
      const { fakeBackend } = await import('./lib/backend/fake');
      const kind = query.get('fake');
      return fakeBackend({
        hasPlan: kind !== 'new',
        longTitles: kind === 'long',
        essentials: kind === 'essentials',
        secondPath: kind === 'two',
        proposed: query.has('proposed'),
      });
    }
  }
  return tauriBackend();
}

// The first words, before the engine has said how it speaks.
speak(wished(navigator.languages));

const target = document.getElementById('app');
if (target) mount(AppView, { target, props: { backend: await backend() } });
