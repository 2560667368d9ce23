import type {
  Account,
  AccountUpdate,
  CustomerHistory,
  Erasure,
  Health,
  operations,
  Scores,
  ScoresCreate,
} from '@retainwise/openapi';
import type { Optional } from '../http/omit-undefined.ts';
import type { ReferenceOption } from '../http/reference.ts';
import type { RequestOptions } from '../http/transport.ts';
import type { RetrieveTimeline } from './learning-types.ts';

export interface ScoresResource {
  /**
   * Scores up to 1,000 customers at once. Nothing is stored. With a reference, the model that was learnt for that end
   * customer scores, where there is one.
   */
  create(body: ScoresCreate, options?: RequestOptions & ReferenceOption): Promise<Scores>;
}

export interface Customers {
  /** Returns what predictions said of one customer, the newest first: the latest 50 unless `limit` says otherwise. */
  history(customerId: string, params?: { readonly limit?: number }, options?: RequestOptions): Promise<CustomerHistory>;
  /** Returns what was said of one customer and what happened: "We said 31 % on 3 Feb; left 2 Apr". */
  timeline: RetrieveTimeline;
  /**
   * Begins to take a customer out of everything that is stored now: files, results, totals. Follow it with
   * `erasures.retrieve`. Repeating it while it is under way returns the same erasure.
   */
  erase(customerId: string, params?: ReferenceOption, options?: RequestOptions): Promise<Erasure>;
}

export interface AccountResource {
  /** Returns the account that owns the API key. */
  retrieve(options?: RequestOptions): Promise<Account>;
  /** Sets its churn rate and horizon for later predictions. What is left out stays as it is. */
  update(body: AccountUpdate, options?: RequestOptions): Promise<Account>;
  /** Deletes the account for good, and ends its keys at once, this client's too. `confirm` is its name or id. */
  erase(body: { readonly confirm: string }, options?: RequestOptions): Promise<Erasure>;
}

export type SampleDataParams = Optional<NonNullable<operations['retrieveSampleData']['parameters']['query']>>;

/** Generated customers for trying out the API. */
export interface SampleData {
  /** Returns generated customers as CSV text. The same seed returns the same customers. */
  retrieve(params?: SampleDataParams, options?: RequestOptions): Promise<string>;
}

/** What is loaded when it is first asked for. */
export interface ClientCalls {
  readonly createScores: ScoresResource['create'];
  readonly customerHistory: Customers['history'];
  readonly retrieveAccount: AccountResource['retrieve'];
  readonly updateAccount: AccountResource['update'];
  readonly sampleData: SampleData['retrieve'];
  readonly health: (options?: RequestOptions) => Promise<Health>;
  readonly ready: (options?: RequestOptions) => Promise<Health>;
}
