import type { Response } from 'express';
import { ApiError } from './api-error.ts';

/** A signal that aborts when the client closes the connection before it has its answer. */
export function abortWhenGone(response: Response): AbortSignal {
  const controller = new AbortController();
  const gone = (): void => {
    if (!response.writableFinished)
      controller.abort(new ApiError('ERR-2005', 'The connection was closed before the answer.'));
  };
  if (response.closed) gone();
  else response.once('close', gone);
  return controller.signal;
}
