// A trouble is said once it has lasted: the runner is started by the window itself and needs a moment to take its place.

/** How long a trouble must last, and how often it is asked for again while it does, in milliseconds. */
export const LASTING_MS = 4_000;

/** What `read` gives, once it has given something for a while; gone as soon as it gives nothing. `again` asks anew. */
export function lasting(read: () => string | null, again: () => void): { readonly shown: string | null } {
  let ripe = $state(false);
  const there = $derived(read() !== null);
  $effect(() => {
    if (!there) return;
    let told = 0;
    const timer = setInterval(() => {
      // The first question asks whether it is still so; the answer has arrived by the second.
      if (told++ > 0) ripe = true;
      again();
    }, LASTING_MS / 2);
    return () => {
      clearInterval(timer);
      ripe = false;
    };
  });
  return {
    get shown() {
      return ripe && there ? read() : null;
    },
  };
}
