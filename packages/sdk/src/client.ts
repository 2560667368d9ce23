import type { Account, Health, Scores, ScoresCreate } from '@retainwise/openapi';
import { omitUndefined } from './http/omit-undefined.ts';
import type { Mutable } from './http/mutable.ts';
import { createTransport, unwrap, type RequestOptions, type Transport } from './http/transport.ts';
import { resolveOptions, type RetainWiseOptions } from './options.ts';
import { createPredictions, type Predictions } from './resources/predictions.ts';
import { readiness } from './resources/readiness.ts';
import { createSampleData, type SampleData } from './resources/sample-data.ts';
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
 * UsageError when nothing could be sent, and the reason of `signal` when aborted.
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
  readonly sampleData: SampleData;
  /** The key is in its closures: nothing that prints or serialises the client can show it. */
  readonly #transport: Transport;

  /** @throws UsageError when the options cannot work */
  constructor(options: RetainWiseOptions = {}) {
    const transport = createTransport(resolveOptions(options));
    const { api, context } = transport;
    this.#transport = transport;
    this.uploads = createUploads(transport);
    this.predictions = createPredictions(transport);
    this.scores = {
      // Nothing writes to it; see Mutable.
      create: async (body, request = {}) =>
        unwrap(api.POST('/v1/scores', { body: body as Mutable<ScoresCreate>, ...omitUndefined(request) }), context),
    };
    this.account = {
      retrieve: async (request = {}) => unwrap(api.GET('/v1/account', { ...omitUndefined(request) }), context),
    };
    this.sampleData = createSampleData(transport);
  }

  /** Whether the API's process answers; throws when it does not. */
  async health(options: RequestOptions = {}): Promise<Health> {
    const { api, context } = this.#transport;
    return unwrap(api.GET('/health', { ...omitUndefined(options) }), context);
  }

  /** Whether the API can take work: `status` is `unavailable`, with the parts that are missing in `checks`, when it cannot. */
  async ready(options: RequestOptions = {}): Promise<Health> {
    return readiness(this.#transport, options);
  }
}
