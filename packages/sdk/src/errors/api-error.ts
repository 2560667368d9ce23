import type { ProblemItem } from '@retainwise/openapi';
import { RetainWiseError } from './client-errors.ts';
import type { AnyErrorCode } from './error-code.ts';

export interface ApiErrorDetails {
  readonly status: number;
  /** `ERR-…`; null when something in front of the API, such as a proxy, sent the response. */
  readonly code: AnyErrorCode | null;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  /** Seconds to wait, when the API named a time. */
  readonly retryAfter: number | null;
}

/** The API refused the request. The message says what happened and what to do, and names the request's id. */
export class ApiError extends RetainWiseError implements ApiErrorDetails {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly title: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  readonly retryAfter: number | null;

  constructor(details: ApiErrorDetails) {
    const { status, code, title, detail, requestId, errors, retryAfter } = details;
    const fix = adviceFor(details);
    const request = requestId === null ? null : `(request ${requestId})`;
    const message = [`${code ?? `HTTP ${status}`} ${title}: ${detail}`, fix, request]
      .filter((part) => part !== null)
      .join(' ');
    super(detail, { code, fix, message });
    this.status = status;
    this.title = title;
    this.requestId = requestId;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

/** More fixes than this make a message too long to read; all of them are in `errors`. */
const MAX_FIXES = 3;

/** The fixes that the API gave, each once; general advice for the status when it gave none. */
function adviceFor({ status, code, errors, retryAfter }: ApiErrorDetails): string | null {
  if (errors.length > 0) return [...new Set(errors.map(({ fix }) => fix))].slice(0, MAX_FIXES).join(' ');
  if (status === 429)
    return retryAfter === null ? 'Wait before the next request.' : `Wait ${retryAfter} s before the next request.`;
  if (code === null) return 'Check baseUrl and any proxy between this client and the API.';
  if (status === 401) return 'Check the API key.';
  if (status === 404) return 'Check the id. It must belong to the account of the API key.';
  return status >= 500 ? 'Try again. If it happens again, report the request id.' : null;
}
