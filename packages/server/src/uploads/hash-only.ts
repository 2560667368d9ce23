import type { ObjectStore } from '@retainwise/platform';
import { createHash } from 'node:crypto';

/** Takes the place of a store for a file that is only compared: says what would be stored, and keeps nothing. */
export function hashOnly(): Pick<ObjectStore, 'put'> {
  return {
    put: async (_key, body) => {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of body as AsyncIterable<Uint8Array>) {
        hash.update(chunk);
        size += chunk.length;
      }
      return { size, sha256: hash.digest('hex') };
    },
  };
}
