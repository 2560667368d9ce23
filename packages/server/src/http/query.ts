import type { Request } from 'express';

/** A query parameter that the contract has already checked, as text; undefined when absent. */
export function queryText(request: Request, name: string): string | undefined {
  const value: unknown = request.query[name];
  // The contract's types may have turned it into a number; lists and objects are not admitted by it.
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** The contract gives `limit` its default and bounds. */
export function queryLimit(request: Request): number {
  return Number(queryText(request, 'limit') ?? 50);
}

/** A path parameter; the route's own pattern guarantees that it is there. */
export function pathText(request: Request, name: string): string {
  const value = request.params[name];
  if (typeof value !== 'string') throw new Error(`The route has no path parameter "${name}".`);
  return value;
}
