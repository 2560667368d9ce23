import { UsageError } from './errors/client-errors.ts';
import type { RequestLog } from './http/log-requests.ts';
import { environment, isBrowser } from './runtime.ts';
import type { FetchSession, Session } from './session/session.ts';

/** Settings that a client may have otherwise for a few calls. */
export type ChangedOptions = Pick<CommonOptions, 'timeout' | 'maxRetries' | 'headers' | 'fetch' | 'logger'>;

interface CommonOptions {
  /**
   * URL of the API. Defaults to `RETAINWISE_BASE_URL` in Node, then to http://127.0.0.1:8787. In a browser, give the
   * URL of the API with `fetchSession` or `token`; otherwise the path of your own backend that adds the key, such as
   * `/api/retainwise`.
   */
  readonly baseUrl?: string | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Time limit in milliseconds for each attempt of a request, including the response body. Does not apply to uploads,
   * nor to downloads that have begun: end those with a `signal`.
   *
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /**
   * Number of retries of a request that is safe to repeat.
   *
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called with each attempt of a request when its answer begins, or when there is none. It must not throw. */
  readonly logger?: ((entry: RequestLog) => void) | undefined;
  /**
   * Allows an API key in a browser, for tests: anyone who opens the page can read the key. The API itself refuses
   * requests that have a key and an `Origin` header (ERR-1007).
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** With an API key. Without any of the three: the key is in the environment, or your backend adds it. */
interface KeyOptions extends CommonOptions {
  /** `rwk_…`. Defaults to `RETAINWISE_API_KEY` in Node. Use it on servers only, never in a browser. */
  readonly apiKey?: string | undefined;
  readonly token?: undefined;
  readonly fetchSession?: undefined;
}

interface TokenOptions extends CommonOptions {
  readonly apiKey?: undefined;
  /** The session token of somebody who is signed in: the token, or a function that gives the one that is valid now. */
  readonly token: string | (() => string | Promise<string>);
  readonly fetchSession?: undefined;
}

interface SessionOptions extends CommonOptions {
  readonly apiKey?: undefined;
  readonly token?: undefined;
  /**
   * Gets a widget session from your own backend, which makes it with `widgetSessions.create`. Called when the first
   * request needs one, again before it ends, and once more when the API says that it has ended.
   */
  readonly fetchSession: FetchSession;
}

/** At most one of `apiKey`, `token` and `fetchSession`. */
export type RetainWiseOptions = KeyOptions | TokenOptions | SessionOptions;

export interface ResolvedOptions {
  /** Absolute, without a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Whether uploads may use the browser's XMLHttpRequest; false when the caller passed a `fetch` of its own. */
  readonly reportsProgress: boolean;
  readonly timeout: number;
  readonly maxRetries: number;
  /** Includes the API key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where each request asks for what it is sent with. */
  readonly openSession: (() => Promise<Session>) | null;
  /** Removes API keys and tokens from a text. */
  readonly redact: (text: string) => string;
}

const DEFAULT_BASE_URL = 'http://127.0.0.1:8787';
/** Of package.json. */
const VERSION = '0.1.0';
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_RETRIES = 2;
/** The longest delay of a timer. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** @throws UsageError when an option is missing or not valid */
export function resolveOptions(options: RetainWiseOptions): ResolvedOptions {
  const { timeout = DEFAULT_TIMEOUT_MS, maxRetries = DEFAULT_RETRIES } = options;
  const inBrowser = isBrowser();
  const { token, fetchSession } = options;
  const given = [options.apiKey, token, fetchSession].filter((value) => value !== undefined);
  if (given.length > 1)
    throw new UsageError('There is more than one of apiKey, token and fetchSession.', { fix: 'Pass one of them.' });
  const apiKey = options.apiKey ?? (inBrowser || given.length > 0 ? undefined : environment('RETAINWISE_API_KEY'));
  if (apiKey !== undefined && inBrowser && options.dangerouslyAllowBrowser !== true) {
    throw new UsageError('Anyone who opens a page can read an API key in it.', {
      fix: 'Pass fetchSession instead, or set baseUrl to a path of your own backend, which adds the key.',
    });
  }
  // A line break would start another header. The message does not show the key.
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
    throw new UsageError('The apiKey is empty or has characters that are not allowed.', {
      fix: 'Copy it again, without quotes, spaces or line breaks.',
    });
  if (!(timeout > 0 && timeout <= MAX_TIMEOUT_MS))
    throw new UsageError(`The timeout ${timeout} is not valid.`, {
      fix: `Use milliseconds, from 1 to ${MAX_TIMEOUT_MS}.`,
    });
  if (!Number.isInteger(maxRetries) || maxRetries < 0)
    throw new UsageError(`The value ${maxRetries} of maxRetries is not valid.`, {
      fix: 'Use a whole number; 0 turns retries off.',
    });
  const headers = resolveHeaders(options.headers ?? {}, apiKey);
  const openSession = sessionOf(token, fetchSession);
  if (openSession === null && headers['authorization'] === undefined && !inBrowser)
    throw new UsageError('The API key is missing.', { fix: 'Pass apiKey or set RETAINWISE_API_KEY.' });
  return {
    baseUrl: resolveBaseUrl(options.baseUrl ?? (inBrowser ? undefined : environment('RETAINWISE_BASE_URL')), inBrowser),
    fetch: withLogger(options.fetch ?? ((input, init) => globalThis.fetch(input, init)), options.logger),
    reportsProgress: inBrowser && options.fetch === undefined && typeof XMLHttpRequest !== 'undefined',
    timeout,
    maxRetries,
    headers,
    openSession,
    redact: (text) => {
      const shown = text.replaceAll(/(rws_|eyJ)[\w.-]{8,}/g, '$1…');
      return apiKey === undefined ? shown : shown.replaceAll(apiKey, 'rwk_…');
    },
  };
}

/** A token of somebody who is signed in is asked for with each request: who gives it knows when it ends. */
function sessionOf(
  token: TokenOptions['token'] | undefined,
  fetchSession: FetchSession | undefined,
): (() => Promise<Session>) | null {
  if (token !== undefined)
    return () =>
      Promise.resolve({
        token: async () => (typeof token === 'string' ? token : token()),
        drop: () => undefined,
        forget: () => undefined,
        reference: () => null,
      });
  if (fetchSession === undefined) return null;
  let opened: Promise<Session> | undefined;
  // By itself: what else is loaded later knows the transport, which knows these options.
  return () => (opened ??= import('./session/session.ts').then(({ createSession }) => createSession(fetchSession)));
}

function withLogger(fetch: typeof globalThis.fetch, logger: CommonOptions['logger']): typeof globalThis.fetch {
  if (logger === undefined) return fetch;
  return async (...asked) => (await import('./http/log-requests.ts')).logRequests(fetch, logger)(...asked);
}

/** Names are in lower case, so that each occurs once. */
function resolveHeaders(custom: Readonly<Record<string, string>>, apiKey: string | undefined): Record<string, string> {
  // Pages may not say what they are, and another header would have to be allowed by the API.
  const headers = new Headers(isBrowser() ? {} : { 'user-agent': `retainwise-sdk/${VERSION}` });
  for (const [name, value] of Object.entries(custom)) {
    try {
      headers.set(name, value);
    } catch {
      // Without a cause: it shows the value, which may be a secret.
      throw new UsageError(`The header "${name}" cannot be sent.`, {
        fix: 'Use a name without spaces, and a value without line breaks and without characters outside Latin-1.',
      });
    }
  }
  if (apiKey !== undefined) headers.set('authorization', `Bearer ${apiKey}`);
  return Object.fromEntries(headers);
}

function resolveBaseUrl(baseUrl: string | undefined, inBrowser: boolean): string {
  if (baseUrl === undefined && inBrowser)
    throw new UsageError('The baseUrl is missing.', {
      fix: 'Set it to the URL of the API, or to a path of your backend that forwards requests, as "/api/retainwise".',
    });
  const base = inBrowser ? globalThis.location.href : undefined;
  const text = baseUrl ?? DEFAULT_BASE_URL;
  if (!URL.canParse(text, base))
    throw new UsageError(`The baseUrl "${text}" is not a URL.`, { fix: 'Use one such as https://churn.example.com.' });
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text, base);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new UsageError(`The baseUrl "${text}" is not an HTTP URL.`, { fix: 'Use http:// or https://.' });
  if (username !== '' || password !== '')
    throw new UsageError('The baseUrl has a user name or a password, which would not be sent.', {
      fix: 'Send credentials in a header.',
    });
  if (search !== '' || hash !== '')
    throw new UsageError(`The baseUrl "${text}" has a query or a fragment, which would not be sent.`, {
      fix: 'Remove it.',
    });
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
