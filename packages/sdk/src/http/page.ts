/** One page of a list, as the API returns it. */
export interface Page<T> {
  readonly data: readonly T[];
  /** Null on the last page. */
  readonly next_cursor: string | null;
}

/** A page that can fetch the next one. */
export type ListPage<P> = P & {
  /** The page after this one; null after the last. */
  nextPage(): Promise<ListPage<P> | null>;
};

/**
 * A list that is fetched when it is used: `await` returns the first page, `for await` iterates over the entries of all
 * pages, with one page in memory at a time.
 */
export interface List<T, P extends Page<T> = Page<T>> extends PromiseLike<ListPage<P>>, AsyncIterable<T> {
  /** Iterates over the pages. */
  pages(): AsyncIterable<ListPage<P>>;
}

/** @param fetchPage fetches the page at a cursor, or the first page without one */
export function createList<T, P extends Page<T>>(fetchPage: (cursor: string | undefined) => Promise<P>): List<T, P> {
  async function pageAt(cursor: string | undefined): Promise<ListPage<P>> {
    const page = await fetchPage(cursor);
    const { next_cursor } = page;
    return { ...page, nextPage: () => (next_cursor === null ? Promise.resolve(null) : pageAt(next_cursor)) };
  }
  // Fetched once, however often the list is awaited.
  let first: Promise<ListPage<P>> | undefined;
  const firstPage = (): Promise<ListPage<P>> => (first ??= pageAt(undefined));

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
