import type { ErrorRequestHandler } from 'express';
import { sendProblem } from './problem.ts';

/** Called with errors whose details the browser does not get. */
export type OnFailure = (error: Error) => void;

/** A missing file is the client's error; everything else is an internal error. */
export function failures(onFailure: OnFailure): ErrorRequestHandler {
  return (thrown: unknown, _request, response, next) => {
    const status = thrown instanceof Error && 'status' in thrown ? thrown.status : 500;
    if (response.headersSent) next(thrown);
    else if (typeof status === 'number' && status < 500) {
      sendProblem(response, {
        status,
        code: 'ERR-1004',
        title: 'Not found',
        location: 'request',
        detail: 'The file does not exist.',
        fix: 'Reload the page.',
      });
    } else {
      onFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
      sendProblem(response, {
        status: 500,
        code: 'ERR-5001',
        title: 'Internal error',
        location: 'request',
        detail: 'Something went wrong in the panel.',
        fix: 'Try again. The panel’s log has the details.',
      });
    }
  };
}

export function toStandardError(error: Error): void {
  process.stderr.write(`admin panel: ${error.message}\n`);
}
