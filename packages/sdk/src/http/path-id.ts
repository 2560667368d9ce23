import { UsageError } from '../errors/client-errors.ts';

/**
 * An id as a part of a path. An empty one would name the list, and dots something else altogether.
 *
 * @throws UsageError when it is no id
 */
export function pathId(id: string): string {
  // Callers without types may give anything.
  if (typeof id === 'string' && /^[0-9A-Za-z_-]+$/.test(id)) return id;
  throw new UsageError(
    `${JSON.stringify(id)} is not an id. Give one as the API returned it, such as "upl_7hVn3xQ2kPqLzYb4RtW9Cd".`,
  );
}
