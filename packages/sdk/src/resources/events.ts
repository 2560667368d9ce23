import type { LiveEvent } from '@retainwise/openapi';
import { namedReference, type ReferenceOption } from '../http/reference.ts';
import type { RequestOptions, Transport } from '../http/transport.ts';
import type { OpenStream } from '../live/connect.ts';

export interface EventOptions extends RequestOptions {
  /** The id of the last event that was received: what came after it, within a day, is told first. */
  readonly lastEventId?: string | undefined;
  /**
   * Told when events begin to arrive and when they cease to, for example while the stream connects again. Read the
   * state that you start from when they begin: what happened before is told by no event.
   */
  readonly onLive?: ((live: boolean) => void) | undefined;
}

/** With `reference`, only what happens to what belongs to that end customer. */
export type SubscribeOptions = EventOptions & ReferenceOption;

/** What happens in the account. */
export interface Events {
  /**
   * Everything that happens to the account's predictions and uploads from now on, until the signal aborts or the loop
   * is left. Connects again when the stream is cut, without missing an event. Throws ApiError when it is refused, and
   * TimeoutError when a proxy holds it back.
   */
  subscribe(options?: SubscribeOptions): AsyncIterable<LiveEvent>;
}

interface Streams {
  readonly openAccount: OpenStream;
  readonly openReference: (named: { readonly reference?: string }) => OpenStream;
  readonly follow: (
    open: OpenStream,
    options: EventOptions,
    isLast?: (event: LiveEvent) => boolean,
  ) => AsyncIterable<LiveEvent>;
}

/** Connections that may fail before the first succeeds. */
const RETRIES = 2;

export function streamOf({ api, fetchStream }: Transport): Streams {
  const openReference: Streams['openReference'] = (named) => async (lastEventId, signal) => {
    const { response } = await api.GET('/v1/events', {
      params: { query: named, header: lastEventId === null ? {} : { 'Last-Event-ID': lastEventId } },
      parseAs: 'stream',
      fetch: fetchStream,
      signal,
    });
    return response;
  };
  return {
    openAccount: openReference({}),
    openReference,
    async *follow(open, { signal, lastEventId = null, onLive }, isLast) {
      const { follow } = await import('../loaded-later.ts');
      yield* follow({
        open,
        lastEventId,
        signal: signal ?? new AbortController().signal,
        retries: RETRIES,
        ...(isLast === undefined ? {} : { isLast }),
        ...(onLive === undefined ? {} : { onLive }),
      });
    },
  };
}

export function createEvents(transport: Transport): Events {
  const { openReference, follow: followStream } = streamOf(transport);
  return { subscribe: (options = {}) => followStream(openReference(namedReference(options)), options) };
}
