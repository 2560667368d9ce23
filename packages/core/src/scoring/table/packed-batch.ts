import type { FieldBatch, FieldReader } from '../../features/types.ts';
import type { EncodedPrefixes } from '../../results/writer/encoded-prefixes.ts';
import type { ScoredBlocks } from '../batch-scorer.ts';
import type { BlockScores } from '../row-scorer.ts';
import { packColumns, unpackColumns, type PackedColumns } from './packed-columns.ts';
import { packRows, unpackRows, type PackedRows } from './packed-rows.ts';

/** A scored batch: the columns that are needed as text, the numbers that were read from the others, and the scores. */
export interface PackedBatch {
  readonly firstRow: number;
  readonly rows: PackedRows;
  readonly columns: PackedColumns;
  readonly blocks: readonly (BlockScores | null)[];
  readonly alreadyChurned: Uint8Array;
  /** Null when no records are wanted. */
  readonly prefixes: EncodedPrefixes | null;
}

/** @param texts positions of the columns that are needed as text: `neededTexts` */
export function packBatch(
  { fields, blocks, alreadyChurned }: ScoredBlocks,
  texts: readonly number[],
  prefixes: EncodedPrefixes | null,
): PackedBatch {
  const { firstRow, rows } = fields.source;
  return {
    firstRow,
    rows: packRows(rows, texts),
    columns: packColumns(fields.columnsRead(), rows.length),
    blocks,
    alreadyChurned,
    prefixes,
  };
}

/** The rows of a packed batch, by a reader of its file. */
export function unpackFields(read: FieldReader['read'], { firstRow, rows, columns }: PackedBatch): FieldBatch {
  const cells = unpackRows(rows);
  return read({ firstRow, rows: cells, defects: new Map() }, unpackColumns(columns, cells.length));
}
