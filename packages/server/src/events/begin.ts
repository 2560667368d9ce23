import { REORDERED_IDS, type Database, type EventRecord } from '@retainwise/platform';
import type { Beginning } from './follow.ts';
import { isEnd, stateEvent } from './present.ts';

const PAGE = 500;

type Events = Database['events'];

/** What the account's stream begins with: nothing, or what a client missed. */
export function beginAccount(
  events: Events,
  accountId: string,
  position: number,
  lastEventId: number | null,
): Beginning {
  if (lastEventId === null) return { resumeFrom: position, pages: pagesOf(), toldIds: [] };
  const missed = pagesAfter(lastEventId, (after) => events.listAfter([{ accountId, after }], PAGE));
  return { resumeFrom: null, pages: missed, toldIds: [] };
}

/**
 * What the stream of a prediction begins with: its present state, or what a client missed. Null when the prediction is
 * gone.
 */
export async function beginPrediction(
  events: Events,
  { accountId, subjectId }: { readonly accountId: string; readonly subjectId: string },
  position: number,
  lastEventId: number | null,
): Promise<Beginning | null> {
  const state = await events.predictionState(accountId, subjectId, windowOf(position));
  if (!state) return null;
  const id = Math.max(position, lastEventId ?? 0, ...state.toldIds);
  const present = stateEvent(state, { accountId, id, subjectId });
  if (lastEventId === null)
    return { resumeFrom: null, pages: pagesOf(present), toldIds: othersThan(id, state.toldIds) };
  const missed = pagesAfter(lastEventId, (after) => events.listOfSubject({ accountId, subjectId, after }, PAGE));
  // Ended so long ago that the event is deleted.
  const forgotten = isEnd(present) && state.endEventId === null;
  return { resumeFrom: null, pages: forgotten ? pagesOf(present) : missed, toldIds: [] };
}

/** Lower ids than the last one may have become visible since. */
function windowOf(id: number): number {
  return Math.max(0, id - REORDERED_IDS);
}

/** The state is sent with the id of the newest event; those before it are told by it. */
function othersThan(id: number, toldIds: readonly number[]): readonly number[] {
  return toldIds.filter((told) => told !== id);
}

async function* pagesOf(...events: readonly EventRecord[]): AsyncGenerator<readonly EventRecord[]> {
  await Promise.resolve();
  if (events.length > 0) yield events;
}

async function* pagesAfter(
  lastEventId: number,
  read: (after: number) => Promise<readonly EventRecord[]>,
): AsyncGenerator<readonly EventRecord[]> {
  let after = windowOf(lastEventId);
  for (;;) {
    const page = await read(after);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return;
    after = last.id;
  }
}
