import type { WebhookEvent } from '@retainwise/openapi';
import { WebhookVerificationError } from './verification-error.ts';

/** The body as it came: parsed and written again, it is another text with another signature. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer;

/** Of `fetch`, or of Node. */
export type WebhookHeaders =
  | { readonly get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyOptions {
  /** How old a message may be, and how far in the future, in seconds. @default 300 */
  readonly toleranceSeconds?: number | undefined;
  /** @default the clock of this machine */
  readonly now?: Date | undefined;
}

const PREFIX = 'whsec_';
/** As Standard Webhooks has them. */
const MIN_KEY_BYTES = 24;
const MAX_KEY_BYTES = 64;
const TOLERANCE_SECONDS = 300;
/** More than are ever sent: each is worth one computation. */
const MAX_SIGNATURES = 16;
const VERSION = 'v1,';
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Checks that a message was sent by RetainWise to the holder of the secret, and not long ago; returns its event.
 *
 * ```ts
 * const event = await webhooks.verify(await request.text(), request.headers, secret);
 * if (event.type === 'prediction.completed') await load(event.data.prediction_id);
 * ```
 *
 * The same message may come more than once, with the same `event.id`.
 *
 * @param secret of the endpoint (`whsec_…`), or several while it is rotated
 * @throws WebhookVerificationError when the message is not to be believed
 */
export async function verify(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { toleranceSeconds = TOLERANCE_SECONDS, now = new Date() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  // as: Array.isArray does not know lists that are read only
  const keys = (Array.isArray(secret) ? (secret as readonly string[]) : [secret as string]).map(keyOf);
  if (keys.length === 0) throw new WebhookVerificationError('secret', 'There is no secret.');
  const body = bytesOf(payload);
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const signatures = headerOf(headers, 'webhook-signature');
  requireRecent(timestamp, now.getTime() / 1000, toleranceSeconds);
  const content = concat(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(content, signatures, keys)))
    throw new WebhookVerificationError('signature', 'No signature of the message was made with this secret.');
  return readEvent(body);
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  // Callers without type checks may pass anything, such as a variable that is not set.
  const key = typeof secret === 'string' && secret.startsWith(PREFIX) ? fromBase64(secret.slice(PREFIX.length)) : null;
  if (key === null || key.length < MIN_KEY_BYTES || key.length > MAX_KEY_BYTES)
    throw new WebhookVerificationError(
      'secret',
      `The secret is none of a webhook endpoint: ${PREFIX} and ${MIN_KEY_BYTES} to ${MAX_KEY_BYTES} bytes in base64.`,
    );
  return key;
}

function bytesOf(payload: WebhookPayload): Uint8Array<ArrayBuffer> {
  if (typeof payload === 'string') return new TextEncoder().encode(payload);
  if (payload instanceof Uint8Array) return new Uint8Array(payload);
  // Also one of another realm, as test runners and workers have.
  if (Object.prototype.toString.call(payload) === '[object ArrayBuffer]') return new Uint8Array(payload.slice(0));
  throw new WebhookVerificationError(
    'payload',
    'The body must be as it came: text or bytes. In Express, use express.raw() for this route.',
  );
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = isFetchHeaders(headers) ? headers.get(name) : plainHeader(headers, name);
  if (typeof value === 'string' && value !== '') return value;
  throw new WebhookVerificationError('header', `The message has no header ${name}.`);
}

function isFetchHeaders(headers: WebhookHeaders): headers is Extract<WebhookHeaders, { readonly get: unknown }> {
  return typeof headers['get'] === 'function';
}

/** Node has names in lower case; what others pass on may not. */
function plainHeader(headers: Exclude<WebhookHeaders, { get: unknown }>, name: string): unknown {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name);
  return found === undefined ? undefined : headers[found];
}

/** Digits only: a number with anything behind it is not what was signed. */
function requireRecent(timestamp: string, now: number, tolerance: number): void {
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookVerificationError('header', 'The header webhook-timestamp is not a number of seconds.');
  const age = now - Number(timestamp);
  // Not "too old": with a tolerance that is not a number, nothing is recent.
  if (!(Math.abs(age) <= tolerance))
    throw new WebhookVerificationError(
      'timestamp',
      age > 0 ? 'The message was sent too long ago.' : 'The message was sent in the future. Is the clock right?',
    );
}

/** WebCrypto compares in a time that does not depend on where they differ. */
async function isSigned(
  content: Uint8Array<ArrayBuffer>,
  header: string,
  keys: readonly Uint8Array<ArrayBuffer>[],
): Promise<boolean> {
  const signatures = header
    .split(' ')
    .slice(0, MAX_SIGNATURES)
    .filter((part) => part.startsWith(VERSION))
    .flatMap((part) => fromBase64(part.slice(VERSION.length)) ?? []);
  for (const raw of keys) {
    const key = await crypto.subtle.importKey('raw', raw, HMAC, false, ['verify']);
    for (const signature of signatures) if (await crypto.subtle.verify(HMAC, key, signature, content)) return true;
  }
  return false;
}

/** Null for what is not base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function concat(start: Uint8Array, end: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(start.length + end.length);
  whole.set(start);
  whole.set(end, start.length);
  return whole;
}

function readEvent(body: Uint8Array): WebhookEvent {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as WebhookEvent; // as: signed by us
  } catch {
    throw new WebhookVerificationError('payload', 'The body is not JSON.');
  }
}
