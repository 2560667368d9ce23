import { createHash } from 'node:crypto';
import { ObjectStoreUnavailableError } from './errors.ts';
import type { StoredObject } from './types.ts';

/** Passes bytes through, and counts and hashes them. */
export class HashingPassThrough {
  readonly #hash = createHash('sha256');
  #size = 0;
  #failure: { readonly reason: unknown } | null = null;

  async *pass(body: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of body) {
        // A Readable may be in text mode.
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        if (!(bytes instanceof Uint8Array)) throw new TypeError('An object store takes bytes.');
        this.#hash.update(bytes);
        this.#size += bytes.byteLength;
        yield bytes;
      }
    } catch (error) {
      this.#failure = { reason: error };
      throw error;
    }
  }

  result(): StoredObject {
    return { size: this.#size, sha256: this.#hash.digest('hex') };
  }

  /** Why storing failed: what the bytes failed with, if it was them, and otherwise the store. */
  causeOf(error: unknown): unknown {
    return this.#failure === null ? new ObjectStoreUnavailableError(error) : this.#failure.reason;
  }
}
