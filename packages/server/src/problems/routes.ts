import { Router } from 'express';
import { ApiError, isErrorCode } from '../http/api-error.ts';
import { problemPage, problemType } from './problem-page.ts';

/** The catalogue changes with a release only. */
const CACHE = 'public, max-age=3600';

/**
 * Describes an error code. The `type` of every problem document is the path of such a description; it needs no
 * authentication, so that the link works for everyone who sees the error.
 */
export function problemRoutes(): Router {
  const router = Router();
  router.get('/problems/:code', (request, response) => {
    const { code } = request.params;
    if (!isErrorCode(code)) throw new ApiError('ERR-1004', 'There is no such error code.');
    response.setHeader('Cache-Control', CACHE);
    response.vary('Accept');
    const wanted = request.accepts(['html', 'json', 'application/problem+json']);
    if (wanted === 'json' || wanted === 'application/problem+json') response.json(problemType(code));
    else response.type('html').send(problemPage(code));
  });
  return router;
}
