import { randomBytes } from 'node:crypto';
import type { Response } from 'express';

export interface PanelProblem {
  readonly status: number;
  readonly code: 'ERR-1001' | 'ERR-1003' | 'ERR-1004' | 'ERR-5001' | 'ERR-5002';
  readonly title: string;
  /** What happened. */
  readonly detail: string;
  /** What to do. */
  readonly fix: string;
  /** The part of the request that caused it, such as `header/Host`. */
  readonly location: string;
}

/** Responds with a problem document in the API's format (RFC 9457) and with the API's codes. */
export function sendProblem(response: Response, { location, fix, ...problem }: PanelProblem): void {
  const requestId = `req_panel_${randomBytes(9).toString('base64url')}`;
  response
    .status(problem.status)
    .setHeader('X-Request-Id', requestId)
    .setHeader('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `/problems/${problem.code}`,
        ...problem,
        request_id: requestId,
        errors: [{ location, message: problem.detail, fix }],
      }),
    );
}
