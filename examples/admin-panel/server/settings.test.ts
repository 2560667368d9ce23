import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const RETAINWISE_API_KEY = 'rwk_x';

describe('readSettings', () => {
  it('needs nothing but a key', () => {
    expect(readSettings({ RETAINWISE_API_KEY })).toEqual({
      access: { apiKey: 'rwk_x' },
      apiBaseUrl: 'http://127.0.0.1:8787',
      port: 8788,
      allowedHosts: [],
    });
  });

  it('takes everything from the environment', () => {
    expect(
      readSettings({
        RETAINWISE_API_KEY,
        RETAINWISE_BASE_URL: 'https://churn.example.com',
        PORT: '0',
        ALLOWED_HOSTS: 'panel.example, admin.example',
      }),
    ).toEqual({
      access: { apiKey: 'rwk_x' },
      apiBaseUrl: 'https://churn.example.com',
      port: 0,
      allowedHosts: ['panel.example', 'admin.example'],
    });
  });

  it('needs no key where people sign in with Clerk', () => {
    expect(readSettings({ CLERK_PUBLISHABLE_KEY: 'pk_test_x' }).access).toEqual({ clerkPublishableKey: 'pk_test_x' });
  });

  it.each([
    ['RETAINWISE_API_KEY', { RETAINWISE_API_KEY: '' }],
    ['RETAINWISE_BASE_URL', { RETAINWISE_BASE_URL: 'churn.example.com' }],
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
  ])('names %s when it cannot be used', (name, env) => {
    expect(() => readSettings({ RETAINWISE_API_KEY, ...env })).toThrow(new RegExp(`^${name} .*Set it to`));
  });
});
