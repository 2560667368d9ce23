import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InvalidCursorError } from '../../errors.ts';
import { createCursors } from './cursor.ts';

const cursors = createCursors(() => Promise.resolve('a secret'));
const anyKey = z.array(z.union([z.string(), z.number(), z.null()]));
const key = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)), { maxLength: 4 });
const scope = fc.array(fc.option(fc.string(), { nil: undefined }), { minLength: 1, maxLength: 4 });

describe('cursors', () => {
  it('come back as they went in, for the same scope only', async () => {
    await fc.assert(
      fc.asyncProperty(key, scope, scope, async (of, own, other) => {
        const cursor = await cursors.encode(own, of);
        expect(cursor).toMatch(/^[\w-]+\.[\w-]{22}$/);
        expect(await cursors.decode(cursor, own, anyKey)).toEqual(of);
        if (JSON.stringify(own) !== JSON.stringify(other))
          await expect(cursors.decode(cursor, other, anyKey)).rejects.toBeInstanceOf(InvalidCursorError);
      }),
    );
  });

  it('are refused once a single character differs, also where base64url has two spellings', async () => {
    const list = ['uploads', 'acc_1'];
    const cursor = await cursors.encode(list, ['2026-05-01T00:00:00.000Z', 'upl_1']);
    for (let at = 0; at < cursor.length; at += 1)
      for (const character of ['', 'A', 'B', 'z', '0', '-', '_', '=', '.', '+', '%', '\0', 'é', '😀']) {
        const changed = cursor.slice(0, at) + character + cursor.slice(at + 1);
        if (changed === cursor) continue;
        await expect(cursors.decode(changed, list, anyKey)).rejects.toBeInstanceOf(InvalidCursorError);
        await expect(cursors.decode(cursor + character + cursor, list, anyKey)).rejects.toThrow(InvalidCursorError);
      }
  });

  it('are refused as any text, of another installation, or with a key of another form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        await expect(cursors.decode(text, ['uploads'], anyKey)).rejects.toBeInstanceOf(InvalidCursorError);
      }),
    );
    const elsewhere = createCursors(() => Promise.resolve('another secret'));
    const cursor = await elsewhere.encode(['uploads'], [1]);
    await expect(cursors.decode(cursor, ['uploads'], anyKey)).rejects.toBeInstanceOf(InvalidCursorError);
    const own = await cursors.encode(['uploads'], ['a text']);
    await expect(cursors.decode(own, ['uploads'], z.tuple([z.number()]))).rejects.toBeInstanceOf(InvalidCursorError);
  });
});
