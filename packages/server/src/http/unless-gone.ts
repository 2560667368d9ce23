import { ObjectNotFoundError } from '@retainwise/platform';
import { beingErased } from './being-erased.ts';

/**
 * Works with the file of a row that was found a moment ago. A file that is missing was deleted together with its row
 * since then, which `find` notices by throwing, or was replaced by one without a customer, and the row names another; a
 * row without its file is our own fault, and stays an error.
 *
 * @throws ApiError ERR-2010 when the row has another file by now
 */
export async function unlessGone<T>(find: () => Promise<object>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ObjectNotFoundError)) throw error;
    const found = await find();
    throw Object.values(found).includes(error.key) ? error : beingErased();
  }
}
