import fc from 'fast-check';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { multipart, type MultipartOptions } from './multipart.ts';
import type { OpenedSource } from './opened-source.ts';

const source = (chunks: readonly (Uint8Array | string)[], size: number | null = null): OpenedSource => ({
  filename: null,
  size,
  repeatable: true,
  read: () => Readable.from(chunks),
});

/**
 * Difficult file names. Those that look escaped are left out, since the encoding cannot distinguish them from escaped
 * ones (https://html.spec.whatwg.org/#multipart-form-data).
 */
const filenames = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((name) => !/%(?:22|0[AD])/i.test(name)),
  fc.constantFrom(
    'a"b.csv',
    'line\r\nbreak.csv',
    'März 2026 – 顧客.csv',
    '"; name="mapping',
    '--boundary',
    '100%.csv',
    'a;b=c.csv',
    "it's.csv",
    ' .csv',
  ),
);

function bodyOf(options: MultipartOptions): {
  readonly headers: Record<string, string>;
  readonly body: Blob | ReadableStream<Uint8Array>;
} {
  const form = multipart(options);
  return { headers: { ...form.headers }, body: form.open().body };
}

describe('a form with a file', () => {
  it('is read back by the platform with the same bytes, name and fields, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }),
        filenames,
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        async (chunks, filename, mapping, asBlob) => {
          const blob = new Blob(chunks.map((chunk) => new Uint8Array(chunk)));
          const given = asBlob ? { ...source([]), read: () => blob } : source(chunks);
          const { headers, body } = bodyOf({ source: given, filename, fields: { mapping } });
          const form = await new Response(body, { headers }).formData();
          const file = form.get('file') as File;
          expect(file.name).toBe(filename);
          expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(await blob.arrayBuffer()));
          expect(form.get('mapping')).toBe(mapping);
          expect([...form.keys()]).toEqual(['mapping', 'file']);
        },
      ),
    );
  });

  it('says its length where that is known', async () => {
    const { headers, body } = bodyOf({ source: source(['käse'], 5), filename: 'a.csv', fields: {} });
    expect((await new Response(body).arrayBuffer()).byteLength).toBe(Number(headers['content-length']));
    expect(
      bodyOf({ source: source(['käse']), filename: 'a.csv', fields: {} }).headers['content-length'],
    ).toBeUndefined();
  });

  it('reads the file no further than it is read itself, and lets it go when nobody reads on', async () => {
    let taken = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          taken += 1;
          yield await Promise.resolve(new Uint8Array(10));
        }
      } finally {
        closed = true;
      }
    }
    const { body } = bodyOf({ source: { ...source([]), read: endless }, filename: 'a.csv', fields: {} });
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    for (let read = 0; read < 4; read += 1) await reader.read();
    expect(taken).toBe(3);
    await reader.cancel();
    expect(closed).toBe(true);
  });

  it('tells how many bytes of the file have been taken', async () => {
    const sent: number[] = [];
    await new Response(
      bodyOf({ source: source(['ab', 'cde']), filename: 'a.csv', fields: {}, onBytes: (bytes) => sent.push(bytes) })
        .body,
    ).text();
    expect(sent).toEqual([2, 5]);
  });
});
