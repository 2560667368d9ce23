import { hasLeft, KINDS_PER_PART, TEXTS_PER_ROW, type ResultWords, type StoredRows } from '@retainwise/core';

/** Columns behind those of the file. */
export const LEDGER_COLUMNS = ['retainwise_probability', 'retainwise_kind', 'retainwise_had_left'] as const;

const [COMMA, QUOTE] = [0x2c, 0x22];
/** A number, a kind, a flag and the signs between them. */
const FIXED_BYTES = 48;

/** Writes what was known and said of customers, as they pass by on their way to the results. */
export interface LedgerWriter {
  readonly header: string;
  /** The records of a batch. They are valid until the next call. */
  records(rows: StoredRows): Uint8Array;
  readonly rows: number;
}

/**
 * The own cells of a stored row are a CSV record already, each followed by a comma. They are taken over byte by byte,
 * without those that say who somebody is: nothing is parsed, and no text is made.
 *
 * @param columns names of all columns of the file
 * @param kept positions of those that are kept, ascending
 */
export function createLedgerWriter(columns: readonly string[], kept: readonly number[]): LedgerWriter {
  const isKept = columns.map((_, at) => kept.includes(at));
  /** Behind it, a record is taken over as it is. */
  const lastDropped = isKept.lastIndexOf(false);
  let out = Buffer.alloc(64 * 1024);
  let written = 0;

  return {
    header: `${[...kept.map((at) => columns[at] ?? ''), ...LEDGER_COLUMNS].map(quoted).join(',')}\n`,
    get rows() {
      return written;
    },
    records({ rowNumbers, standings, kinds, probabilities, bytes, ends }) {
      const count = rowNumbers.length;
      const most = bytes.length + count * FIXED_BYTES;
      if (out.length < most) out = Buffer.alloc(2 * most);
      let at = 0;
      for (let row = 0; row < count; row++) {
        const first = TEXTS_PER_ROW * row;
        const from = ends[first + 1] ?? 0;
        const end = ends[first + 2] ?? 0;
        at = copyKept(bytes, from, end, at);
        const hadLeft = hasLeft(standings[row] ?? 0) ? 1 : 0;
        at += out.write(`${probabilities[row] ?? NaN},${kinds[row] ?? 0},${hadLeft}\n`, at, 'latin1');
      }
      written += count;
      return out.subarray(0, at);
    },
  };

  function copyKept(bytes: Uint8Array, from: number, end: number, start: number): number {
    let at = start;
    let copied = from;
    let i = from;
    for (let column = 0; column <= lastDropped; column++) {
      const begin = i;
      i = cellEnd(bytes, i, end);
      if (isKept[column] === true) continue;
      at = copy(bytes, copied, begin, at);
      copied = i;
    }
    return copy(bytes, copied, end, at);
  }

  function copy(bytes: Uint8Array, from: number, end: number, at: number): number {
    if (from < end) out.set(bytes.subarray(from, end), at);
    return at + end - from;
  }
}

/** Where the next cell begins: behind the comma, which does not count where it is quoted. */
function cellEnd(bytes: Uint8Array, from: number, end: number): number {
  let isInQuotes = false;
  for (let i = from; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === QUOTE) isInQuotes = !isInQuotes;
    else if (byte === COMMA && !isInQuotes) return i + 1;
  }
  return end;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The version of the model of each kind of row, of a file that was scored. */
export function versionsOfKinds({ parts }: Pick<ResultWords, 'parts'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parts.flatMap(({ kinds, models }, part) =>
      kinds.map(({ model }, kind) => [String(KINDS_PER_PART * part + kind), models[model]?.version ?? '']),
    ),
  );
}

/** The one model of a scoring; `auto` of several. */
export function versionOf(kinds: Readonly<Record<string, string>>): string {
  const [version = 'auto', ...others] = new Set(Object.values(kinds));
  return others.length === 0 ? version : 'auto';
}
