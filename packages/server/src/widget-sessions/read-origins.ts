import { ApiError, cutText } from '../http/api-error.ts';

/** Scheme, host and port and nothing else; what URLs also admit, such as `\` and a user, is no origin. */
const FORM = /^https?:\/\/[^\s/\\?#@*%]+$/i;
/** Pages on the developer's own machine. */
const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Origins as browsers write them: in lower case, without the default port, and with names in ASCII.
 *
 * @throws ApiError ERR-2001
 */
export function readOrigins(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text, i) => readOrigin(text, `body/allowed_origins/${i}`)))];
}

function readOrigin(text: string, location: string): string {
  const url = FORM.test(text) ? URL.parse(text) : null;
  if (url === null) throw refuse(location, `"${cutText(text)}" is no origin.`);
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw refuse(location, `"${cutText(text)}" is not encrypted. Only pages on this machine may be.`);
  return url.origin;
}

function refuse(location: string, message: string): ApiError {
  const fix = 'Send scheme, host and port of the page, such as https://app.example.com, without a path or a wildcard.';
  return new ApiError('ERR-2001', message, { errors: [{ location, message, fix }] });
}
