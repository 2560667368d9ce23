import { InputError } from '../../errors.ts';
import { concatBytes } from '../byte-reader.ts';
import type { Encoding } from '../types.ts';
import { tallyUtf8, wholeCharacters } from './utf8-sequences.ts';

/** Turns the bytes of a file into text, piece by piece. */
export interface PieceDecoder {
  /** What the file has proved to be so far. */
  readonly encoding: Encoding;
  /** Bytes at the end of the last piece that are not decoded yet. */
  readonly pending: number;
  /** Whether the text has the bytes it came from: nothing was replaced, and all of it is in this encoding. */
  readonly isExact: boolean;
  decode(bytes: Uint8Array): string;
  /** The rest at the end of the file. */
  end(): string;
}

/** The decoder for a file that starts with `head`; a byte order mark is not part of the text. */
export function createPieceDecoder(head: Uint8Array): PieceDecoder {
  const encoding = detectUtf16(head);
  return encoding === null ? createByteDecoder(head) : createUtf16Decoder(encoding);
}

/** The decoder for what follows in a file that has proved to be in an encoding. */
export function createRestDecoder(encoding: 'utf-8' | 'windows-1252'): PieceDecoder {
  return createByteDecoder(new Uint8Array(0), encoding);
}

/** By byte order mark, or by zeros in every second byte only. */
function detectUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = head.length >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  // Separators, digits and line ends have a zero half in every script; the other half is zero in few characters.
  const many = Math.max(2, 0.1 * pairs);
  if (odd >= many && even <= 0.25 * odd) return 'utf-16le';
  return even >= many && odd <= 0.25 * even ? 'utf-16be' : null;
}

function createUtf16Decoder(encoding: 'utf-16le' | 'utf-16be'): PieceDecoder {
  const decoder = new TextDecoder(encoding);
  return {
    encoding,
    pending: 0,
    isExact: false,
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/**
 * UTF-8 as long as the bytes allow it. At the first byte that is not UTF-8 the whole file so far decides: one with more
 * good characters of several bytes than bad bytes is UTF-8 with damaged places (each becomes U+FFFD), any other is
 * Windows-1252. What came before was then ASCII, the same in both.
 *
 * Whole characters are cut off by hand, because TextDecoder is four times faster without `stream`.
 */
function createByteDecoder(head: Uint8Array, known: 'utf-8' | 'windows-1252' = 'utf-8'): PieceDecoder {
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  let decoder = new TextDecoder(known, { fatal: known === 'utf-8', ignoreBOM: true });
  let encoding: Encoding = hasMark ? 'utf-8-bom' : known;
  let isExact = true;
  let skip = hasMark ? 3 : 0;
  let cut: Uint8Array = new Uint8Array(0);
  let multiByte = 0;

  function decodeWhole(bytes: Uint8Array): string {
    try {
      const text = decoder.decode(bytes);
      // UTF-8 text has as many code units as bytes only when it is ASCII.
      multiByte += bytes.length - text.length;
      return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const tally = tallyUtf8(bytes);
      if (hasMark || multiByte + tally.multiByte > tally.invalid) {
        decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        isExact = false;
      } else {
        isExact = multiByte === 0;
        encoding = 'windows-1252';
        decoder = new TextDecoder(encoding);
      }
      return decoder.decode(bytes);
    }
  }

  return {
    get encoding() {
      return encoding;
    },
    get pending() {
      return cut.length;
    },
    get isExact() {
      return isExact;
    },
    decode(piece) {
      let bytes = cut.length > 0 ? concatBytes([cut, piece]) : piece;
      if (skip > 0) {
        bytes = bytes.subarray(skip);
        skip = 0;
      }
      if (encoding === 'windows-1252') {
        cut = new Uint8Array(0);
        return decoder.decode(bytes);
      }
      const whole = wholeCharacters(bytes);
      cut = bytes.slice(whole);
      return decodeWhole(bytes.subarray(0, whole));
    },
    end() {
      if (cut.length === 0) return '';
      if (encoding === 'windows-1252') return decoder.decode(cut);
      if (multiByte > 0 || hasMark) {
        throw new InputError('ERR-3003', 'The file is cut off in the middle of a character.', {
          location: 'end of the file',
          fix: 'Export or upload the file again.',
        });
      }
      return decodeWhole(cut);
    },
  };
}
