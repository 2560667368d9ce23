import { randomBytes } from 'node:crypto';
import type { SecretPrefix } from './prefixes.ts';

const PREFIX: SecretPrefix = 'rws_';
/** As many bits as an API key has. */
const TOKEN_BYTES = 32;
const FORMAT = new RegExp(`^${PREFIX}[\\w-]{43}$`);

/** A fresh token of a widget's session: its prefix, and 256 random bits in base64url. */
export function makeSessionToken(): string {
  return PREFIX + randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Whether a text can be one, which is known without looking it up. */
export function isSessionToken(text: string): boolean {
  return FORMAT.test(text);
}

/** Whether a text means to be one, whatever comes after its prefix. */
export function looksLikeSessionToken(text: string): boolean {
  return text.startsWith(PREFIX);
}
