import { UsageError } from '../errors/client-errors.ts';

/**
 * The key that makes a repeated request safe: the caller's, or one that no other request has. Works where
 * `crypto.randomUUID` does not (plain http).
 *
 * @throws UsageError when the caller's cannot be sent
 */
export function idempotencyKeyOr(given: string | undefined): string {
  if (given === undefined) return `sdk-${randomHex()}`;
  if (!/^[\x21-\x7e]{8,200}$/.test(given))
    throw new UsageError('An idempotencyKey has 8 to 200 letters, digits or signs of ASCII, without spaces.');
  return given;
}

/** 128 random bits. */
export function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
