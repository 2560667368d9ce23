import { randomBytes } from 'node:crypto';
import type { SecretPrefix } from './prefixes.ts';

const PREFIX: SecretPrefix = 'whsec_';
const KEY_BYTES = 32;

/**
 * A fresh secret in the form of Standard Webhooks: its prefix and 32 random bytes in base64. Drawn until there is no
 * `+` or `/` in it, which costs 2 of 256 bits: it is then one word for a double click, a URL and what cleans logs.
 */
export function makeWebhookSecret(): string {
  for (;;) {
    const text = randomBytes(KEY_BYTES).toString('base64');
    if (!/[+/]/.test(text)) return PREFIX + text;
  }
}

/** What signs with it. */
export function webhookKey(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}
