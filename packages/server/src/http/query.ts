import type { Request } from 'express';
import { ApiError } from './api-error.ts';

/**
 * A query parameter as text, already checked against the contract; undefined when absent.
 *
 * @throws ApiError ERR-2001 when there are several of it: to take one, or none, would answer another question
 */
export function queryText(request: Request, name: string): string | undefined {
  const value: unknown = request.query[name];
  if (value === undefined) return undefined;
  // The validator makes numbers and booleans of what the contract says is one.
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ApiError('ERR-2001', `The query parameter "${name}" is there more than once.`);
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
