import type { List, ListPage, Page } from '@retainwise/sdk';

/** A list of the SDK over pages that are at hand: `await` gives the first, `for await` all entries. */
export function localList<T, P extends Page<T>>(pageAt: (cursor: string | undefined) => Promise<P>): List<T, P> {
  const withNext = (page: P): ListPage<P> => ({
    ...page,
    nextPage: async () => (page.next_cursor === null ? null : withNext(await pageAt(page.next_cursor))),
  });
  let first: Promise<ListPage<P>> | undefined;
  const firstPage = (): Promise<ListPage<P>> => (first ??= pageAt(undefined).then(withNext));
  async function* pages(): AsyncGenerator<ListPage<P>> {
    for (let page: ListPage<P> | null = await firstPage(); page !== null; page = await page.nextPage()) yield page;
  }
  return {
    then: (onFulfilled, onRejected) => firstPage().then(onFulfilled, onRejected),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.data;
    },
  };
}
