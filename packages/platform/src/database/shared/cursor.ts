import { createHmac, timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';
import { InvalidCursorError } from '../../errors.ts';

/** What a cursor belongs to: the list, the account, and the order and filters that decide what comes next. */
export type CursorScope = readonly (string | null | undefined)[];

/** The sort key of the last row returned, and what else the next page needs. */
type CursorKey = readonly (string | number | boolean | null)[];

/** 128 bits: forging one takes 2^127 requests on average. */
const MAC_BYTES = 16;

/**
 * Writes and reads cursors: a position in a list as text, `key.signature`. The signature also covers the scope, which
 * is not in the text. So nobody can make a cursor, change one, or use it for another list, account, order or filter,
 * and what is in it can be believed.
 */
export interface Cursors {
  encode(scope: CursorScope, key: CursorKey): Promise<string>;
  /** @throws InvalidCursorError for every text that `encode` did not return for this scope */
  decode<T extends readonly unknown[]>(cursor: string, scope: CursorScope, schema: z.ZodType<T>): Promise<T>;
}

/** @param readSecret the same for all instances of the API: a client may get its next page from another one */
export function createCursors(readSecret: () => Promise<string>): Cursors {
  /** Of the text as it is written, so that a second spelling of the same bytes is not accepted. */
  async function sign(scope: CursorScope, text: string): Promise<string> {
    const content = JSON.stringify([...scope.map((part) => part ?? null), text]);
    const mac = createHmac('sha256', await readSecret())
      .update(content)
      .digest();
    return mac.subarray(0, MAC_BYTES).toString('base64url');
  }
  return {
    encode: async (scope, key) => {
      const text = Buffer.from(JSON.stringify(key)).toString('base64url');
      return `${text}.${await sign(scope, text)}`;
    },
    decode: async (cursor, scope, schema) => {
      const [text = '', signature = '', ...more] = cursor.split('.');
      if (more.length > 0 || !sameText(signature, await sign(scope, text))) throw new InvalidCursorError();
      // Ours, but possibly from a release whose keys were others.
      const key = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
      if (!key.success) throw new InvalidCursorError();
      return key.data;
    },
  };
}

/** Takes the same time wherever two texts differ. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
