import type { CellCorrection } from '@retainwise/core';
import type { UploadRecord } from '@retainwise/platform';
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import type { ServerDependencies } from '../../app/dependencies.ts';
import { limitBytes } from '../limit-bytes.ts';
import type { FileToStore, ReceiveOptions, ReceivedFile } from '../receive-file.ts';
import { CORRECT_FILE } from './correct-task.ts';

export interface CorrectedFileInput {
  readonly upload: UploadRecord;
  readonly corrections: readonly CellCorrection[];
  /** Of the corrected file. */
  readonly filename: string;
}

/**
 * The file of an upload with other values in some of its cells, to be stored as the file of another upload. It is read
 * and written in a process of the pool, piece by piece.
 */
export function correctedFile(
  { objectStore, pools }: Pick<ServerDependencies, 'objectStore' | 'pools'>,
  { upload, corrections, filename }: CorrectedFileInput,
): FileToStore {
  return {
    // It is about as large as the one that it is made of.
    expectedBytes: upload.fileSizeBytes,
    async receive({ objectStore: target, key, maxBytes, signal }: ReceiveOptions): Promise<ReceivedFile> {
      const stopped = new AbortController();
      const anySignal = AbortSignal.any([stopped.signal, ...(signal ? [signal] : [])]);
      const written = new PassThrough();
      const storing = target.put(key, limitBytes(written, maxBytes), {
        contentType: 'text/csv',
        signal: anySignal,
      });
      // Nobody takes more of it.
      storing.catch((error: unknown) => stopped.abort(error));
      let source: Readable | null = null;
      try {
        await pools.analyses.run(
          CORRECT_FILE,
          { corrections, sheet: upload.sheet },
          {
            owner: upload.accountId,
            signal: anySignal,
            openBytes: async () => (source = await objectStore.get(upload.objectKey, undefined, anySignal)),
            answers: {
              take: async (text) => {
                if (!written.write(text)) await once(written, 'drain', { signal: anySignal });
                return null;
              },
            },
          },
        );
        written.end();
      } catch (error) {
        written.destroy(error instanceof Error ? error : new Error('The file was not corrected.', { cause: error }));
        await storing.catch(() => undefined);
        throw error;
      } finally {
        // as: TypeScript does not see that the callback has assigned it
        (source as Readable | null)?.destroy();
      }
      return { ...(await storing), filename, mapping: undefined };
    },
  };
}
