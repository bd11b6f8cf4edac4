// The one interface to the host. Everything the window knows or changes goes through it; who answers, the
// desktop's process or a deterministic stand-in, is decided once in main.ts.
import type { Operations } from './generated/contract';

export type { Operations };
export type OperationName = keyof Operations;
export type PickKind = 'path' | 'calendar' | 'save-calendar' | 'folder';

/** What a refused call carries: a code for the program, two sentences for the person. */
export interface Refusal {
  code: string;
  message: string;
  help: string | null;
}

/** A refused call. */
export class BackendError extends Error implements Refusal {
  constructor(
    readonly code: string,
    message: string,
    readonly help: string | null,
  ) {
    super(message);
    this.name = 'BackendError';
  }
}

export interface Backend {
  /** Asks for one operation; rejects with a `BackendError`. */
  call<K extends OperationName>(
    operation: K,
    input: Operations[K]['input'],
  ): Promise<Operations[K]['output']>;
  /** Hears of changes that any process made; returns the way to stop. */
  onChanged(heard: (revision: number) => void): () => void;
  /** Lets the person choose a file; null where they chose none. */
  pickFile(kind: PickKind): Promise<string | null>;
  /** Opens an address outside of the window. */
  openLink(url: string): Promise<void>;
  /** Hears of files dropped on the window; `over` says whether one hovers. Returns the way to stop. */
  onFileDrop(dropped: (paths: string[]) => void, over: (hovering: boolean) => void): () => void;
}

/** Troubles of the machine and the store, which may be over the next time. Every other refusal is about what was asked. */
const MAY_PASS = [
  'internal',
  'unexpected',
  'store',
  'store-busy',
  'store-read-only',
  'disk-full',
  'no-such-file',
  'cannot-read',
  'cannot-write',
];

/** Whether asking the same once more can be answered otherwise. */
export function mayPass(refusal: Refusal): boolean {
  return MAY_PASS.includes(refusal.code);
}

/** Whatever was thrown, as a refusal that can be shown. */
export function asRefusal(thrown: unknown): BackendError {
  if (thrown instanceof BackendError) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { code, message, help } = thrown as { code?: unknown; message?: unknown; help?: unknown };
    return new BackendError(
      typeof code === 'string' ? code : 'unexpected',
      String(message),
      typeof help === 'string' ? help : null,
    );
  }
  return new BackendError('unexpected', String(thrown), null);
}
