import type { Request } from 'express';

/** What people call their customers: often a name or an e-mail address. All other ids in paths are ours. */
const CUSTOMER = /(\/customers\/)[^/]+/i;

/** The path of a request for logs: without the id of a customer, which would outlive the customer's erasure. */
export function loggedPath({ path }: Pick<Request, 'path'>): string {
  return path.replace(CUSTOMER, '$1…');
}
