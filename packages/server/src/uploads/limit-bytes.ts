import { ApiError } from '../http/api-error.ts';

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

export function tooLarge(maxBytes: number): ApiError {
  return new ApiError('ERR-2003', `The file is larger than the limit of ${megabytes(maxBytes)}.`, {
    errors: [
      {
        location: 'body',
        message: `The file is larger than ${maxBytes} bytes.`,
        fix: 'Split the file, or remove columns that are not needed.',
      },
    ],
  });
}

/** Passes chunks through; throws ERR-2003 at the first chunk that exceeds the limit. */
export async function* limitBytes(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}
