import type { Request } from 'express';

/** A query parameter as text, already checked against the contract; undefined when absent. */
export function queryText(request: Request, name: string): string | undefined {
  const value: unknown = request.query[name];
  if (typeof value === 'string') return value;
  // The validator makes numbers and booleans of what the contract says is one, and admits neither lists nor objects.
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The `limit` of a page. The contract gives it its default and bounds. */
export function queryLimit(request: Request): number {
  return Number(queryText(request, 'limit') ?? 50);
}

/** A path parameter. The pattern of the route guarantees that it exists. */
export function pathText(request: Request, name: string): string {
  const value = request.params[name];
  if (typeof value !== 'string') throw new Error(`The route has no path parameter "${name}".`);
  return value;
}
