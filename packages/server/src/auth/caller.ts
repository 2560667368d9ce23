import type { Request, Response } from 'express';
import { addressPrefix } from '../http/address-prefix.ts';
import { requestIdOf } from '../http/request-id.ts';
import { principalOf, type Principal } from './principal.ts';

/** Who makes a request, and what else the audit log says of it. */
export interface Caller {
  readonly principal: Principal;
  readonly requestId: string;
  readonly addressPrefix: string | null;
}

export function callerOf(request: Request, response: Response): Caller {
  return {
    principal: principalOf(response),
    requestId: requestIdOf(response),
    addressPrefix: addressPrefix(request.ip),
  };
}
