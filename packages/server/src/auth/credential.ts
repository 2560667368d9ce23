import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';
import { checkApiKey, isSessionToken, looksLikeSessionToken } from '@retainwise/platform';
import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../http/api-error.ts';

const BEARER = /^Bearer\s+(\S+)$/i;

/** As every JSON Web Token begins: with `{"`. No key begins so. */
const TOKEN_PREFIX = 'eyJ';

/** What a caller proves with who it is: an API key, the session token of a person, or a widget session. */
export interface Credential {
  readonly kind: 'key' | 'session-token' | 'widget-session';
  readonly secret: string;
}

/** Undefined when the header has no bearer token. */
export function bearerOf(authorization: string | undefined): string | undefined {
  return BEARER.exec(authorization ?? '')?.[1];
}

/** Whether a text is the session token of a person, rather than of a widget. */
export function isPersonToken(secret: string): boolean {
  return secret.startsWith(TOKEN_PREFIX);
}

/**
 * The credential of a request, refused where that takes no look-up: a text that cannot be a key, a key with a typing
 * error, and a key that comes from a browser.
 *
 * @throws ApiError ERR-1001, ERR-1007
 */
export function readCredential({ authorization = '', origin }: IncomingHttpHeaders): Credential {
  const secret = bearerOf(authorization);
  if (secret === undefined) throw new ApiError('ERR-1001', 'The request has no API key.');
  if (isPersonToken(secret)) return { kind: 'session-token', secret };
  if (looksLikeSessionToken(secret)) {
    if (isSessionToken(secret)) return { kind: 'widget-session', secret };
    throw new ApiError('ERR-1001', 'The token of the widget session was not copied as it was.');
  }
  switch (checkApiKey(secret)) {
    case 'other':
      throw new ApiError('ERR-1001', 'What the Authorization header has is no API key: it has another form.');
    case 'typo':
      throw new ApiError(
        'ERR-1001',
        'The API key was not copied as it was: its last characters do not match the rest.',
      );
    case 'possible':
      break;
  }
  // Browsers send it from pages of other origins and with every write; servers have no reason to.
  if (origin !== undefined) {
    const message = 'API keys do not belong in browsers: this request has an Origin header.';
    throw new ApiError('ERR-1007', message, {
      errors: [{ location: 'header/Origin', message, fix: ERROR_CATALOGUE['ERR-1007'].fix }],
    });
  }
  return { kind: 'key', secret };
}
