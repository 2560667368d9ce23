import { TargetRefusedError, type DeliveryOutcome, type TargetPolicy } from '@retainwise/platform';
import { request, type Dispatcher } from 'undici';
import { readRetryAfter } from './schedule.ts';

const GONE = 410;
/** Receivers that say with these when they want to be asked again mean all messages. */
const PAUSING = new Set([429, 503]);
/** Read of an answer, so that a connection can be used again; what is longer ends it. */
const MAX_READ_BYTES = 64 * 1024;
const MAX_KEPT_BYTES = 1024;

export interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Sent extends DeliveryOutcome {
  /** Seconds; null when the receiver did not say. */
  readonly retryAfter: number | null;
  /** Whether all messages are to wait for it. */
  readonly pauses: boolean;
  readonly gone: boolean;
}

export interface SendOptions {
  readonly dispatcher: Dispatcher;
  readonly policy: TargetPolicy;
  readonly timeoutMs: number;
  /** Gives up at once. */
  readonly signal: AbortSignal;
}

/**
 * Sends one message. Whatever happens is an outcome, but for an abort.
 *
 * @throws the reason of the signal when it is aborted: whether the message arrived is not known
 */
export async function sendMessage(message: Message, options: SendOptions): Promise<Sent> {
  const { dispatcher, policy, timeoutMs, signal } = options;
  const began = performance.now();
  const elapsed = () => Math.round(performance.now() - began);
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    // The text is judged anew: what was allowed once may not be any more.
    const url = policy.readUrl(message.url);
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      method: 'POST',
      headers: message.headers,
      body: message.body,
      signal: AbortSignal.any([signal, deadline]),
    });
    const responseBody = await readStart(body);
    const delivered = statusCode >= 200 && statusCode < 300;
    const header = headers['retry-after'];
    return {
      delivered,
      responseCode: statusCode,
      responseMs: elapsed(),
      responseBody,
      error: delivered ? null : `The answer was ${statusCode}.`,
      retryAfter: delivered ? null : readRetryAfter(typeof header === 'string' ? header : undefined, new Date()),
      pauses: PAUSING.has(statusCode),
      gone: statusCode === GONE,
    };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return {
      delivered: false,
      responseCode: null,
      responseMs: elapsed(),
      responseBody: null,
      error: deadline.aborted ? `There was no answer within ${timeoutMs / 1000} seconds.` : explain(error),
      retryAfter: null,
      pauses: false,
      gone: false,
    };
  }
}

/** The first kilobyte. Reading ends, and the connection with it, where an answer does not. */
async function readStart(body: AsyncIterable<Uint8Array>): Promise<string> {
  const kept: Uint8Array[] = [];
  let read = 0;
  try {
    for await (const chunk of body) {
      if (read < MAX_KEPT_BYTES) kept.push(chunk.subarray(0, MAX_KEPT_BYTES - read));
      read += chunk.length;
      if (read > MAX_READ_BYTES) break;
    }
  } catch {
    // The status has said how it went, and what came of the body is only for the log.
  }
  return new TextDecoder().decode(Buffer.concat(kept));
}

/** In words, without addresses: what a name leads to is nobody's business but its owner's. */
function explain(error: unknown): string {
  if (error instanceof TargetRefusedError) return `The URL is not allowed. ${error.message}`;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  switch (code) {
    case 'ECONNREFUSED':
      return 'The connection was refused.';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return 'The connection was closed before there was an answer.';
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return 'There was no connection in time.';
    case null:
      return 'The message could not be sent.';
    default:
      return /CERT|TLS|SSL|SELF_SIGNED|SIGNATURE|ALTNAME/.test(code)
        ? `The certificate of the receiver cannot be trusted (${code}).`
        : `The message could not be sent (${code}).`;
  }
}
