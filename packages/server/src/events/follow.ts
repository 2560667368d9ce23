import { REORDERED_IDS, type EventFeed, type EventRecord } from '@retainwise/platform';
import type { EndReason, EventStream } from './event-stream.ts';
import { eventMessage } from './present.ts';

/** How a stream begins, once nothing that happens from now on can be missed. */
export interface Beginning {
  /** A client that gets nothing more goes on from here; null: from where it asked. */
  readonly resumeFrom: number | null;
  /** Sent first. */
  readonly pages: AsyncIterable<readonly EventRecord[]>;
  /** What the first pages tell already. */
  readonly toldIds: readonly number[];
}

export interface Followed {
  readonly accountId: string;
  readonly wants: (event: EventRecord) => boolean;
  /** Whether the stream ends with it. */
  readonly isLast: (event: EventRecord) => boolean;
  readonly begin: (position: number) => Beginning | Promise<Beginning>;
  readonly open: (opening: string) => EventStream;
  readonly onSent: (events: number) => void;
}

/** Sends the beginning, then what happens, until the stream ends. */
export async function follow(feed: EventFeed, followed: Followed): Promise<EndReason> {
  const early: EventRecord[] = [];
  let deliver = (events: readonly EventRecord[]): void => {
    early.push(...events);
  };
  const stopping = new AbortController();
  const following = await feed.follow(followed.accountId, {
    onEvents: (events) => deliver(events),
    onClose: () => stopping.abort(),
  });
  try {
    const { resumeFrom, pages, toldIds } = await followed.begin(following.position);
    const told = new Set(toldIds);
    const send = (events: readonly EventRecord[], to: EventStream): void => {
      const wanted = events.filter((event) => followed.wants(event) && !told.has(event.id));
      followed.onSent(wanted.length);
      for (const event of wanted) {
        // What the feed is still to tell.
        if (event.id > following.position - REORDERED_IDS) told.add(event.id);
        to.write(eventMessage(event));
        if (followed.isLast(event)) to.end('done');
      }
    };
    const iterator = pages[Symbol.asyncIterator]();
    // The first page is read before the answer begins: what fails until then is answered with a problem.
    let page = await iterator.next();
    const opened = followed.open(resumeFrom === null ? '' : `id: ${resumeFrom}\n`);
    stopping.signal.addEventListener('abort', () => opened.end('shutdown'));
    if (stopping.signal.aborted) opened.end('shutdown');
    for (; page.done !== true && !opened.isOver(); page = await iterator.next()) {
      send(page.value, opened);
      await opened.drained();
    }
    send(early, opened);
    deliver = (events) => send(events, opened);
    return await opened.ended;
  } finally {
    following.stop();
  }
}
