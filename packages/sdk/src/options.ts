import { UsageError } from './errors/errors.ts';

export interface RetainWiseOptions {
  /** `rwk_…`. In Node, `RETAINWISE_API_KEY` is used when it is left out. Belongs on servers, never in a browser. */
  readonly apiKey?: string;
  /**
   * Where the API is. In Node, `RETAINWISE_BASE_URL` is used when it is left out, then http://127.0.0.1:8787. In a browser it
   * may be a path of your own backend that adds the key, such as `/api/retainwise`.
   */
  readonly baseUrl?: string;
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until an answer must have come, retries included; 60,000 unless told otherwise. Files may take longer. */
  readonly timeout?: number;
  /** Tries after the first one, for requests that are safe to repeat; 2 unless told otherwise. */
  readonly maxRetries?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Only for tools that are not on the web: everybody who sees the page can read the key. */
  readonly dangerouslyAllowBrowser?: boolean;
}

export interface ResolvedOptions {
  /** Absolute, without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly timeout: number;
  readonly maxRetries: number;
  /** With the key in it. */
  readonly headers: Readonly<Record<string, string>>;
}

const DEFAULT_BASE_URL = 'http://127.0.0.1:8787';

/** @throws UsageError when the options cannot work */
export function resolveOptions(options: RetainWiseOptions): ResolvedOptions {
  const inBrowser = isBrowser();
  const apiKey = options.apiKey ?? (inBrowser ? undefined : environment('RETAINWISE_API_KEY'));
  if (apiKey !== undefined && inBrowser && options.dangerouslyAllowBrowser !== true) {
    throw new UsageError('An API key in a browser can be read by everybody who opens the page. Leave it out and let baseUrl point to your own backend, which adds the key.');
  }
  // A line break would begin another header; the key itself is not shown.
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) throw new UsageError('The apiKey holds characters that no key has, or is empty. Copy it again, without quotes or line breaks.');
  if (apiKey === undefined && !inBrowser) throw new UsageError('There is no API key. Give apiKey, or set RETAINWISE_API_KEY.');
  return {
    baseUrl: resolveBaseUrl(options.baseUrl ?? (inBrowser ? undefined : environment('RETAINWISE_BASE_URL')), inBrowser),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout: options.timeout ?? 60_000,
    maxRetries: options.maxRetries ?? 2,
    headers: { ...options.headers, ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }) },
  };
}

function resolveBaseUrl(given: string | undefined, inBrowser: boolean): string {
  if (given === undefined && inBrowser) throw new UsageError('Say with baseUrl which path of your backend passes requests on, such as "/api/retainwise".');
  const base = inBrowser ? globalThis.location.href : undefined;
  const text = given ?? DEFAULT_BASE_URL;
  if (!URL.canParse(text, base)) throw new UsageError(`The baseUrl "${text}" is not a URL. Give one such as https://churn.example.com.`);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new UsageError(`The baseUrl "${text}" is not an http or https URL.`);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function isBrowser(): boolean {
  return typeof window !== 'undefined' && typeof window.document !== 'undefined';
}

function environment(name: string): string | undefined {
  return typeof process === 'undefined' ? undefined : process.env[name] || undefined;
}
