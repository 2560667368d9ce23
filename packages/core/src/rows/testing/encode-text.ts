import type { Encoding } from '../types.ts';

const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** Text as the bytes of a file. Characters that Windows-1252 does not have become question marks. */
export function encodeText(text: string, encoding: Encoding, byteOrderMark = true): Uint8Array {
  const mark = byteOrderMark ? '\ufeff' : '';
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return utf16(mark + text, true);
    case 'utf-16be':
      return utf16(mark + text, false);
    case 'windows-1252':
      return Uint8Array.from(text, (char) => BYTE_OF.get(char) ?? 63);
  }
}

/** A source that gives its bytes in pieces of these sizes, taken in turn, and tells how many were asked for. */
export function inPieces(
  bytes: Uint8Array,
  sizes: readonly number[],
): AsyncIterable<Uint8Array> & { readonly given: number; readonly closed: boolean } {
  const state = { given: 0, closed: false };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    try {
      for (let start = 0; start < bytes.length;) {
        const size = sizes[state.given++ % sizes.length] ?? 1;
        yield bytes.slice(start, start + size);
        start += size;
      }
    } finally {
      state.closed = true;
    }
  }
  return {
    get given() {
      return state.given;
    },
    get closed() {
      return state.closed;
    },
    [Symbol.asyncIterator]: pieces,
  };
}
