import type { Problem, ProblemItem } from '@retainwise/openapi';
import { retryAfterSeconds } from '../http/retry-after.ts';
import type { ApiError, ApiErrorDetails } from './api-error.ts';
import { refusal, UnexpectedAnswerError } from './status-errors.ts';

export interface AnswerContext {
  /** Where the answer came from. */
  readonly host: string;
  /** Takes the API key out of a text: some proxies send back what they were sent. */
  readonly redact: (text: string) => string;
}

/**
 * The error that a refusing answer means. Proxies answer with pages of their own, so nothing about the body is taken for
 * granted.
 *
 * @param response has been read into memory
 */
export async function readProblem(response: Response, { host, redact }: AnswerContext): Promise<ApiError> {
  const problem = parseProblem(redact(await response.text()));
  if (problem) {
    const { code, title, detail, request_id, errors } = problem;
    return refusal({ ...detailsOf(response), code, title, detail, requestId: request_id, errors });
  }
  return refusal({
    ...detailsOf(response),
    title: redact(response.statusText) || 'Unexpected answer',
    detail: `The answer from ${host} is no problem document of the API; something before it (a proxy, a load balancer, a wrong baseUrl) may have answered.`,
  });
}

/** The error of an answer that claims success with a body that is none of the API's. */
export function unexpectedAnswer(
  response: Response,
  wanted: 'JSON' | 'CSV',
  { host }: AnswerContext,
): UnexpectedAnswerError {
  const type = response.headers.get('content-type');
  const detail = `The answer from ${host} is not ${wanted}${type === null ? '' : `, but ${type}`}, so it does not come from the API.`;
  return new UnexpectedAnswerError({ ...detailsOf(response), title: 'Unexpected answer', detail });
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
    // A page of something else; the status still says that the request was refused.
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
