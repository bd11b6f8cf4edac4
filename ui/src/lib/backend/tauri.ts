// The desktop's side of the interface, and the only file that may import the host's packages.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { asRefusal, type Backend } from './backend';

/** A subscription that arrives later, ended whenever it is no longer wanted. */
function ending(subscription: Promise<() => void>): () => void {
  return () => void subscription.then((end) => end());
}

export function tauriBackend(): Backend {
  return {
    async call(operation, input) {
      try {
        return await invoke('call', { operation, input });
      } catch (thrown) {
        throw asRefusal(thrown);
      }
    },
    onChanged: (heard) => ending(listen<number>('changed', (event) => heard(event.payload))),
    async pickFile(kind) {
      try {
        return await invoke<string | null>('pick_file', { kind });
      } catch (thrown) {
        throw asRefusal(thrown);
      }
    },
    async openLink(url) {
      try {
        await invoke('open_link', { url });
      } catch (thrown) {
        throw asRefusal(thrown);
      }
    },
    onFileDrop(dropped, over) {
      return ending(
        getCurrentWebview().onDragDropEvent(({ payload }) => {
          over(payload.type === 'enter' || payload.type === 'over');
          if (payload.type === 'drop') dropped(payload.paths);
        }),
      );
    },
  };
}
