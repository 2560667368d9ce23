import type { Erasure, Health } from '@retainwise/openapi';
import { createTransport, type RequestOptions, type Transport } from './http/transport.ts';
import { resolveOptions, type ChangedOptions, type ResolvedOptions, type RetainWiseOptions } from './options.ts';
import type { Audit } from './resources/audit-types.ts';
import { createAudit } from './resources/audit.ts';
import type { AccountResource, ClientCalls, Customers, SampleData, ScoresResource } from './resources/client-types.ts';
import { createEvents, type Events } from './resources/events.ts';
import type { Keys } from './resources/key-types.ts';
import { createKeys } from './resources/keys.ts';
import type { DashboardResource, Exports, Worklist } from './resources/overview-types.ts';
import type { Experiments, Interventions, Learning, Models, ReportCardResource } from './resources/learning-types.ts';
import type { Outcomes } from './resources/outcomes.ts';
import { createLearning } from './resources/learning.ts';
import { createOverview, loadOverview } from './resources/overview.ts';
import { createPredictions, type Predictions } from './resources/predictions.ts';
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
  readonly scores: ScoresResource;
  readonly customers: Customers;
  readonly erasures: {
    /** Returns how far an erasure is, and when it is completed, what is gone. */
    retrieve(id: string, options?: RequestOptions): Promise<Erasure>;
  };
  readonly account: AccountResource;
  readonly keys: Keys;
  readonly webhooks: Webhooks;
  readonly audit: Audit;
  readonly outcomes: Outcomes;
  readonly interventions: Interventions;
  readonly reportCard: ReportCardResource;
  readonly models: Models;
  readonly experiments: Experiments;
  readonly learning: Learning;
  readonly exports: Exports;
  readonly sampleData: SampleData;
  readonly widgetSessions: WidgetSessions;
  /** Holds the key in closures, so that printing or serialising the client cannot show it. */
  readonly #transport: Transport;

  /** With other settings, and the same session. */
  readonly #with: (changes: ChangedOptions) => RetainWise;
  readonly #fetch: typeof globalThis.fetch | undefined;
  readonly #calls: () => Promise<ClientCalls>;

  /**
   * @param shared of `withOptions`: the session of another client
   * @throws UsageError when an option is missing or not valid
   */
  constructor(options: RetainWiseOptions = {}, shared?: ResolvedOptions['openSession']) {
    const resolved = resolveOptions(options);
    const openSession = shared ?? resolved.openSession;
    const transport = createTransport({ ...resolved, openSession });
    this.#with = (changes) => new RetainWise({ ...options, ...changes }, openSession);
    this.#fetch = options.fetch;
    this.#transport = transport;
    // Loaded when the first call is made.
    this.#calls = async () => (await import('./loaded-later.ts')).createClientCalls(transport);
    this.uploads = createUploads(transport, () => this.predictions);
    const overview = loadOverview(transport);
    this.predictions = createPredictions(transport, overview);
    const { dashboard, worklist, exports } = createOverview(overview);
    this.dashboard = dashboard;
    this.worklist = worklist;
    this.exports = exports;
    this.events = createEvents(transport);
    const calls = this.#calls;
    const { timeline, ...learning } = createLearning(transport, this.uploads);
    this.outcomes = learning.outcomes;
    this.interventions = learning.interventions;
    this.reportCard = learning.reportCard;
    this.models = learning.models;
    this.experiments = learning.experiments;
    this.learning = learning.learning;
    this.scores = { create: async (...of) => (await calls()).createScores(...of) };
    this.customers = {
      history: async (...of) => (await calls()).customerHistory(...of),
      timeline,
      erase: async (...of) => (await overview()).eraseCustomer(...of),
    };
    this.erasures = {
      retrieve: async (...of) => (await overview()).retrieveErasure(...of),
    };
    this.account = {
      retrieve: async (...of) => (await calls()).retrieveAccount(...of),
      update: async (...of) => (await calls()).updateAccount(...of),
      erase: async (...of) => (await overview()).eraseAccount(...of),
    };
    this.keys = createKeys(transport);
    this.webhooks = createWebhooks(transport);
    this.audit = createAudit(overview);
    this.sampleData = { retrieve: async (...of) => (await calls()).sampleData(...of) };
    this.widgetSessions = createWidgetSessions(transport);
  }

  /** With `fetchSession`: forgets the token, when somebody signs out for example. The next request gets a new one. */
  forgetSession(): void {
    this.#transport.forgetSession();
  }

  /**
   * The same client, and session, with other settings for a few calls:
   * `client.withOptions({ timeout: 5_000, maxRetries: 0 }).account.retrieve()`.
   */
  withOptions(changes: ChangedOptions): RetainWise {
    return this.#with(changes);
  }

  /**
   * Makes a call and returns its result with the last response, whose body has been read: for its status and headers.
   * `const { data, response } = await client.withResponse((it) => it.account.retrieve())`.
   */
  async withResponse<T>(
    call: (client: RetainWise) => PromiseLike<T>,
  ): Promise<{ readonly data: T; readonly response: Response | null }> {
    return (await import('./loaded-later.ts')).withResponse(this.#fetch, async (fetch) => call(this.#with({ fetch })));
  }

  /** Checks that the API's process is running; throws when it does not respond. */
  async health(options: RequestOptions = {}): Promise<Health> {
    return (await this.#calls()).health(options);
  }

  /** Checks that the API can accept work. If not, `status` is `unavailable` and `checks` names the failed parts. */
  async ready(options: RequestOptions = {}): Promise<Health> {
    return (await this.#calls()).ready(options);
  }
}
