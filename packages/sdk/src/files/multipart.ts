import { FileReadError } from '../errors/client-errors.ts';
import { randomHex } from '../http/idempotency-key.ts';
import type { UploadBody } from '../http/transport.ts';
import { blobChunks, streamOf } from './chunks.ts';
import type { OpenedSource } from './opened-source.ts';

export interface MultipartOptions {
  readonly source: OpenedSource;
  readonly filename: string;
  /** Fields before the file. */
  readonly fields: Readonly<Record<string, string>>;
  /** Called with the number of bytes of the file that have been read so far. */
  readonly onBytes?: ((sent: number) => void) | undefined;
}

export interface Multipart {
  readonly headers: Readonly<Record<string, string>>;
  readonly open: () => UploadBody;
}

/** A form with one file (RFC 7578). The file is never buffered in memory: a Blob stays a Blob, all else is streamed. */
export function multipart({ source, filename, fields, onBytes }: MultipartOptions): Multipart {
  const boundary = `retainwise-${randomHex()}`;
  const disposition = 'content-disposition: form-data; name=';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\n${disposition}"${escape(name)}"\r\n\r\n${value}\r\n`,
  );
  const opening =
    `--${boundary}\r\n${disposition}"file"; filename="${escape(filename)}"\r\n` +
    'content-type: application/octet-stream\r\n\r\n';
  const encoder = new TextEncoder();
  const head = encoder.encode(parts.join('') + opening);
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`);
  const streamed = source.size === null ? {} : { 'content-length': String(head.length + source.size + tail.length) };

  function open(): UploadBody {
    const content = source.read();
    if (content instanceof Blob && onBytes === undefined)
      return { body: new Blob([head, content, tail]), failure: () => null };
    let failure: Error | null = null;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield head;
      let sent = 0;
      try {
        for await (const chunk of content instanceof Blob ? blobChunks(content) : content) {
          const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
          yield bytes;
          sent += bytes.length;
          onBytes?.(sent);
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        failure = new FileReadError(`Reading "${filename}" failed: ${reason}. Nothing was stored.`, {
          fix: 'Check the file and upload it again.',
          cause: error,
        });
        throw failure;
      }
      yield tail;
    }
    return { body: streamOf(chunks()), failure: () => failure };
  }
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...streamed }, open };
}

/** Escapes a name as browsers do (https://html.spec.whatwg.org/#multipart-form-data). */
function escape(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
