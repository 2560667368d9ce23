import type { Transaction } from '../connection/transaction.ts';
import type { ListOptions, Page } from '../shared/page.ts';
import type { Owner, Scope } from '../shared/scope.ts';

/** Why nothing is sent: somebody said so, the receiver answered 410, or all attempts failed for days. */
export type DisabledReason = 'requested' | 'gone' | 'failing';

/** Its secrets are in no record. */
export interface WebhookEndpointRecord extends Owner {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  /** Null for all, those included that are added later. */
  readonly eventTypes: readonly string[] | null;
  readonly status: 'enabled' | 'disabled';
  readonly disabledReason: DisabledReason | null;
  /** When the first of the attempts failed that have all failed since; null while it works. */
  readonly failingSince: Date | null;
  readonly createdAt: Date;
  /** Of the request that made it. */
  readonly requestHash: string | null;
}

export interface NewWebhookEndpoint extends Owner {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly string[] | null;
  readonly createdBy: string;
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
}

/** What is left out stays as it is. */
export interface WebhookEndpointChange {
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly eventTypes?: readonly string[] | null | undefined;
  readonly status?: WebhookEndpointRecord['status'] | undefined;
}

/** What identifies an endpoint, for those who may see it. */
export interface WebhookEndpointRef extends Scope {
  readonly id: string;
}

export interface WebhookEndpointRepository {
  /**
   * Null when its owner has as many as there may be.
   *
   * @param sealed the secret that it begins with
   * @throws IdempotencyConflictError when `createdBy` has used the idempotency key before
   */
  create(
    endpoint: NewWebhookEndpoint,
    sealed: Buffer,
    limit: number,
    transaction?: Transaction,
  ): Promise<WebhookEndpointRecord | null>;
  find(endpoint: WebhookEndpointRef, transaction?: Transaction): Promise<WebhookEndpointRecord | null>;
  findByIdempotencyKey(accountId: string, createdBy: string, key: string): Promise<WebhookEndpointRecord | null>;
  /** Newest first. A null reference lists those of all end customers too. */
  listPage(options: ListOptions, transaction?: Transaction): Promise<Page<WebhookEndpointRecord>>;
  /** Null when there is none. One that is disabled keeps nothing to send; one that is enabled again begins anew. */
  update(
    endpoint: WebhookEndpointRef,
    change: WebhookEndpointChange,
    transaction?: Transaction,
  ): Promise<WebhookEndpointRecord | null>;
  /** With its secrets and its deliveries. False when there is none. */
  delete(endpoint: WebhookEndpointRef, transaction?: Transaction): Promise<boolean>;
  /**
   * Signs with one more secret. Those before still sign for `overlapSeconds`, the newest `keep` of them: every
   * signature is sent with each message. Null when there is no such endpoint.
   */
  addSecret(
    endpoint: WebhookEndpointRef,
    sealed: Buffer,
    options: { readonly overlapSeconds: number; readonly keep: number },
    transaction?: Transaction,
  ): Promise<WebhookEndpointRecord | null>;
}

export type DeliveryStatus = 'pending' | 'sending' | 'delivered' | 'failed' | 'cancelled';
/** What an attempt is there for. */
export type DeliveryCause = 'event' | 'test' | 'retry' | 'replay';

/** One attempt to tell one event to one endpoint. */
export interface WebhookDeliveryRecord extends Owner {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly cause: DeliveryCause;
  /** From 1, anew for a retry and a replay. */
  readonly attempt: number;
  readonly status: DeliveryStatus;
  readonly dueAt: Date;
  readonly responseCode: number | null;
  readonly responseMs: number | null;
  readonly responseBody: string | null;
  readonly error: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

export interface DeliveryListOptions extends ListOptions {
  readonly endpointId: string;
  readonly status?: DeliveryStatus | undefined;
}

export interface WebhookDeliveryRepository {
  /** Newest first. */
  listPage(options: DeliveryListOptions, transaction?: Transaction): Promise<Page<WebhookDeliveryRecord>>;
  /** A message that is sent to this endpoint alone, once. */
  test(endpoint: WebhookEndpointRecord, transaction?: Transaction): Promise<WebhookDeliveryRecord>;
  /**
   * Tells the event of a delivery once more, at once. One that is still to be told is told now instead. Null when the
   * endpoint has no such delivery.
   */
  retry(
    endpoint: WebhookEndpointRecord,
    deliveryId: string,
    transaction?: Transaction,
  ): Promise<WebhookDeliveryRecord | null>;
  /**
   * Tells the events of its account and reference since then, the oldest first, that the endpoint wants. Those that it
   * has been told are left out unless `includeDelivered`, those under way always. Returns how many there are, at most
   * `limit`.
   */
  replay(
    endpoint: WebhookEndpointRecord,
    options: { readonly since: Date; readonly includeDelivered: boolean; readonly limit: number },
    transaction?: Transaction,
  ): Promise<number>;
}

/** A delivery that somebody has taken to send it. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly accountId: string;
  readonly endpointId: string;
  readonly lease: string;
  readonly cause: DeliveryCause;
  readonly attempt: number;
  readonly url: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly reference: string;
    readonly subjectId: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly at: Date;
  };
  /** The newest first. */
  readonly sealedSecrets: readonly Buffer[];
}

export interface ClaimOptions {
  /** How many at most. */
  readonly limit: number;
  /** Of one endpoint, by all workers together. */
  readonly perEndpoint: number;
  /** Of one account, by all workers together; by a few more where several take at the same moment. */
  readonly perAccount: number;
  /** Whoever has not reported by then is thought dead. */
  readonly leaseSeconds: number;
}

/** How an attempt went. */
export interface DeliveryOutcome {
  readonly delivered: boolean;
  readonly responseCode: number | null;
  readonly responseMs: number;
  /** At most 1 kB. */
  readonly responseBody: string | null;
  readonly error: string | null;
}

/** What a failure leads to. */
export interface DeliveryConsequence {
  /** Until the next attempt; null for none. */
  readonly retryInSeconds: number | null;
  /** Nothing is sent to the endpoint until then; null for no pause. */
  readonly pauseSeconds: number | null;
  /** The receiver wants no more. */
  readonly gone: boolean;
  /** The endpoint is disabled when all has failed for so long. */
  readonly failingSeconds: number;
}

/** For workers, who send for all accounts. */
export interface WebhookOutbox {
  /** Accounts take turns. Those whose lease has ended are taken again. */
  claim(options: ClaimOptions): Promise<readonly ClaimedDelivery[]>;
  /** Changes nothing once the lease has ended. Returns whether it counted, and what it did to the endpoint. */
  finish(
    delivery: ClaimedDelivery,
    outcome: DeliveryOutcome,
    consequence: DeliveryConsequence,
  ): Promise<{ readonly counted: boolean; readonly disabled: DisabledReason | null }>;
  /** Gives one back that was not sent to the end. */
  release(delivery: ClaimedDelivery): Promise<void>;
  /** How long the oldest is due that could be sent; null when none is. */
  oldestDueSeconds(): Promise<number | null>;
  /** How many are due that could be sent; counted up to 10,000. */
  countDue(): Promise<number>;
  /** Ends what is still to be sent to endpoints that were disabled meanwhile. Returns how many. */
  cancelDisabled(): Promise<number>;
  /** Deletes at most `limit` ended deliveries, and as many events without any, from before then; returns how many. */
  deleteBefore(before: Date, limit: number): Promise<number>;
}
