import type { Phrase } from '../../phrases/phrase.ts';
import type { DecimalSign } from '../../rows/types.ts';
import type { TwoWays } from '../../rows/values/decimal-sign.ts';

/** How a column is read whose numbers can be read in two ways: `1.103`. */
export interface DecimalReading {
  readonly twoWays: TwoWays;
  /** The decimal sign; null where nothing in the table decides. */
  readonly sign: DecimalSign | null;
  /** What decides: the form of other cells, a jump of magnitude, or the table; null where nothing does. */
  readonly by: 'cells' | 'size' | 'table' | null;
  /** Why: "other columns have decimal commas". Empty where nothing decides. */
  readonly because: Phrase | null;
}
