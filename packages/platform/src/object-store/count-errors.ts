import type { Readable } from 'node:stream';
import type { Metrics } from '../metrics/types.ts';
import { ObjectStoreUnavailableError } from './errors.ts';
import type { ListedObject, ObjectStore } from './types.ts';

/** The same store, whose failures are counted: those of calls, and those of streams that it began to give. */
export function countErrors(store: ObjectStore, metrics: Metrics): ObjectStore {
  const errors = metrics.counter('retainwise_object_store_errors_total');
  const note = (error: unknown): void => {
    if (error instanceof ObjectStoreUnavailableError) errors.add(1);
  };
  const counted = async <Result>(call: Promise<Result>): Promise<Result> => {
    try {
      return await call;
    } catch (error) {
      note(error);
      throw error;
    }
  };
  const linkTo = store.linkTo?.bind(store);
  return {
    put: (...given) => counted(store.put(...given)),
    beginParts: (...given) => counted(store.beginParts(...given)),
    putPart: (...given) => counted(store.putPart(...given)),
    completeParts: (...given) => counted(store.completeParts(...given)),
    abortParts: (...given) => counted(store.abortParts(...given)),
    get: async (...given): Promise<Readable> => (await counted(store.get(...given))).once('error', note),
    ...(linkTo === undefined ? {} : { linkTo: (...given) => counted(linkTo(...given)) }),
    head: (key) => counted(store.head(key)),
    delete: (key) => counted(store.delete(key)),
    deletePrefix: (prefix) => counted(store.deletePrefix(prefix)),
    list: (prefix) => listed(store.list(prefix), note),
    discardUnfinished: (before) => counted(store.discardUnfinished(before)),
    close: () => store.close(),
  };
}

async function* listed(
  objects: AsyncIterable<ListedObject>,
  note: (error: unknown) => void,
): AsyncGenerator<ListedObject> {
  try {
    yield* objects;
  } catch (error) {
    note(error);
    throw error;
  }
}
