import { UsageError } from '../errors/client-errors.ts';

/**
 * An id as a segment of a path. An empty one would address the list, and dots a different resource.
 *
 * @throws UsageError when it is not an id
 */
export function pathId(id: string): string {
  // Callers without type checks may pass anything.
  if (typeof id === 'string' && /^[0-9A-Za-z_-]+$/.test(id)) return id;
  throw new UsageError(`${JSON.stringify(id)} is not an id.`, {
    fix: 'Pass an id as the API returned it, such as "upl_7hVn3xQ2kPqLzYb4RtW9Cd".',
  });
}
