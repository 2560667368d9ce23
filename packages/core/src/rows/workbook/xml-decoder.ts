import { concatBytes } from '../byte-reader.ts';

const GT = 62;
/** Bytes that are kept back at most. */
const MAX_KEPT = 64 * 1024;

/**
 * Decodes XML piece by piece: UTF-8, or UTF-16 where a byte order mark says so. What follows the last tag of a piece is
 * kept for the next one, because strings that were joined from two are slower to look through. `null` is the end.
 */
export function createXmlDecoder(): (piece: Uint8Array | null) => string {
  let decoder: TextDecoder | null = null;
  let kept: Uint8Array = new Uint8Array(0);
  return (piece) => {
    const bytes = piece === null ? kept : kept.length === 0 ? piece : concatBytes([kept, piece]);
    decoder ??= new TextDecoder(encodingOf(bytes));
    const tagEnd = decoder.encoding === 'utf-8' && piece !== null ? bytes.lastIndexOf(GT) + 1 : bytes.length;
    const end = bytes.length - tagEnd > MAX_KEPT ? bytes.length : tagEnd;
    kept = bytes.slice(end);
    return decoder.decode(bytes.subarray(0, end), { stream: piece !== null });
  };
}

/** XML without a byte order mark is UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
