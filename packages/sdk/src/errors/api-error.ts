import type { ProblemItem } from '@retainwise/openapi';
import { RetainWiseError } from './client-errors.ts';
import type { AnyErrorCode } from './error-code.ts';

export interface ApiErrorDetails {
  readonly status: number;
  /** `ERR-…`; null when the answer came from something in front of the API, such as a proxy. */
  readonly code: AnyErrorCode | null;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  /** Seconds to wait, if the API sent them. */
  readonly retryAfter: number | null;
}

/** The API rejected the request. The message says what happened and what to do, with the id of the request. */
export class ApiError extends RetainWiseError implements ApiErrorDetails {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly code: AnyErrorCode | null;
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

/** More fixes than this make a message too long to read; `errors` has all of them. */
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

/** What to do if the response itself does not say. */
function adviceFor({ status, code, retryAfter }: ApiErrorDetails): string {
  if (status === 429)
    return retryAfter === null ? 'Wait before the next request.' : `Wait ${retryAfter} s before the next request.`;
  if (code === null) return 'Check baseUrl, and any proxy between this client and the API.';
  if (status === 401) return 'Check the API key.';
  if (status === 404) return 'Check the id. It must belong to the account of the API key.';
  return status >= 500 ? 'Try again. If it happens again, contact us with the request id.' : '';
}
