import type { Problem, ProblemItem } from '@retainwise/openapi';
import { retryAfterSeconds } from '../http/retry-after.ts';
import type { ApiError, ApiErrorDetails } from './api-error.ts';
import { statusError, UnexpectedAnswerError } from './status-errors.ts';

export interface ResponseContext {
  /** Host that was asked. */
  readonly host: string;
  /** Removes the API key from a text: some proxies echo what they were sent. */
  readonly redact: (text: string) => string;
}

/**
 * The error that a response with an error status stands for. Proxies send pages of their own, so the body is not
 * assumed to be a problem document.
 *
 * @param response its body is in memory
 */
export async function readProblem(response: Response, { host, redact }: ResponseContext): Promise<ApiError> {
  const problem = parseProblem(redact(await response.text()));
  if (problem) {
    const { code, title, detail, request_id, errors } = problem;
    return statusError({ ...detailsOf(response), code, title, detail, requestId: request_id, errors });
  }
  return statusError({
    ...detailsOf(response),
    title: redact(response.statusText) || 'Unexpected response',
    detail:
      `The response from ${host} is not a problem document of the API. ` +
      'A proxy or a load balancer may have sent it, or baseUrl is wrong.',
  });
}

/** The error of a response that reports success but whose body is not the API's. */
export function unexpectedAnswer(
  response: Response,
  wanted: 'JSON' | 'CSV' | 'ZIP' | 'a stream of events',
  { host }: ResponseContext,
): UnexpectedAnswerError {
  const type = response.headers.get('content-type');
  const found = type === null ? '' : `, but ${type}`;
  const detail = `The response from ${host} is not ${wanted}${found}, so it does not come from the API.`;
  return new UnexpectedAnswerError({ ...detailsOf(response), title: 'Unexpected response', detail });
}

function detailsOf({ status, headers }: Response): Omit<ApiErrorDetails, 'title' | 'detail'> {
  return {
    status,
    code: null,
    requestId: headers.get('x-request-id'),
    errors: [],
    retryAfter: retryAfterSeconds(headers.get('retry-after'), Date.now()),
  };
}

function parseProblem(body: string): Problem | null {
  try {
    const value: unknown = JSON.parse(body);
    return isProblem(value) ? value : null;
  } catch {
    // Not JSON; the status still reports the failure.
    return null;
  }
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  const { code, title, detail, request_id, errors } = value as Partial<Record<keyof Problem, unknown>>;
  return (
    [code, title, detail, request_id].every((text) => typeof text === 'string') &&
    Array.isArray(errors) &&
    errors.every(isProblemItem)
  );
}

function isProblemItem(value: unknown): value is ProblemItem {
  if (typeof value !== 'object' || value === null) return false;
  const { location, message, fix } = value as Partial<Record<keyof ProblemItem, unknown>>;
  return [location, message, fix].every((text) => typeof text === 'string');
}
