import { afterEach, describe, expect, it, vi } from 'vitest';
import { RetainWise, UsageError } from './index.ts';
import { resolveOptions } from './options.ts';

describe('options', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });
  const browser = (): void => {
    vi.stubGlobal('window', { document: {} });
    vi.stubGlobal('location', { href: 'https://panel.example.com/customers?page=2' });
  };

  it('come from the environment in Node', () => {
    vi.stubEnv('RETAINWISE_API_KEY', 'rwk_env');
    vi.stubEnv('RETAINWISE_BASE_URL', 'https://churn.example.com/');
    expect(resolveOptions({})).toMatchObject({
      baseUrl: 'https://churn.example.com',
      headers: { authorization: 'Bearer rwk_env' },
    });
  });

  it('keep a path in the base URL', () => {
    expect(resolveOptions({ apiKey: 'k', baseUrl: 'https://x.example/api/retainwise//' }).baseUrl).toBe(
      'https://x.example/api/retainwise',
    );
  });

  it.each([
    [{}],
    [{ apiKey: '' }],
    [{ apiKey: 'a\nb' }],
    [{ apiKey: 'k', baseUrl: 'not a url' }],
    [{ apiKey: 'k', baseUrl: 'ftp://x' }],
    [{ apiKey: 'k', baseUrl: 'https://user:word@x.example' }],
    [{ apiKey: 'k', baseUrl: 'https://x.example?a=1' }],
    [{ apiKey: 'k', timeout: 0 }],
    [{ apiKey: 'k', timeout: Infinity }],
    [{ apiKey: 'k', maxRetries: 0.5 }],
    [{ apiKey: 'k', maxRetries: -1 }],
  ])('are refused before anything is sent: %j', (options) => {
    vi.stubEnv('RETAINWISE_API_KEY', '');
    expect(() => new RetainWise(options)).toThrow(UsageError);
  });

  it('refuse headers that cannot be sent, without showing what may be a secret', () => {
    expect(() => new RetainWise({ apiKey: 'k', headers: { 'x-token': 'secret\nvalue' } })).toThrow(UsageError);
    expect(() => new RetainWise({ apiKey: 'k', headers: { 'x-token': 'secret\nvalue' } })).not.toThrow(/secret/);
  });

  it('take undefined for left out, as environment variables are when nobody set them', () => {
    vi.stubEnv('RETAINWISE_API_KEY', 'rwk_env');
    expect(
      resolveOptions({
        apiKey: undefined,
        baseUrl: undefined,
        timeout: undefined,
        maxRetries: undefined,
        headers: undefined,
      }),
    ).toMatchObject({ baseUrl: 'http://127.0.0.1:8787', timeout: 60_000, maxRetries: 2 });
  });

  it('send one authorization, that of the key, however a header spells it', () => {
    expect(
      resolveOptions({ apiKey: 'rwk_a', headers: { Authorization: 'Bearer other', 'X-Team': 'growth' } }).headers,
    ).toEqual({ authorization: 'Bearer rwk_a', 'x-team': 'growth', 'user-agent': expect.any(String) });
  });

  it('refuse a key in a worker of a page too', () => {
    vi.stubGlobal('WorkerGlobalScope', Object);
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0' });
    expect(() => new RetainWise({ apiKey: 'rwk_x' })).toThrow(/your own backend/);
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    expect(() => new RetainWise({ apiKey: 'rwk_x' })).not.toThrow();
  });

  it('refuse a key in a browser, where everybody could read it', () => {
    browser();
    expect(() => new RetainWise({ apiKey: 'rwk_x', baseUrl: '/api' })).toThrow(/your own backend/);
    expect(() => new RetainWise({ apiKey: 'rwk_x', baseUrl: '/api', dangerouslyAllowBrowser: true })).not.toThrow();
  });

  it("let a browser talk to the page's own backend, without a key", () => {
    browser();
    expect(resolveOptions({ baseUrl: '/api/retainwise' })).toMatchObject({
      baseUrl: 'https://panel.example.com/api/retainwise',
      headers: {},
    });
    expect(() => new RetainWise()).toThrow(/baseUrl/);
  });
});
