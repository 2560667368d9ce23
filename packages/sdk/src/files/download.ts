import { UsageError } from '../errors/client-errors.ts';
import type { AnswerContext } from '../errors/read-problem.ts';
import { transportError } from '../http/transport-error.ts';
import { streamChunks, streamOf } from './chunks.ts';
import { saveStream } from './save-stream.ts';

/**
 * A file of the API. Its content can be read once, in one of four ways, each of which throws ConnectionError when the
 * connection breaks off before its end, and the reason of the call's signal when that aborts.
 */
export interface Download {
  /** As the API names it, without folders. */
  readonly filename: string;
  stream(): ReadableStream<Uint8Array>;
  text(): Promise<string>;
  blob(): Promise<Blob>;
  /** Writes it to a path, in Node; an earlier file there is replaced when the new one is whole. */
  saveTo(path: string): Promise<void>;
}

export function createDownload(response: Response, context: AnswerContext, signal: AbortSignal | undefined): Download {
  const type = response.headers.get('content-type') ?? '';

  async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* streamChunks(body);
    } catch (error) {
      throw transportError(error, context, signal ?? null);
    }
  }
  function stream(): ReadableStream<Uint8Array> {
    if (response.bodyUsed || response.body?.locked === true)
      throw new UsageError('The content of this download has been read. Download it again.');
    return response.body ? streamOf(chunks(response.body)) : new Blob([]).stream();
  }
  return {
    filename: filenameOf(response.headers.get('content-disposition') ?? ''),
    stream,
    text: async () => new Response(stream()).text(),
    blob: async () => new Response(stream(), { headers: { 'content-type': type } }).blob(),
    saveTo: async (path) => saveStream(stream(), path),
  };
}

/** The name of a `Content-Disposition` header (RFC 6266); the extended form, which any name fits in, comes first. */
function filenameOf(header: string): string {
  const extended = /filename\*=utf-8''([^;\s]+)/i.exec(header)?.[1];
  const quoted = /filename="((?:[^"\\]|\\.)*)"/i.exec(header)?.[1]?.replace(/\\(.)/g, '$1');
  const name = decoded(extended) ?? quoted ?? /filename=([^";\s]+)/i.exec(header)?.[1] ?? '';
  // A name is not where a file goes: that is for the caller to say.
  return name.split(/[/\\]/).at(-1) || 'download.csv';
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    // Broken escapes: the plain form stands beside it.
    return undefined;
  }
}
