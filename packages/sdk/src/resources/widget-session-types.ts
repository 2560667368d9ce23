import type { WidgetSession, WidgetSessionCreate } from '@retainwise/openapi';
import type { RequestOptions } from '../http/transport.ts';

export interface WidgetSessionOptions extends RequestOptions {
  /** Repeating a request with the same key makes no second session: ConflictError (ERR-2012) names the one it made. */
  readonly idempotencyKey?: string | undefined;
}

/** For your backend: sessions of its pages, which then use the API for one end customer, without your key. */
export interface WidgetSessions {
  /** Give the answer to the page as it is, and store its token nowhere. A second call makes a second session. */
  create(body: WidgetSessionCreate, options?: WidgetSessionOptions): Promise<WidgetSession>;
  /** Ends a session, within seconds. */
  revoke(id: string, options?: RequestOptions): Promise<void>;
  /** Ends the sessions of one end customer, of one person (`subject`), or all of them; returns how many there were. */
  revokeAll(
    which: { readonly reference: string } | { readonly subject: string } | { readonly all: true },
    options?: RequestOptions,
  ): Promise<number>;
}
