import type { SentError } from './sent-error.ts';

/**
 * Chunks that may be on their way to a task or unread there. It keeps a task busy while the next bytes are fetched, and
 * with the chunks of files and S3 it is about one megabyte.
 */
export const CHUNKS_IN_FLIGHT = 16;

/** To a process: one task at a time, its bytes, and answers to its questions. */
export type ToProcess =
  | { readonly kind: 'run'; readonly task: string; readonly input: unknown }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** The task is no longer wanted: what it waits for fails. */
  | { readonly kind: 'stop' };

/** From a process: `ready` once, then for each task any number of `more` and `ask`, and one `done` or `failed`. */
export type FromProcess =
  | { readonly kind: 'ready' }
  | { readonly kind: 'more' }
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly error: SentError };
