// A deterministic stand-in for the host: the same answers every time, changes kept in memory, undo by snapshot.
// It serves tests and the plain browser of `npm run dev`; the product's bundle does not contain it.
import { BackendError, type Backend, type OperationName, type Operations } from '../backend';
import * as data from './data';
import { documentAnswers } from './document';
import { eveningAnswers } from './evening';
import { handAnswers } from './hands';
import { keepingAnswers } from './keeping';
import { onboardingAnswers } from './onboarding';
import { planningAnswers } from './planning';
import { progressAnswers } from './progress';
import { FakeHost, type Answers, type FakeOptions } from './state';

export type { FakeOptions };

export interface FakeBackend extends Backend {
  /** Every call in order, for a test to look at. */
  readonly calls: { operation: OperationName; input: unknown }[];
  /** Takes a refusal away, as if the trouble were mended. */
  allow(operation: OperationName): void;
  /** A change that another process makes, heard of a moment later. */
  elsewhere<K extends OperationName>(operation: K, input: Operations[K]['input']): void;
  /** Drops files on the window. */
  drop(paths: string[]): void;
  readonly opened: string[];
}

export function fakeBackend(options: FakeOptions = {}): FakeBackend {
  const host = new FakeHost(options);
  const listeners = new Set<(revision: number) => void>();
  const drops = new Set<(paths: string[]) => void>();
  const refuse = { ...options.refuse };
  const calls: FakeBackend['calls'] = [];
  const opened: string[] = [];
  const answers: Answers<OperationName> = {
    ...onboardingAnswers(host),
    ...planningAnswers(host),
    ...progressAnswers(host),
    ...keepingAnswers(host),
    ...documentAnswers(options.check),
    ...handAnswers(host),
    ...eveningAnswers(host),
  };

  return {
    calls,
    opened,
    allow: (operation) => delete refuse[operation],
    elsewhere(operation, input) {
      (answers[operation] as (input: unknown) => unknown)(structuredClone(input));
      listeners.forEach((heard) => heard(host.revision));
    },
    drop: (paths) => drops.forEach((heard) => heard(paths)),
    async call(operation, input) {
      calls.push({ operation, input });
      if (options.silent?.includes(operation)) return new Promise(() => {});
      const refused = refuse[operation];
      if (refused) throw new BackendError(refused.code, refused.message, refused.help);
      const plain = JSON.parse(JSON.stringify(input)) as typeof input;
      // Typed per name above; here the name is only known when it is called.
      const answer = answers[operation] as (input: unknown) => never;
      const given = structuredClone(answer(plain));
      return options.longTitles ? data.lengthened(given) : given;
    },
    onChanged(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    pickFile: async (kind) =>
      options.picked !== undefined
        ? options.picked
        : kind === 'path'
          ? '/home/you/path.md'
          : kind === 'folder'
            ? '/home/you/notes'
            : '/home/you/team.ics',
    openLink: async (url) => void opened.push(url),
    onFileDrop(dropped) {
      drops.add(dropped);
      return () => drops.delete(dropped);
    },
  };
}
