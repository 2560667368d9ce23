import type {
  Account,
  AccountUpdate,
  CustomerHistory,
  Erasure,
  Health,
  Scores,
  ScoresCreate,
} from '@retainwise/openapi';
import { omitUndefined } from './http/omit-undefined.ts';
import type { Mutable } from './http/mutable.ts';
import type { ReferenceOption } from './http/reference.ts';
import { createTransport, unwrap, type RequestOptions, type Transport } from './http/transport.ts';
import { resolveOptions, type RetainWiseOptions } from './options.ts';
import type { Audit } from './resources/audit-types.ts';
import { createAudit } from './resources/audit.ts';
import { createEvents, type Events } from './resources/events.ts';
import type { Keys } from './resources/key-types.ts';
import { createKeys } from './resources/keys.ts';
import type { DashboardResource, Exports, Worklist } from './resources/overview-types.ts';
import { createOverview, loadOverview } from './resources/overview.ts';
import { createPredictions, type Predictions } from './resources/predictions.ts';
import { readiness } from './resources/readiness.ts';
import { createSampleData, type SampleData } from './resources/sample-data.ts';
import { createUploads, type Uploads } from './resources/uploads.ts';
import type { Webhooks } from './resources/webhook-types.ts';
import { createWebhooks } from './resources/webhooks.ts';
import type { WidgetSessions } from './resources/widget-session-types.ts';
import { createWidgetSessions } from './resources/widget-sessions.ts';

/**
 * Client of the RetainWise API. Names of the API keep their `snake_case`, so its documentation applies here too.
 *
 * ```ts
 * const retainwise = new RetainWise({ apiKey, baseUrl });
 * const upload = await retainwise.uploads.create('customers.csv');
 * const { id } = await retainwise.predictions.create({ upload_id: upload.id });
 * await retainwise.predictions.waitUntilDone(id);
 * for await (const row of retainwise.predictions.results(id)) console.log(row.customer_id, row.churn_probability);
 * ```
 *
 * Methods throw ApiError (or a subclass) when the API refuses the request, ConnectionError and TimeoutError when there
 * is no response, UsageError when the call is not valid, and the reason of `signal` when aborted.
 */
export class RetainWise {
  readonly uploads: Uploads;
  readonly predictions: Predictions;
  readonly dashboard: DashboardResource;
  readonly worklist: Worklist;
  readonly events: Events;
  readonly scores: {
    /** Scores up to 1,000 customers at once. Nothing is stored. */
    create(body: ScoresCreate, options?: RequestOptions): Promise<Scores>;
  };
  readonly customers: {
    /** Returns what predictions said of one customer, the newest first: the latest 50 unless `limit` says otherwise. */
    history(
      customerId: string,
      params?: { readonly limit?: number },
      options?: RequestOptions,
    ): Promise<CustomerHistory>;
    /**
     * Begins to take a customer out of everything that is stored now: files, results, totals. Follow it with
     * `erasures.retrieve`. Repeating it while it is under way returns the same erasure.
     */
    erase(customerId: string, params?: ReferenceOption, options?: RequestOptions): Promise<Erasure>;
  };
  readonly erasures: {
    /** Returns how far an erasure is, and when it is completed, what is gone. */
    retrieve(id: string, options?: RequestOptions): Promise<Erasure>;
  };
  readonly account: {
    /** Returns the account that owns the API key. */
    retrieve(options?: RequestOptions): Promise<Account>;
    /** Sets its churn rate and horizon for later predictions. What is left out stays as it is. */
    update(body: AccountUpdate, options?: RequestOptions): Promise<Account>;
    /** Deletes the account for good, and ends its keys at once, this client's too. `confirm` is its name or id. */
    erase(body: { readonly confirm: string }, options?: RequestOptions): Promise<Erasure>;
  };
  readonly keys: Keys;
  readonly webhooks: Webhooks;
  readonly audit: Audit;
  readonly exports: Exports;
  readonly sampleData: SampleData;
  readonly widgetSessions: WidgetSessions;
  /** Holds the key in closures, so that printing or serialising the client cannot show it. */
  readonly #transport: Transport;

  /** @throws UsageError when an option is missing or not valid */
  constructor(options: RetainWiseOptions = {}) {
    const transport = createTransport(resolveOptions(options));
    const { api, context } = transport;
    this.#transport = transport;
    this.uploads = createUploads(transport);
    const overview = loadOverview(transport);
    this.predictions = createPredictions(transport, overview);
    const { dashboard, worklist, exports } = createOverview(overview);
    this.dashboard = dashboard;
    this.worklist = worklist;
    this.exports = exports;
    this.events = createEvents(transport);
    this.scores = {
      // The body is not written to; see Mutable.
      create: async (body, request = {}) =>
        unwrap(api.POST('/v1/scores', { body: body as Mutable<ScoresCreate>, ...omitUndefined(request) }), context),
    };
    this.customers = {
      history: async (customerId, query = {}, request = {}) =>
        unwrap(
          api.GET('/v1/customers/{customer_id}/history', {
            params: { path: { customer_id: customerId }, query: omitUndefined(query) },
            ...omitUndefined(request),
          }),
          context,
        ),
      erase: async (...of) => (await overview()).eraseCustomer(...of),
    };
    this.erasures = {
      retrieve: async (...of) => (await overview()).retrieveErasure(...of),
    };
    this.account = {
      retrieve: async (request = {}) => unwrap(api.GET('/v1/account', { ...omitUndefined(request) }), context),
      update: async (body, request = {}) =>
        unwrap(api.PATCH('/v1/account', { body, ...omitUndefined(request) }), context),
      erase: async (...of) => (await overview()).eraseAccount(...of),
    };
    this.keys = createKeys(transport);
    this.webhooks = createWebhooks(transport);
    this.audit = createAudit(overview);
    this.sampleData = createSampleData(transport);
    this.widgetSessions = createWidgetSessions(transport);
  }

  /** With `fetchSession`: forgets the token, when somebody signs out for example. The next request gets a new one. */
  forgetSession(): void {
    this.#transport.forgetSession();
  }

  /** Checks that the API's process is running; throws when it does not respond. */
  async health(options: RequestOptions = {}): Promise<Health> {
    const { api, context } = this.#transport;
    return unwrap(api.GET('/health', { ...omitUndefined(options) }), context);
  }

  /** Checks that the API can accept work. If not, `status` is `unavailable` and `checks` names the failed parts. */
  async ready(options: RequestOptions = {}): Promise<Health> {
    return readiness(this.#transport, options);
  }
}
