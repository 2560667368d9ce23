import { TargetRefusedError, type TargetPolicy } from '@retainwise/platform';
import { ApiError } from '../http/api-error.ts';

/**
 * Refuses a URL that no message would be sent to: by its text, and by what its host leads to now. Before each message
 * both are looked at again, since the second may change.
 *
 * @returns the URL as it will be used
 * @throws ApiError ERR-2014
 */
export async function checkUrl(policy: TargetPolicy, text: string): Promise<string> {
  try {
    const url = policy.readUrl(text);
    await policy.resolve(url.hostname);
    return url.href;
  } catch (error) {
    if (!(error instanceof TargetRefusedError)) throw error;
    throw refused(error);
  }
}

function refused(cause: TargetRefusedError): ApiError {
  const message = `The URL is not allowed. ${cause.message}`;
  const fix = 'Give an https URL whose host leads to public addresses alone.';
  return new ApiError('ERR-2014', message, { cause, errors: [{ location: 'body/url', message, fix }] });
}
