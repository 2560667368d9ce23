import type { FieldReader } from '../../features/types.ts';
import type { RowScorer, VisitedBlocks } from '../../scoring/row-scorer.ts';
import { unpackFields, type PackedBatch } from '../../scoring/table/packed-batch.ts';
import { fromPiece, toParts } from './pieces.ts';

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
