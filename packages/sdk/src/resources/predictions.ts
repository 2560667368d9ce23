import type { operations, Prediction, PredictionCreate, PredictionPage, ResultPage, ResultRow } from '@retainwise/openapi';
import { createDownload, type Download } from '../files/download.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import { createList, type List } from '../http/page.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';
import { waitUntilDone, type WaitOptions } from './wait-until-done.ts';

export interface CreateOptions extends RequestOptions {
  /** The same key with the same body gives the same prediction. */
  readonly idempotencyKey?: string;
}

type Query<Operation extends keyof operations> = Readonly<NonNullable<operations[Operation]['parameters']['query']>>;
export type PredictionListParams = Query<'listPredictions'>;
/** Order, filter and search of results. */
export type ResultListParams = Query<'listResults'>;

/** Scoring an upload, as a job. */
export interface Predictions {
  /** Queues the job and resolves at once. */
  create(body: PredictionCreate, options?: CreateOptions): Promise<Prediction>;
  retrieve(id: string, options?: RequestOptions): Promise<Prediction>;
  /** Newest first. */
  list(params?: PredictionListParams, options?: RequestOptions): List<Prediction, PredictionPage>;
  /**
   * Resolves with the completed prediction. Throws PredictionFailedError when it failed, TimeoutError when it takes longer than
   * `timeout`, and the reason of `signal` when aborted (the job itself goes on).
   */
  waitUntilDone(id: string, options?: WaitOptions): Promise<Prediction>;
  /** Scored customers, most at risk first unless sorted otherwise. */
  results(id: string, params?: ResultListParams, options?: RequestOptions): List<ResultRow, ResultPage>;
  /** The results as CSV, or the rejected rows with their reasons. */
  download(id: string, params?: { readonly part?: 'results' | 'rejected' }, options?: RequestOptions): Promise<Download>;
}

export function createPredictions({ api, send }: Transport): Predictions {
  const retrieve = (id: string, options?: RequestOptions): Promise<Prediction> => unwrap(api.GET('/v1/predictions/{prediction_id}', { params: { path: { prediction_id: id } }, ...options }));
  const at = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });
  return {
    create: (body, { idempotencyKey, ...options } = {}) =>
      unwrap(api.POST('/v1/predictions', { params: { header: { 'Idempotency-Key': idempotencyKey ?? newIdempotencyKey() } }, body, ...options })),
    retrieve,
    list: (params = {}, options) => createList((cursor) => unwrap(api.GET('/v1/predictions', { params: { query: { ...params, ...at(cursor) } }, ...options }))),
    waitUntilDone: (id, options) => waitUntilDone(id, (signal) => retrieve(id, signal === undefined ? {} : { signal }), options),
    results: (id, params = {}, options) =>
      createList((cursor) => unwrap(api.GET('/v1/predictions/{prediction_id}/results', { params: { path: { prediction_id: id }, query: { ...params, ...at(cursor) } }, ...options }))),
    async download(id, { part = 'results' } = {}, options = {}) {
      return createDownload(await send(`/v1/predictions/${encodeURIComponent(id)}/download?part=${part}`, { repeatable: true, ...options }));
    },
  };
}
