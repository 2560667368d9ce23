/** The chunks of a web stream. Not every browser can iterate over a stream itself. */
export async function* streamChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    // A consumer that stops early releases the source.
    if (!ended) await reader.cancel();
  }
}

const SLICE_BYTES = 256 * 1024;

/** The bytes of a Blob in slices: its own stream may return all of it at once. */
export async function* blobChunks(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += SLICE_BYTES)
    yield new Uint8Array(await blob.slice(start, start + SLICE_BYTES).arrayBuffer());
}

/** Chunks as a web stream that does not read ahead of its consumer. */
export function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
