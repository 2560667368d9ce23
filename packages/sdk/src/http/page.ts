/** One page of a list. */
export interface Page<T> {
  readonly data: readonly T[];
  /** Null on the last page. */
  readonly next_cursor: string | null;
}

/**
 * A list that is fetched when it is used: `await` gives its first page, `for await` every entry of every page, one page in
 * memory at a time.
 */
export interface List<T, P extends Page<T> = Page<T>> extends PromiseLike<P>, AsyncIterable<T> {
  /** Page after page. */
  pages(): AsyncIterable<P>;
}

/** @param fetchPage asks for the page at a cursor, or the first one */
export function createList<T, P extends Page<T>>(fetchPage: (cursor: string | undefined) => Promise<P>): List<T, P> {
  // Asked for once, however often the list is awaited.
  let first: Promise<P> | undefined;
  const firstPage = (): Promise<P> => (first ??= fetchPage(undefined));

  async function* pages(): AsyncGenerator<P> {
    let page = await firstPage();
    yield page;
    while (page.next_cursor !== null) {
      page = await fetchPage(page.next_cursor);
      yield page;
    }
  }
  return {
    then: (onFulfilled, onRejected) => firstPage().then(onFulfilled, onRejected),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.data;
    },
  };
}
