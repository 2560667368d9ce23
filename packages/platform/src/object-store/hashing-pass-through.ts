import { createHash } from 'node:crypto';
import type { StoredObject } from './types.ts';

/** Passes bytes through, and counts and hashes them. */
export class HashingPassThrough {
  readonly #hash = createHash('sha256');
  #size = 0;

  async *pass(body: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      // A Readable may be in text mode.
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (!(bytes instanceof Uint8Array)) throw new TypeError('An object store takes bytes.');
      this.#hash.update(bytes);
      this.#size += bytes.byteLength;
      yield bytes;
    }
  }

  result(): StoredObject {
    return { size: this.#size, sha256: this.#hash.digest('hex') };
  }
}
