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
    expect(resolveOptions({})).toMatchObject({ baseUrl: 'https://churn.example.com', headers: { authorization: 'Bearer rwk_env' } });
  });

  it('keep a path in the base URL', () => {
    expect(resolveOptions({ apiKey: 'k', baseUrl: 'https://x.example/api/retainwise//' }).baseUrl).toBe('https://x.example/api/retainwise');
  });

  it.each([[{}], [{ apiKey: '' }], [{ apiKey: 'a\nb' }], [{ apiKey: 'k', baseUrl: 'not a url' }], [{ apiKey: 'k', baseUrl: 'ftp://x' }]])('are refused before anything is sent: %j', (options) => {
    vi.stubEnv('RETAINWISE_API_KEY', '');
    expect(() => new RetainWise(options)).toThrow(UsageError);
  });

  it('refuse a key in a browser, where everybody could read it', () => {
    browser();
    expect(() => new RetainWise({ apiKey: 'rwk_x', baseUrl: '/api' })).toThrow(/your own backend/);
    expect(() => new RetainWise({ apiKey: 'rwk_x', baseUrl: '/api', dangerouslyAllowBrowser: true })).not.toThrow();
  });

  it('let a browser talk to the page\'s own backend, without a key', () => {
    browser();
    expect(resolveOptions({ baseUrl: '/api/retainwise' })).toMatchObject({ baseUrl: 'https://panel.example.com/api/retainwise', headers: {} });
    expect(() => new RetainWise()).toThrow(/baseUrl/);
  });
});
