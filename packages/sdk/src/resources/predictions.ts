import type {
  ChangePage,
  operations,
  Prediction,
  PredictionEvent,
  PredictionCreate,
  PredictionPage,
  ResultPage,
  ResultRow,
  Segments,
} from '@retainwise/openapi';
import type { Download } from '../files/download.ts';
import { omitUndefined, type Optional } from '../http/omit-undefined.ts';
import { idempotencyKeyOr } from '../http/idempotency-key.ts';
import { createList, type List } from '../http/page.ts';
import { pathId } from '../http/path-id.ts';
import { namedReference, type ReferenceOption } from '../http/reference.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';
import type { OpenStream } from '../live/connect.ts';
import { isEndOfPrediction, isPredictionEvent } from '../live/prediction-events.ts';
import { streamOf, type EventOptions } from './events.ts';
import type { Change, ChangeListParams, LoadOverview, SegmentParams } from './overview-types.ts';
import type { WaitOptions } from './wait-until-done.ts';

export interface CreateOptions extends RequestOptions {
  /** Repeating a request with the same key and body returns the same prediction. */
  readonly idempotencyKey?: string | undefined;
}

type Query<Operation extends keyof operations> = Optional<
  Exclude<operations[Operation]['parameters']['query'], undefined>
>;
/** With `reference`, only what belongs to that end customer. */
export type PredictionListParams = Omit<Query<'listPredictions'>, 'reference'> & ReferenceOption;
/** Sort order, filter and search of results. */
export type ResultListParams = Query<'listResults'>;
/** Selects the results or the rejected rows; `detail: 'full'` for the long form of the results. */
export type DownloadParams = Query<'downloadResults'>;

/** Predictions: jobs that score an upload. */
export interface Predictions {
  /** Queues the job and resolves immediately. */
  create(body: PredictionCreate, options?: CreateOptions): Promise<Prediction>;
  retrieve(id: string, options?: RequestOptions): Promise<Prediction>;
  /** Newest first. */
  list(params?: PredictionListParams, options?: RequestOptions): List<Prediction, PredictionPage>;
  /**
   * Ends a prediction that is queued or running; its upload stays. Resolves with the cancelled prediction, also when it
   * was cancelled before. Throws ConflictError when it is completed or has failed.
   */
  cancel(id: string, options?: RequestOptions): Promise<Prediction>;
  /**
   * Resolves with the completed prediction. Throws PredictionFailedError when it failed, PredictionCancelledError when
   * it was cancelled, TimeoutError when it takes longer than `timeout`, and the reason of `signal` when aborted. The
   * job itself continues in the last two cases. Follows its events, and polls where those do not get through.
   */
  waitUntilDone(id: string, options?: WaitOptions): Promise<Prediction>;
  /**
   * What happens to the prediction, from its present state to its end. Connects again when the stream is cut, without
   * missing an event. Throws ApiError when it is refused, and TimeoutError when a proxy holds it back.
   */
  events(id: string, options?: EventOptions): AsyncIterable<PredictionEvent>;
  /** Scored customers, by default in order of descending risk. */
  results(id: string, params?: ResultListParams, options?: RequestOptions): List<ResultRow, ResultPage>;
  /**
   * Customers whose state is another than in the prediction before, with the reason that moved: those who are newly at
   * risk unless `kind` says otherwise.
   */
  changes(id: string, params?: ChangeListParams, options?: RequestOptions): List<Change, ChangePage>;
  /** Totals of customers by the values of a column, such as `plan`. */
  segments(id: string, params?: SegmentParams, options?: RequestOptions): Promise<Segments>;
  /** Downloads the results as CSV, or the rejected rows with their reasons. */
  download(id: string, params?: DownloadParams, options?: RequestOptions): Promise<Download>;
}

export function createPredictions(transport: Transport, overview: LoadOverview): Predictions {
  const { api, fetchFile, fetchStream, context } = transport;
  const at = (id: string) => ({ path: { prediction_id: pathId(id) } });
  const retrieve: Predictions['retrieve'] = async (id, options = {}) =>
    unwrap(api.GET('/v1/predictions/{prediction_id}', { params: at(id), ...omitUndefined(options) }), context);
  const openPrediction =
    (id: string): OpenStream =>
    async (lastEventId, signal) => {
      const { response } = await api.GET('/v1/predictions/{prediction_id}/events', {
        params: { ...at(id), header: lastEventId === null ? {} : { 'Last-Event-ID': lastEventId } },
        parseAs: 'stream',
        fetch: fetchStream,
        signal,
      });
      return response;
    };
  const { openAccount } = streamOf(transport);
  const startWaiting = async () => {
    const { createWaiting } = await import('../loaded-later.ts');
    return createWaiting(transport, { at, openPrediction, openAccount });
  };
  /** Of all predictions that this client waits for: they share streams and polls. */
  let waiting: ReturnType<typeof startWaiting> | undefined;
  return {
    async create(body, { idempotencyKey, ...options } = {}) {
      const header = { 'Idempotency-Key': idempotencyKeyOr(idempotencyKey) };
      return unwrap(api.POST('/v1/predictions', { params: { header }, body, ...omitUndefined(options) }), context);
    },
    retrieve,
    list: (params = {}, options = {}) => {
      const named = namedReference(params);
      return createList((cursor) =>
        unwrap(
          api.GET('/v1/predictions', {
            params: { query: omitUndefined({ ...params, ...named, cursor: cursor ?? params.cursor }) },
            ...omitUndefined(options),
          }),
          context,
        ),
      );
    },
    cancel: async (id, options = {}) =>
      unwrap(
        api.POST('/v1/predictions/{prediction_id}/cancel', { params: at(id), ...omitUndefined(options) }),
        context,
      ),
    async waitUntilDone(id, options) {
      const wait = await (waiting ??= startWaiting());
      return wait(id, options);
    },
    async *events(id, options = {}) {
      const stream = streamOf(transport).follow(openPrediction(id), options, isEndOfPrediction);
      for await (const event of stream) if (isPredictionEvent(event)) yield event;
    },
    results: (id, params = {}, options = {}) =>
      createList(async (cursor) =>
        unwrap(
          api.GET('/v1/predictions/{prediction_id}/results', {
            params: { ...at(id), query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
            ...omitUndefined(options),
          }),
          context,
        ),
      ),
    changes: (id, params = {}, options = {}) =>
      createList(async (cursor) => (await overview()).changePage(id, params, cursor, options)),
    segments: async (...of) => (await overview()).segments(...of),
    async download(id, params = {}, options = {}) {
      const { response } = await api.GET('/v1/predictions/{prediction_id}/download', {
        params: { ...at(id), query: omitUndefined(params) },
        parseAs: 'stream',
        fetch: fetchFile,
        ...omitUndefined(options),
      });
      const { createDownload } = await import('../loaded-later.ts');
      return createDownload(response, context, options.signal);
    },
  };
}
