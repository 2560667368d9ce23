import { UsageError } from '../errors/client-errors.ts';
import type { ResponseContext } from '../errors/read-problem.ts';
import { transportError } from '../http/transport-error.ts';
import { streamChunks, streamOf } from './chunks.ts';
import { saveStream } from './save-stream.ts';
import { wholeFile } from './whole-file.ts';

/**
 * A file of the API. Its content can be read once, in one of four ways. Each throws ConnectionError when the connection
 * is lost before the end, IncompleteDownloadError when what arrived is not the whole file, and the reason of the call's
 * signal when that aborts.
 */
export interface Download {
  /** The API's name for the file, without folders. */
  readonly filename: string;
  stream(): ReadableStream<Uint8Array>;
  text(): Promise<string>;
  blob(): Promise<Blob>;
  /** Writes the content to a path (Node only). An existing file is replaced once the download is complete. */
  saveTo(path: string): Promise<void>;
}

export function createDownload(
  response: Response,
  context: ResponseContext,
  signal: AbortSignal | undefined,
): Download {
  const type = response.headers.get('content-type') ?? '';

  async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* wholeFile(streamChunks(body), response, context);
    } catch (error) {
      throw transportError(error, context, signal ?? null);
    }
  }
  function stream(): ReadableStream<Uint8Array> {
    if (response.bodyUsed || response.body?.locked === true)
      throw new UsageError('The content of this download has already been read.', { fix: 'Download it again.' });
    return streamOf(chunks(response.body ?? new Blob([]).stream()));
  }
  return {
    filename: filenameOf(response.headers.get('content-disposition') ?? ''),
    stream,
    text: async () => new Response(stream()).text(),
    blob: async () => new Response(stream(), { headers: { 'content-type': type } }).blob(),
    saveTo: async (path) => saveStream(stream(), path),
  };
}

/** The name in a `Content-Disposition` header (RFC 6266). The extended form, which can hold any name, comes first. */
function filenameOf(header: string): string {
  const extended = /filename\*=utf-8''([^;\s]+)/i.exec(header)?.[1];
  const quoted = /filename="((?:[^"\\]|\\.)*)"/i.exec(header)?.[1]?.replace(/\\(.)/g, '$1');
  const name = decoded(extended) ?? quoted ?? /filename=([^";\s]+)/i.exec(header)?.[1] ?? '';
  // The caller chooses the folder, not the server.
  return name.split(/[/\\]/).at(-1) || 'download.csv';
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    // Malformed escapes: the plain form is used instead.
    return undefined;
  }
}
