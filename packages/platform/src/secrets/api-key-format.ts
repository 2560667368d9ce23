import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { SecretPrefix } from './prefixes.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62⁴³ > 2²⁵⁶: they hold 256 random bits. */
const RANDOM_CHARACTERS = 43;
/** 62⁶ > 2³². */
const CHECKSUM_CHARACTERS = 6;
/** Of the random ones, so that people can recognize a key. 220 unknown bits remain. */
const SHOWN_CHARACTERS = 6;

const LIVE: SecretPrefix = 'rwk_live_';
const TEST: SecretPrefix = 'rwk_test_';

const FORMAT = new RegExp(
  `^(?:${LIVE}|${TEST})[0-9A-Za-z]{${RANDOM_CHARACTERS}}([0-9A-Za-z]{${CHECKSUM_CHARACTERS}})$`,
);
/** As keys were before they had a mode and a checksum. */
const EARLIER_FORMAT = /^rwk_[0-9A-Za-z]{43,44}$/;

/** A fresh key: its prefix, 43 characters with 256 random bits, and the checksum of all before it. */
export function makeApiKey(livemode: boolean): string {
  const random = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), RANDOM_CHARACTERS);
  const text = (livemode ? LIVE : TEST) + random;
  return text + checksumOf(text);
}

/** What may be shown of a key: its prefix and a few characters more. */
export function shownPart(key: string): string {
  return key.slice(0, LIVE.length + SHOWN_CHARACTERS);
}

/**
 * Whether a text can be an API key, which is known without looking it up: `typo` has the form of one and not its
 * checksum, so it was not copied as it was.
 */
export function checkApiKey(text: string): 'possible' | 'typo' | 'other' {
  const checksum = FORMAT.exec(text)?.[1];
  if (checksum === undefined) return EARLIER_FORMAT.test(text) ? 'possible' : 'other';
  return checksum === checksumOf(text.slice(0, -CHECKSUM_CHARACTERS)) ? 'possible' : 'typo';
}

/** Not for secrecy: it tells typing errors from keys, and lets scanners for secrets know a key when they see one. */
function checksumOf(text: string): string {
  return base62(BigInt(crc32(text)), CHECKSUM_CHARACTERS);
}

function base62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = DIGITS.charAt(Number(rest % 62n)) + text;
  return text.padStart(length, DIGITS.charAt(0));
}
