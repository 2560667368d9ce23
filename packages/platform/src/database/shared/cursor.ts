import { z } from 'zod';
import { InvalidCursorError } from '../../errors.ts';

/** Opaque text for a position in a list: the name of the list and the sort key of the last row returned. */
export function encodeCursor(list: string, key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** The sort key in a cursor of this list; throws InvalidCursorError for anything else. */
export function decodeCursor<T extends readonly unknown[]>(cursor: string, list: string, schema: z.ZodType<T>): T {
  try {
    const [of, ...key] = z.array(z.unknown()).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (of === list) return schema.parse(key);
  } catch {
    // Not base64url, not JSON, or unexpected values: the caller treats them alike.
  }
  throw new InvalidCursorError();
}
