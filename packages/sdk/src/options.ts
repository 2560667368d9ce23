import { UsageError } from './errors/client-errors.ts';
import { environment, isBrowser } from './runtime.ts';

export interface RetainWiseOptions {
  /** `rwk_…`. In Node, `RETAINWISE_API_KEY` is used when it is left out. Belongs on servers, never in a browser. */
  readonly apiKey?: string | undefined;
  /**
   * Where the API is. In Node, `RETAINWISE_BASE_URL` is used when it is left out, then http://127.0.0.1:8787. In a browser it
   * may be a path of your own backend that adds the key, such as `/api/retainwise`.
   */
  readonly baseUrl?: string | undefined;
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Milliseconds until each try of a request must have its whole answer; 60,000 unless told otherwise. Uploads, and downloads
   * once they have begun, take as long as they take: end them with a `signal`.
   */
  readonly timeout?: number | undefined;
  /** Tries after the first one, for requests that are safe to repeat; 2 unless told otherwise. */
  readonly maxRetries?: number | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Only for tools that are not on the web: everybody who sees the page can read the key. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

export interface ResolvedOptions {
  /** Absolute, without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Whether uploads may go through the browser's XMLHttpRequest: no fetch of the caller's own is passed by. */
  readonly tellsProgress: boolean;
  readonly timeout: number;
  readonly maxRetries: number;
  /** With the key in it. */
  readonly headers: Readonly<Record<string, string>>;
  /** Takes the key out of a text. */
  readonly redact: (text: string) => string;
}

const DEFAULT_BASE_URL = 'http://127.0.0.1:8787';
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_RETRIES = 2;
/** Timers take no more. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** @throws UsageError when the options cannot work */
export function resolveOptions(options: RetainWiseOptions): ResolvedOptions {
  const { timeout = DEFAULT_TIMEOUT_MS, maxRetries = DEFAULT_RETRIES } = options;
  const inBrowser = isBrowser();
  const apiKey = options.apiKey ?? (inBrowser ? undefined : environment('RETAINWISE_API_KEY'));
  if (apiKey !== undefined && inBrowser && options.dangerouslyAllowBrowser !== true) {
    throw new UsageError(
      'An API key in a browser can be read by everybody who opens the page. Leave it out and let baseUrl point to your own backend, which adds the key.',
    );
  }
  // A line break would begin another header; the key itself is not shown.
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
    throw new UsageError(
      'The apiKey holds characters that no key has, or is empty. Copy it again, without quotes or line breaks.',
    );
  if (!(timeout > 0 && timeout <= LONGEST_TIMEOUT_MS))
    throw new UsageError(`The timeout is ${timeout}. Give milliseconds, from 1 to ${LONGEST_TIMEOUT_MS}.`);
  if (!Number.isInteger(maxRetries) || maxRetries < 0)
    throw new UsageError(`maxRetries is ${maxRetries}. Give a whole number, 0 for none.`);
  const headers = resolveHeaders(options.headers ?? {}, apiKey);
  if (headers['authorization'] === undefined && !inBrowser)
    throw new UsageError('There is no API key. Give apiKey, or set RETAINWISE_API_KEY.');
  return {
    baseUrl: resolveBaseUrl(options.baseUrl ?? (inBrowser ? undefined : environment('RETAINWISE_BASE_URL')), inBrowser),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    tellsProgress: inBrowser && options.fetch === undefined && typeof XMLHttpRequest !== 'undefined',
    timeout,
    maxRetries,
    headers,
    redact: (text) => (apiKey === undefined ? text : text.replaceAll(apiKey, 'rwk_…')),
  };
}

/** Names in lower case, so that none is there twice. */
function resolveHeaders(given: Readonly<Record<string, string>>, apiKey: string | undefined): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    try {
      headers.set(name, value);
    } catch {
      // The reason that is given shows the value, which may be a secret.
      throw new UsageError(
        `The header "${name}" cannot be sent. A name is one word, and a value has no line breaks and no characters beyond Latin-1.`,
      );
    }
  }
  if (apiKey !== undefined) headers.set('authorization', `Bearer ${apiKey}`);
  return Object.fromEntries(headers);
}

function resolveBaseUrl(given: string | undefined, inBrowser: boolean): string {
  if (given === undefined && inBrowser)
    throw new UsageError('Say with baseUrl which path of your backend passes requests on, such as "/api/retainwise".');
  const base = inBrowser ? globalThis.location.href : undefined;
  const text = given ?? DEFAULT_BASE_URL;
  if (!URL.canParse(text, base))
    throw new UsageError(`The baseUrl "${text}" is not a URL. Give one such as https://churn.example.com.`);
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text, base);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new UsageError(`The baseUrl "${text}" is not an http or https URL.`);
  if (username !== '' || password !== '')
    throw new UsageError(
      'The baseUrl holds a user name or a password, which would not be sent. Give them as a header.',
    );
  if (search !== '' || hash !== '')
    throw new UsageError(`The baseUrl "${text}" has a query or a fragment, which would not be sent. Leave it out.`);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
