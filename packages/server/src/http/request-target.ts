import type { RequestHandler } from 'express';
import { ApiError } from './api-error.ts';

const PATH = /^\/[^#]*$/;

/**
 * Refuses requests whose target is not a path with an optional query (RFC 9112, origin-form). Node passes on whole
 * addresses and fragments as they come, and not everything that looks at a request reads those alike: what is checked
 * must be what is served.
 */
export function refuseOtherTargets(): RequestHandler {
  return (request, _response, next) => {
    if (!PATH.test(request.originalUrl))
      throw new ApiError('ERR-2001', 'The target of the request is not a path that begins with "/".');
    next();
  };
}
