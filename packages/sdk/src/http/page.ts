/** One page of a list, as the API gives it. */
export interface Page<T> {
  readonly data: readonly T[];
  /** Null on the last page. */
  readonly next_cursor: string | null;
}

/** A page that knows the way on. */
export type ListPage<P> = P & {
  /** The page after this one; null after the last. */
  nextPage(): Promise<ListPage<P> | null>;
};

/**
 * A list that is fetched when it is used: `await` gives its first page, `for await` every entry of every page, one page in
 * memory at a time.
 */
export interface List<T, P extends Page<T> = Page<T>> extends PromiseLike<ListPage<P>>, AsyncIterable<T> {
  /** Page after page. */
  pages(): AsyncIterable<ListPage<P>>;
}

/** @param fetchPage asks for the page at a cursor, or the first one */
export function createList<T, P extends Page<T>>(fetchPage: (cursor: string | undefined) => Promise<P>): List<T, P> {
  async function pageAt(cursor: string | undefined): Promise<ListPage<P>> {
    const page = await fetchPage(cursor);
    const { next_cursor } = page;
    return { ...page, nextPage: () => (next_cursor === null ? Promise.resolve(null) : pageAt(next_cursor)) };
  }
  // Asked for once, however often the list is awaited.
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
