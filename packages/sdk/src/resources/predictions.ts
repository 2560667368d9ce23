import type {
  operations,
  Prediction,
  PredictionCreate,
  PredictionPage,
  ResultPage,
  ResultRow,
} from '@retainwise/openapi';
import { createDownload, type Download } from '../files/download.ts';
import { omitUndefined, type Optional } from '../http/omit-undefined.ts';
import { idempotencyKeyOr } from '../http/idempotency-key.ts';
import { createList, type List } from '../http/page.ts';
import { pathId } from '../http/path-id.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';
import { waitUntilDone, type WaitOptions } from './wait-until-done.ts';

export interface CreateOptions extends RequestOptions {
  /** Repeating a request with the same key and body returns the same prediction. */
  readonly idempotencyKey?: string | undefined;
}

type Query<Operation extends keyof operations> = Optional<
  Exclude<operations[Operation]['parameters']['query'], undefined>
>;
export type PredictionListParams = Query<'listPredictions'>;
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
   * Resolves with the completed prediction. Throws PredictionFailedError when it failed, TimeoutError when it takes
   * longer than `timeout`, and the reason of `signal` when aborted. The job itself continues in the last two cases.
   */
  waitUntilDone(id: string, options?: WaitOptions): Promise<Prediction>;
  /** Scored customers, by default in order of descending risk. */
  results(id: string, params?: ResultListParams, options?: RequestOptions): List<ResultRow, ResultPage>;
  /** Downloads the results as CSV, or the rejected rows with their reasons. */
  download(id: string, params?: DownloadParams, options?: RequestOptions): Promise<Download>;
}

export function createPredictions({ api, fetchFile, context }: Transport): Predictions {
  const at = (id: string) => ({ path: { prediction_id: pathId(id) } });
  const retrieve: Predictions['retrieve'] = async (id, options = {}) =>
    unwrap(api.GET('/v1/predictions/{prediction_id}', { params: at(id), ...omitUndefined(options) }), context);
  return {
    async create(body, { idempotencyKey, ...options } = {}) {
      const header = { 'Idempotency-Key': idempotencyKeyOr(idempotencyKey) };
      return unwrap(api.POST('/v1/predictions', { params: { header }, body, ...omitUndefined(options) }), context);
    },
    retrieve,
    list: (params = {}, options = {}) =>
      createList((cursor) =>
        unwrap(
          api.GET('/v1/predictions', {
            params: { query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
            ...omitUndefined(options),
          }),
          context,
        ),
      ),
    waitUntilDone: (id, options) => waitUntilDone(id, (signal) => retrieve(id, { signal }), options),
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
    async download(id, params = {}, options = {}) {
      const { response } = await api.GET('/v1/predictions/{prediction_id}/download', {
        params: { ...at(id), query: omitUndefined(params) },
        parseAs: 'stream',
        fetch: fetchFile,
        ...omitUndefined(options),
      });
      return createDownload(response, context, options.signal);
    },
  };
}
