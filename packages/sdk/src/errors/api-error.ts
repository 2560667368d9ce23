import type { ProblemItem } from '@retainwise/openapi';
import { RetainWiseError } from './client-errors.ts';

export interface ApiErrorDetails {
  readonly status: number;
  /** `ERR-…`; null when the answer did not come from the API, but from something before it. */
  readonly code: string | null;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  /** Seconds to wait, where the API said so. */
  readonly retryAfter: number | null;
}

/** The API refused the request. The message says what happened and what to do, with the request's id. */
export class ApiError extends RetainWiseError implements ApiErrorDetails {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly code: string | null;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  readonly retryAfter: number | null;

  constructor(details: ApiErrorDetails) {
    super(messageOf(details));
    this.status = details.status;
    this.code = details.code;
    this.title = details.title;
    this.detail = details.detail;
    this.requestId = details.requestId;
    this.errors = details.errors;
    this.retryAfter = details.retryAfter;
  }
}

/** Fixes of more places than this make a message that nobody reads; all are in `errors`. */
const FIXES_SHOWN = 3;

function messageOf(details: ApiErrorDetails): string {
  const { status, code, title, detail, errors, requestId } = details;
  const fixes = [...new Set(errors.map(({ fix }) => fix))].slice(0, FIXES_SHOWN);
  const advice = fixes.length > 0 ? fixes : [adviceFor(details)];
  return [
    `${code ?? `HTTP ${status}`} ${title}: ${detail}`,
    ...advice,
    ...(requestId === null ? [] : [`(request ${requestId})`]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What to do where the answer itself does not say. */
function adviceFor({ status, code, retryAfter }: ApiErrorDetails): string {
  if (status === 429)
    return retryAfter === null ? 'Wait before the next request.' : `Wait ${retryAfter} s before the next request.`;
  if (code === null) return 'Check baseUrl, and what stands between here and the API.';
  if (status === 401) return 'Check the API key.';
  if (status === 404) return 'Check the id; it must belong to the account of the API key.';
  return status >= 500 ? 'Try again; if it happens again, tell us the request id.' : '';
}
