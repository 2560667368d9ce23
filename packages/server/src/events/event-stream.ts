import type { ServerResponse } from 'node:http';

/**
 * What a stream ended by: the client, its age, the end of what it follows, a slow client, the end of the process, or
 * that its caller is no longer let in.
 */
export type EndReason = 'client' | 'age' | 'done' | 'slow' | 'shutdown' | 'refused';

export interface EventStream {
  /** Nothing is written once it has ended. */
  write(text: string): void;
  /** Resolves when the client has taken what was written, or the stream has ended. */
  drained(): Promise<void>;
  end(reason: EndReason): void;
  isOver(): boolean;
  readonly ended: Promise<EndReason>;
}

export interface EventStreamOptions {
  readonly heartbeatMs: number;
  readonly lifetimeMs: number;
  /** Whether its caller is still let in; asked with each sign of life, and does not reject. */
  readonly isStillIn: () => Promise<boolean>;
  /** When its caller is no longer allowed in; null when that has no end. */
  readonly endsAt: Date | null;
  /** Written first. */
  readonly opening: string;
}

/** How long a client waits before it connects again. */
export const RETRY_MS = 3_000;
/** Bytes that a client may be behind. It gets what it missed when it connects again. */
const MAX_BEHIND = 256 * 1024;
/** So that streams that began together do not end together. */
const JITTER = 0.1;

/** Headers of a stream: no proxy may buffer, compress or keep it. `close`, so that a process that stops is left. */
export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
  Connection: 'close',
} as const;

/** Begins the answer. Comments keep it alive until it ends. */
export function openEventStream(
  response: ServerResponse,
  { heartbeatMs, lifetimeMs, isStillIn, endsAt, opening }: EventStreamOptions,
): EventStream {
  let settle: (reason: EndReason) => void = () => undefined;
  const ended = new Promise<EndReason>((resolve) => {
    settle = resolve;
  });
  let over = false;

  function end(reason: EndReason): void {
    if (over) return;
    over = true;
    clearInterval(heartbeat);
    clearTimeout(age);
    settle(reason);
    // A client that does not read would keep an orderly end waiting.
    if (reason === 'slow') response.destroy();
    else response.end();
  }
  function write(text: string): void {
    if (over) return;
    response.write(text);
    if (response.writableLength > MAX_BEHIND) end('slow');
  }

  async function beat(): Promise<void> {
    write(':\n\n');
    if (!(await isStillIn())) end('refused');
  }

  const heartbeat = setInterval(() => void beat(), heartbeatMs);
  const usualMs = lifetimeMs * (1 - JITTER + 2 * JITTER * Math.random());
  const allowedMs = endsAt === null ? Infinity : Math.max(0, endsAt.getTime() - Date.now());
  const age = setTimeout(() => end('age'), Math.min(usualMs, allowedMs));
  response.once('close', () => end('client'));
  for (const [name, value] of Object.entries(STREAM_HEADERS)) response.setHeader(name, value);
  if (response.destroyed) end('client');
  else write(`retry: ${RETRY_MS}\n${opening}\n`);
  return {
    write,
    end,
    ended,
    isOver: () => over,
    async drained() {
      if (response.writableNeedDrain && !over)
        await Promise.race([ended, new Promise((resolve) => response.once('drain', resolve))]);
    },
  };
}
