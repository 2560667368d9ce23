import { UsageError } from '../errors/client-errors.ts';

/**
 * The key that makes a repeated request safe: the caller's, or a random one.
 *
 * @throws UsageError when the caller's key cannot be sent
 */
export function idempotencyKeyOr(key: string | undefined): string {
  if (key === undefined) return `sdk-${randomHex()}`;
  if (!/^[\x21-\x7e]{8,200}$/.test(key))
    throw new UsageError('The idempotencyKey is not valid.', { fix: 'Use 8 to 200 ASCII characters without spaces.' });
  return key;
}

/** 128 random bits. `crypto.randomUUID` would need a secure context, which a page over plain HTTP is not. */
export function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
