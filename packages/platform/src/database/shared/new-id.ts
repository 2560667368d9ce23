import { randomBytes } from 'node:crypto';

/** Bitcoin's base58: no 0, O, I, l. */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

export type IdPrefix =
  | 'acc'
  | 'usr'
  | 'key'
  | 'upl'
  | 'prd'
  | 'job'
  | 'mdl'
  | 'whk'
  | 'ws'
  | 'aud'
  | 'era'
  | 'exp'
  | 'oqn'
  | 'xpt'
  | 'wle';

/** 58²² > 2¹²⁸ > 58²¹: 22 characters hold 128 bits, padded so that every id has the same length. */
const ID_CHARACTERS = 22;

/** Writes bytes as one big-endian number in base58, at least `length` characters, padded with the zero digit. */
export function base58(bytes: Uint8Array, length: number): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  let text = '';
  while (value > 0n) {
    text = ALPHABET.charAt(Number(value % 58n)) + text;
    value /= 58n;
  }
  return text.padStart(length, ALPHABET.charAt(0));
}

/** A fresh opaque id: the prefix, `_`, and 128 random bits in base58, e.g. `upl_7hVn3xQ2kPqLzYb4RtW9Cd`. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${base58(randomBytes(16), ID_CHARACTERS)}`;
}
