import { RetainWiseError } from '../errors/errors.ts';

/** A file of the API. Its content can be read once, in one of four ways. */
export interface Download {
  /** As the API names it. */
  readonly filename: string;
  stream(): ReadableStream<Uint8Array>;
  text(): Promise<string>;
  blob(): Promise<Blob>;
  /** Writes it to a path, in Node; an earlier file there is replaced when the new one is whole. */
  saveTo(path: string): Promise<void>;
}

export function createDownload(response: Response): Download {
  const filename = /filename="((?:[^"\\]|\\.)*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'results.csv';
  const stream = (): ReadableStream<Uint8Array> => {
    if (!response.body) throw new RetainWiseError('The answer has no content.');
    return response.body;
  };
  return {
    filename,
    stream,
    text: () => response.text(),
    blob: () => response.blob(),
    async saveTo(path) {
      const { saveStream } = await import('./node-files.ts');
      await saveStream(stream(), path);
    },
  };
}
