import { ObjectNotFoundError } from '@retainwise/platform';

/**
 * Works with the file of a row that was found a moment ago. A file that is missing was deleted together with its row
 * since then, which `find` notices by throwing; a row without its file is our own fault, and stays an error.
 */
export async function unlessGone<T>(find: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ObjectNotFoundError) await find();
    throw error;
  }
}
