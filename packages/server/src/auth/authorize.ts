import type { RequestHandler } from 'express';
import { ApiError } from '../http/api-error.ts';
import { createOperations } from '../http/operations.ts';
import { isPermission } from './permissions.ts';
import { callerName, principalOf, type Principal } from './principal.ts';

/**
 * Refuses what the principal may not do. The contract says which permission an operation needs; what is not in the
 * contract is not there, for anybody.
 */
export function authorize(): RequestHandler {
  const operations = createOperations(isPermission);
  return (request, response, next) => {
    // The prefix that this handler is mounted at belongs to the path.
    const operation = operations.find(request.method, request.baseUrl + request.path);
    if (operation === null) throw new ApiError('ERR-1004', 'There is nothing at this address.');
    const principal = principalOf(response);
    if (!principal.permissions.has(operation.permission)) throw lacks(principal, operation.permission);
    next();
  };
}

function lacks(principal: Principal, permission: string): ApiError {
  return new ApiError('ERR-1006', `${callerName(principal)} does not have the permission "${permission}".`);
}
