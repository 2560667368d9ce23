import type { LiveEvent } from '@retainwise/openapi';
import { ApiError } from '../errors/api-error.ts';
import { TimeoutError } from '../errors/client-errors.ts';
import { connect, type ConnectOptions, type OpenStream } from './connect.ts';
import { pause } from './pause.ts';

export interface FollowOptions extends Pick<ConnectOptions, 'signal' | 'firstByteMs' | 'silenceMs'> {
  readonly open: OpenStream;
  /** Go on from here; null for what happens from now on. */
  readonly lastEventId: string | null;
  /** Connections in a row that may fail before the first has succeeded. After that they never end it. */
  readonly retries: number;
  /** The stream ends with it. */
  readonly isLast?: (event: LiveEvent) => boolean;
  /** Told whether events arrive at the moment. */
  readonly onLive?: (live: boolean) => void;
}

const RETRY_MS = 3_000;
const MAX_PAUSE_MS = 30_000;
/** A connection that lasted so long is one that the server ended in its time. */
const LASTING_MS = 10_000;
/** The server sends what may have been missed once more; as many ids back as it does, and some. */
const REMEMBERED_IDS = 1_000;

/**
 * The events of a stream, each once. Connects again when it is cut, and goes on where it was.
 *
 * @throws when it is refused, when nothing gets through, and the reason of `signal`
 */
export async function* follow(options: FollowOptions): AsyncGenerator<LiveEvent, void> {
  const { open, signal, retries, isLast, onLive, lastEventId: given, ...limits } = options;
  const seen = new Set<string>();
  let lastEventId = given;
  let retryMs = RETRY_MS;
  let everLive = false;
  /** Connections in a row that brought nothing. */
  let vain = 0;
  for (;;) {
    const began = performance.now();
    let live = false;
    try {
      for await (const heard of connect(open, { lastEventId, signal, ...limits })) {
        if (heard === 'finished') return;
        if (heard === 'open') {
          everLive = live = true;
          onLive?.(true);
          continue;
        }
        retryMs = heard.retry ?? retryMs;
        lastEventId = later(lastEventId, heard.id);
        const event = readEvent(heard.data);
        if (event === null || seen.has(event.id)) continue;
        remember(seen, event.id);
        vain = 0;
        yield event;
        if (isLast?.(event) === true) return;
      }
    } catch (error) {
      signal.throwIfAborted();
      if (isFinal(error, live) || (!everLive && vain >= retries)) throw error;
    } finally {
      if (live) onLive?.(false);
    }
    const lasted = live && performance.now() - began >= LASTING_MS;
    vain = lasted ? 0 : vain + 1;
    const longest = lasted ? 1_000 : Math.min(MAX_PAUSE_MS, retryMs * 2 ** Math.max(0, vain - 1));
    await pause(longest * (0.5 + Math.random() / 2), signal);
  }
}

/** Whether another try would end the same way: it was refused, or something on the way holds the stream back. */
function isFinal(error: unknown, live: boolean): boolean {
  if (error instanceof TimeoutError) return !live;
  return error instanceof ApiError && error.status < 500;
}

/** Ids are numbers that increase, but not all messages come in their order. */
function later(known: string | null, id: string | null): string | null {
  if (id === null || id === '') return known;
  return known !== null && Number(known) > Number(id) ? known : id;
}

/** Null for a message without data, and for events that this version does not know the form of. */
function readEvent(data: string): LiveEvent | null {
  if (data === '') return null;
  try {
    const event: unknown = JSON.parse(data);
    return isEvent(event) ? event : null;
  } catch {
    // Not of this API; what matters is looked up anyway.
    return null;
  }
}

function isEvent(value: unknown): value is LiveEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { id, type, data } = value as Partial<Record<keyof LiveEvent, unknown>>;
  return typeof id === 'string' && typeof type === 'string' && typeof data === 'object' && data !== null;
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  if (seen.size <= REMEMBERED_IDS) return;
  // Sets keep the order of insertion.
  const [oldest = id] = seen;
  seen.delete(oldest);
}
