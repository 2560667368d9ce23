import type { Problem } from '@retainwise/openapi';
import { apiError, type ApiError } from './errors.ts';

/**
 * The error that a refusing answer means. Proxies answer with pages of their own, so nothing about the body is taken for
 * granted.
 */
export async function readProblem(response: Response): Promise<ApiError> {
  const { status } = response;
  const common = { status, requestId: response.headers.get('x-request-id'), retryAfter: seconds(response.headers.get('retry-after')) };
  const problem = parseProblem(await text(response));
  if (problem) return apiError({ ...common, code: problem.code, title: problem.title, detail: problem.detail, requestId: problem.request_id, errors: problem.errors });
  return apiError({
    ...common,
    code: null,
    title: response.statusText || 'Unexpected answer',
    detail: `The answer from ${new URL(response.url || 'http://unknown/').host} is no problem document of the API; something before it (a proxy, a load balancer, a wrong baseUrl) may have answered.`,
    errors: [],
  });
}

async function text(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    // The status alone says that it was refused.
    return '';
  }
}

function parseProblem(body: string): Problem | null {
  try {
    const value: unknown = JSON.parse(body);
    return isProblem(value) ? value : null;
  } catch {
    return null;
  }
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  const { code, title, detail, request_id, errors } = value as Partial<Record<keyof Problem, unknown>>;
  return typeof code === 'string' && typeof title === 'string' && typeof detail === 'string' && typeof request_id === 'string' && Array.isArray(errors);
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function seconds(header: string | null): number | null {
  if (header === null || header.trim() === '') return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
