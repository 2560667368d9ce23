import type { Account, Scores, ScoresCreate } from '@retainwise/openapi';
import type { Mutable } from './http/mutable.ts';
import { createTransport, unwrap, type RequestOptions } from './http/transport.ts';
import { resolveOptions, type RetainWiseOptions } from './options.ts';
import { createPredictions, type Predictions } from './resources/predictions.ts';
import { createUploads, type Uploads } from './resources/uploads.ts';

/**
 * The RetainWise API. Wire names are kept as they are (`snake_case`), so that its documentation holds here too.
 *
 * ```ts
 * const retainwise = new RetainWise({ apiKey, baseUrl });
 * const upload = await retainwise.uploads.create('customers.csv');
 * const { id } = await retainwise.predictions.create({ upload_id: upload.id });
 * await retainwise.predictions.waitUntilDone(id);
 * for await (const customer of retainwise.predictions.results(id)) console.log(customer.customer_id, customer.churn_probability);
 * ```
 *
 * Methods throw ApiError (or one of its kinds) when the API refuses, ConnectionError and TimeoutError when no answer comes,
 * and the reason of `signal` when aborted.
 */
export class RetainWise {
  readonly uploads: Uploads;
  readonly predictions: Predictions;
  readonly scores: {
    /** Scores up to 1,000 customers at once; nothing is stored. */
    create(body: ScoresCreate, options?: RequestOptions): Promise<Scores>;
  };
  readonly account: {
    /** The account behind the key. */
    retrieve(options?: RequestOptions): Promise<Account>;
  };
  readonly sampleData: {
    /** A CSV of made-up customers, as text; the same seed gives the same. */
    retrieve(params?: { readonly rows?: number; readonly seed?: number }, options?: RequestOptions): Promise<string>;
  };

  /** @throws UsageError when the options cannot work */
  constructor(options: RetainWiseOptions = {}) {
    // The key lives in the closures of the transport: nothing that prints or serialises the client can show it.
    const transport = createTransport(resolveOptions(options));
    const { api } = transport;
    this.uploads = createUploads(transport);
    this.predictions = createPredictions(transport);
    // Nothing writes to it; see Mutable.
    this.scores = { create: (body, request) => unwrap(api.POST('/v1/scores', { body: body as Mutable<ScoresCreate>, ...request })) };
    this.account = { retrieve: (request) => unwrap(api.GET('/v1/account', { ...request })) };
    this.sampleData = { retrieve: (params = {}, request) => unwrap(api.GET('/v1/sample-data', { params: { query: params }, parseAs: 'text', ...request })) };
  }
}
