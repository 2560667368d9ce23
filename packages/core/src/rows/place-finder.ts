import type { PieceDecoder } from './encoding/text-decoder.ts';
import type { RecordParser } from './record-parser.ts';
import type { LineCount } from './table-reader.ts';
import type { PlacesWanted } from './types.ts';

/** Follows the reading of a file, and tells where its rows can be read without those before them. */
export interface PlaceFinder {
  /** So many more bytes go to the decoder. */
  read(bytes: number): void;
  /** All records of what was read have been taken. */
  look(): void;
  /** So many lines of the table have been read. */
  readonly count: (count: LineCount) => void;
}

/** @param rewrites whether the text is not as the decoder made it, so that its bytes cannot be counted */
export function createPlaceFinder(
  wanted: PlacesWanted | undefined,
  decoder: Pick<PieceDecoder, 'encoding' | 'pending' | 'isExact'>,
  parser: Pick<RecordParser, 'restart'>,
  rewrites: boolean,
): PlaceFinder {
  let bytes = 0;
  let last = 0;
  let counted: LineCount | null = null;
  let isInexact = false;

  function find({ everyBytes, onPlace, onInexact }: PlacesWanted): void {
    if (isInexact) return;
    if (rewrites || !decoder.isExact) {
      isInexact = true;
      onInexact();
      return;
    }
    if (counted === null || bytes - last < everyBytes) return;
    const found = parser.restart();
    if (found === null) return;
    const { rest, records, unclosed } = found;
    const encoding = decoder.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
    const byte = bytes - decoder.pending - (encoding === 'utf-8' ? utf8Length(rest) : rest.length);
    if (byte - last < everyBytes) return;
    last = byte;
    onPlace({ byte, row: counted.rows + 1, blanks: counted.blanks, records, unclosed, encoding });
  }

  return {
    read(more) {
      bytes += more;
    },
    look() {
      if (wanted !== undefined) find(wanted);
    },
    count(lines) {
      counted = lines;
    },
  };
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
