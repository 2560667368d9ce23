import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createList } from './page.ts';

it('gives every entry of every page once and in order, and asks for no page that is not needed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.integer()), { minLength: 1, maxLength: 6 }), async (pages) => {
      const asked: (string | undefined)[] = [];
      const list = createList<number, { data: readonly number[]; next_cursor: string | null }>((cursor) => {
        asked.push(cursor);
        const index = Number(cursor ?? 0);
        return Promise.resolve({
          data: pages[index]!,
          next_cursor: index + 1 < pages.length ? String(index + 1) : null,
        });
      });
      expect((await list).data).toEqual(pages[0]);
      expect(asked).toEqual([undefined]);
      const entries: number[] = [];
      for await (const entry of list) entries.push(entry);
      expect(entries).toEqual(pages.flat());
      expect(asked).toHaveLength(pages.length);
    }),
  );
});

it('fails like its request', async () => {
  const list = createList(() => Promise.reject(new Error('refused')));
  await expect(list).rejects.toThrow('refused');
});

it('goes on from a page to the next, until there is none', async () => {
  const list = createList<number, { data: readonly number[]; next_cursor: string | null }>((cursor) =>
    Promise.resolve(cursor === undefined ? { data: [1], next_cursor: 'b' } : { data: [2], next_cursor: null }),
  );
  const first = await list;
  const second = await first.nextPage();
  expect(second).toMatchObject({ data: [2], next_cursor: null });
  expect(await second!.nextPage()).toBeNull();
});
