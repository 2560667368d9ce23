import type { FieldBatch, FieldReader } from '../../features/types.ts';
import type { EncodedPrefixes } from '../../results/writer/encoded-prefixes.ts';
import type { ScoredBlocks } from '../../scoring/batch-scorer.ts';
import type { BlockScores, RowScorer, VisitedBlocks } from '../../scoring/row-scorer.ts';
import { packColumns, unpackColumns, type PackedColumns } from './packed-columns.ts';
import { packRows, unpackRows, type PackedRows } from './packed-rows.ts';
import { fromPiece, toParts } from './pieces.ts';

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

/** A packed batch whose scores are not at their heights yet, as bytes: the parts of a piece. */
export function toPiece(batch: PackedBatch): readonly Uint8Array[] {
  return toParts(batch);
}

/** A batch that was put aside, at its heights. It may use the memory of the piece. */
export function visitPiece(
  piece: Uint8Array,
  read: FieldReader['read'],
  scorer: Pick<RowScorer, 'rescored'>,
): VisitedBlocks & Pick<PackedBatch, 'prefixes'> {
  // as: `toPiece` made it
  const packed = fromPiece(piece) as PackedBatch;
  return {
    fields: unpackFields(read, packed),
    blocks: scorer.rescored(packed.blocks),
    alreadyChurned: packed.alreadyChurned,
    prefixes: packed.prefixes,
  };
}
