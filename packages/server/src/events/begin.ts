import { REORDERED_IDS, type Database, type EventRecord, type PredictionRef, type Scope } from '@retainwise/platform';
import type { Beginning } from './follow.ts';
import { isEnd, stateEvent } from './present.ts';

const PAGE = 500;

type Events = Database['events'];

/** What the account's stream begins with: nothing, or what a client missed. */
export async function beginAccount(
  events: Events,
  scope: Scope,
  position: number,
  lastEventId: number | null,
): Promise<Beginning> {
  if (lastEventId === null)
    return { resumeFrom: await positionIn(events, scope, position), pages: pagesOf(), toldIds: [] };
  const missed = pagesAfter(lastEventId, (after) => events.listAfter([{ ...scope, after }], PAGE));
  return { resumeFrom: null, pages: missed, toldIds: [] };
}

/**
 * What the stream of a prediction begins with: its present state, or what a client missed. Null when the prediction is
 * gone.
 */
export async function beginPrediction(
  events: Events,
  prediction: PredictionRef,
  position: number,
  lastEventId: number | null,
): Promise<Beginning | null> {
  const known = await positionIn(events, prediction, position);
  const state = await events.predictionState(prediction, windowOf(known));
  if (!state) return null;
  const id = Math.max(known, lastEventId ?? 0, ...state.toldIds);
  const present = stateEvent(state, prediction, id);
  if (lastEventId === null)
    return { resumeFrom: null, pages: pagesOf(present), toldIds: othersThan(id, state.toldIds) };
  const missed = pagesAfter(lastEventId, (after) =>
    events.listOfSubject({ ...prediction, subjectId: prediction.id, after }, PAGE),
  );
  // Ended so long ago that the event is deleted.
  const forgotten = isEnd(present) && state.endEventId === null;
  return { resumeFrom: null, pages: forgotten ? pagesOf(present) : missed, toldIds: [] };
}

/** The newest id that a scope may know: that of all of the account would tell one end customer of another's events. */
async function positionIn(events: Events, scope: Scope, position: number): Promise<number> {
  return scope.reference === null ? position : events.newestId(scope);
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
