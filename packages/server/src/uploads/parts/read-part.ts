import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError } from '../../http/api-error.ts';

export interface ReceivedPart {
  readonly bytes: Uint8Array;
  /** 64 hex digits. */
  readonly sha256: string;
}

/**
 * Reads a part into memory: what is stored has been checked, and can be sent to the store again when that fails.
 *
 * @param length exactly the bytes that the part has
 * @throws ApiError ERR-2001 for another length, ERR-2005 when the client is gone before the end
 */
export async function readPart(body: IncomingMessage, length: number): Promise<ReceivedPart> {
  requireLength(body.headers['content-length'], length);
  const hash = createHash('sha256');
  // Filled chunk by chunk: to join them in the end would keep all other requests waiting, and take the memory twice.
  const bytes = Buffer.allocUnsafeSlow(length);
  let received = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      bytes.set(chunk, received);
      received += chunk.length;
    }
  } catch (error) {
    throw interrupted(error);
  }
  if (received !== length) throw interrupted();
  return { bytes, sha256: hash.digest('hex') };
}

function requireLength(header: string | undefined, length: number): void {
  if (header !== undefined && Number(header) === length) return;
  const message =
    header === undefined
      ? 'A part needs the header Content-Length.'
      : `This part has ${length} bytes, and the request ${header}.`;
  throw new ApiError('ERR-2001', message, {
    errors: [
      {
        location: 'header/Content-Length',
        message,
        fix: 'Send part_size bytes in every part but the last, and what remains of the file in that.',
      },
    ],
  });
}

function interrupted(cause?: unknown): ApiError {
  return new ApiError('ERR-2005', 'The part was interrupted.', { cause });
}
