import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSecretBox } from './secret-box.ts';
import { makeWebhookSecret, webhookKey } from './webhook-secret.ts';

describe('the secret of a webhook', () => {
  it('has 32 random bytes in the form of Standard Webhooks, as one word', () => {
    const secrets = Array.from({ length: 500 }, makeWebhookSecret);
    for (const secret of secrets) {
      expect(secret).toMatch(/^whsec_[0-9A-Za-z]{43}=$/);
      expect(webhookKey(secret)).toHaveLength(32);
    }
    expect(new Set(secrets).size).toBe(500);
  });
});

describe('stored secrets', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)];
  const secret = makeWebhookSecret();

  it('are not in what is stored, which differs each time, and are read again', () => {
    const box = createSecretBox([key]);
    const [a, b] = [box.seal(secret, 'whk_1'), box.seal(secret, 'whk_1')];
    expect(a.equals(b)).toBe(false);
    expect(a.includes(secret.slice(6))).toBe(false);
    expect(box.open(a, 'whk_1')).toBe(secret);
  });

  it('are refused for another endpoint, with another key, and when any byte was changed', () => {
    const sealed = createSecretBox([key]).seal(secret, 'whk_1');
    expect(() => createSecretBox([key]).open(sealed, 'whk_2')).toThrow();
    expect(() => createSecretBox([other]).open(sealed, 'whk_1')).toThrow('not configured');
    expect(() => createSecretBox([]).open(sealed, 'whk_1')).toThrow('not configured');
    for (let i = 0; i < sealed.length; i += 1) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 2;
      expect(() => createSecretBox([key]).open(changed, 'whk_1'), String(i)).toThrow();
    }
    expect(() => createSecretBox([key]).open(sealed.subarray(0, 20), 'whk_1')).toThrow();
  });

  it('are read with an earlier key after the key was changed, and those from before there was one', () => {
    const old = createSecretBox([other]).seal(secret, 'whk_1');
    const plain = createSecretBox([]).seal(secret, 'whk_1');
    const box = createSecretBox([key, other]);
    expect([box.open(old, 'whk_1'), box.open(plain, 'whk_1')]).toEqual([secret, secret]);
    expect(createSecretBox([key]).open(box.seal(secret, 'whk_1'), 'whk_1')).toBe(secret);
  });
});
