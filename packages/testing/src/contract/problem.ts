import type { Problem } from '@retainwise/openapi';
import { PROBLEMS } from '../generated/contract.ts';

/** A code of the error catalogue that the API answers with. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Every code that the API answers with. */
// as: of an object of ours, whose keys are these
export const problemCodes = Object.keys(PROBLEMS) as readonly ProblemCode[];

export interface ProblemDetails {
  /** What happened in this case; the catalogue's cause by default. */
  readonly detail?: string | undefined;
  /** Another status than the catalogue's. */
  readonly status?: number | undefined;
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfter?: number | undefined;
  readonly requestId?: string | undefined;
  readonly errors?: Problem['errors'] | undefined;
}

const DEFAULT_REQUEST_ID = 'req_fake00000001';

/** A problem of the catalogue as the API answers it (RFC 9457). */
export function problemResponse(code: ProblemCode, details: ProblemDetails = {}): Response {
  const { title, cause, fix, status: usual } = PROBLEMS[code];
  const { detail = cause, status = usual, retryAfter, requestId = DEFAULT_REQUEST_ID } = details;
  const { errors = [{ location: 'request', message: detail, fix }] } = details;
  const body: Problem = { type: `/problems/${code}`, title, status, detail, code, request_id: requestId, errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'x-request-id': requestId,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    },
  });
}

/** Whether a text is a code that the API answers with. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEMS, text);
}

/** Ends a request with a problem. */
export class FakeProblem extends Error {
  override readonly name = 'FakeProblem';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(details.detail ?? PROBLEMS[code].cause);
  }
}
