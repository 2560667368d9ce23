import type { ResumableUpload } from '@retainwise/openapi';
import { FileReadError } from '../errors/client-errors.ts';
import type { SourceRanges } from '../files/opened-source.ts';
import { linkedAbort } from '../live/linked-abort.ts';
import type { Transport } from '../http/transport.ts';
import { sha256, toBase64 } from './hash.ts';

const PARTS_AT_ONCE = 3;

export interface SendPartsOptions {
  readonly ranges: SourceRanges;
  readonly filename: string;
  readonly signal: AbortSignal | undefined;
  /** Called with the bytes that have arrived or are on their way; never with fewer than before. */
  readonly onBytes: (sent: number) => void;
  /** Called when a part has arrived. */
  readonly onPart: () => void;
}

/** Sends the parts that the API does not have, several at once. The first that fails ends the others. */
export async function sendParts(
  { upload: send }: Pick<Transport, 'upload'>,
  upload: ResumableUpload,
  { ranges, filename, signal, onBytes, onPart }: SendPartsOptions,
): Promise<void> {
  const { id, part_size: partSize, file_size_bytes: size } = upload;
  const missing = missingParts(upload);
  const onTheirWay = new Map<number, number>();
  let arrived = upload.received_bytes;
  let most = 0;
  const report = (): void => {
    const sent = [...onTheirWay.values()].reduce((sum, bytes) => sum + bytes, arrived);
    most = Math.max(most, Math.min(sent, size));
    onBytes(most);
  };
  const end = linkedAbort(signal);

  async function sendPart(n: number): Promise<void> {
    const start = (n - 1) * partSize;
    const part = await read(start, Math.min(start + partSize, size));
    const digest = await sha256(await part.arrayBuffer());
    await send(`/v1/uploads/${id}/parts/${n}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        ...(digest === null ? {} : { 'repr-digest': `sha-256=:${toBase64(digest)}:` }),
      },
      openBody: () => ({ body: part, failure: () => null }),
      onSent: (share) => {
        onTheirWay.set(n, share * part.size);
        report();
      },
      repeatable: true,
      signal: end.signal,
    });
    onTheirWay.delete(n);
    arrived += part.size;
    onPart();
    report();
  }
  /** In memory: a part that is sent again must be the same, whatever happens to the file. */
  async function read(from: number, to: number): Promise<Blob> {
    try {
      return new Blob([await (await ranges.slice(from, to)).arrayBuffer()]);
    } catch (error) {
      throw unreadable(filename, error);
    }
  }
  async function work(): Promise<void> {
    for (let n = missing.next(); n.done !== true; n = missing.next()) {
      end.signal.throwIfAborted();
      await sendPart(n.value);
    }
  }

  report();
  try {
    await Promise.all(
      Array.from({ length: PARTS_AT_ONCE }, async () => {
        try {
          await work();
        } catch (error) {
          end.abort(error);
          throw error;
        }
      }),
    );
  } finally {
    end.unlink();
  }
}

export function unreadable(filename: string, cause: unknown): FileReadError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FileReadError(`Reading "${filename}" failed: ${reason}.`, {
    fix: 'Check the file and upload it again.',
    cause,
  });
}

function* missingParts({ parts, received }: ResumableUpload): Generator<number, undefined> {
  const has = (n: number): boolean => received.some(([first = 0, last = 0]) => first <= n && n <= last);
  for (let n = 1; n <= parts; n += 1) if (!has(n)) yield n;
  return undefined;
}
