import type { WeakInputs } from '../../models/types.ts';
import type { RowCursor } from '../types.ts';
import type { RowFactorTexts } from './row-factor-texts.ts';

/** A value that cannot be read is reported in the explanation of the row, as by `RowCursor.result`. */
export function findWords(words: RowFactorTexts, row: RowCursor): boolean {
  try {
    return words.find(row);
  } catch {
    return false;
  }
}

const NONE: WeakInputs = { missing: [], outOfRange: [] };

/** The inputs of the model that a row lacks, or has out of range; null where they cannot be read. */
export function weakInputsOf({ weakInputs: count, model, batch, row }: RowCursor): WeakInputs | null {
  if (count === 0) return NONE;
  try {
    return model.weakInputs(batch, row);
  } catch {
    return null;
  }
}
