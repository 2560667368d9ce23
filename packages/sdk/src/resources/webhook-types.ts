import type {
  operations,
  WebhookCreate,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
  WebhookReplay,
  WebhookReplayed,
  WebhookSecretRotate,
  WebhookUpdate,
} from '@retainwise/openapi';
import type { Optional } from '../http/omit-undefined.ts';
import type { List } from '../http/page.ts';
import type { ReferenceOption } from '../http/reference.ts';
import type { RequestOptions } from '../http/transport.ts';

export interface WebhookCreateOptions extends RequestOptions {
  /** Repeating a request with the same key makes no second endpoint: ConflictError (ERR-2012) names the one it made. */
  readonly idempotencyKey?: string | undefined;
}

type ListQuery = Exclude<operations['listWebhooks']['parameters']['query'], undefined>;
export type WebhookListParams = Optional<Omit<ListQuery, 'reference'>> & ReferenceOption;
export type WebhookDeliveryListParams = Optional<
  Exclude<operations['listWebhookDeliveries']['parameters']['query'], undefined>
>;

/** Addresses that are told what happens. What they receive is verified by `@retainwise/sdk/webhooks`. */
export interface Webhooks {
  /**
   * `secret` is in this answer and nowhere else. Without `reference`, the endpoint gets what happens to all of your
   * customers.
   *
   * @throws UsageError when `reference` is there and has no text
   */
  create(body: WebhookCreate, options?: WebhookCreateOptions): Promise<WebhookEndpointWithSecret>;
  retrieve(id: string, options?: RequestOptions): Promise<WebhookEndpoint>;
  /** Newest first. */
  list(params?: WebhookListParams, options?: RequestOptions): List<WebhookEndpoint, WebhookEndpointPage>;
  /** What is left out stays as it is. */
  update(id: string, body: WebhookUpdate, options?: RequestOptions): Promise<WebhookEndpoint>;
  /** Deletes the endpoint with its log. */
  delete(id: string, options?: RequestOptions): Promise<void>;
  /** Makes a new secret; the old one signs too for `overlap_seconds`: a day unless given, 7 at most. */
  rotateSecret(id: string, body?: WebhookSecretRotate, options?: RequestOptions): Promise<WebhookEndpointWithSecret>;
  /** Sends a message of type `webhook.test`, once. */
  test(id: string, options?: RequestOptions): Promise<WebhookDelivery>;
  /** What was sent to the endpoint and what is planned, newest first. */
  deliveries(
    id: string,
    params?: WebhookDeliveryListParams,
    options?: RequestOptions,
  ): List<WebhookDelivery, WebhookDeliveryPage>;
  /** Sends the message of a delivery again. */
  retry(id: string, deliveryId: string, options?: RequestOptions): Promise<WebhookDelivery>;
  /** Sends what has happened since then and was not delivered. */
  replay(id: string, body: WebhookReplay, options?: RequestOptions): Promise<WebhookReplayed>;
}

/** The requests of `client.webhooks`. */
export interface WebhookCalls extends Omit<Webhooks, 'list' | 'deliveries'> {
  page(params: WebhookListParams, cursor: string | undefined, options: RequestOptions): Promise<WebhookEndpointPage>;
  deliveryPage(
    id: string,
    params: WebhookDeliveryListParams,
    cursor: string | undefined,
    options: RequestOptions,
  ): Promise<WebhookDeliveryPage>;
}
