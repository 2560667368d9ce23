import type { OutcomeMeaning, Transform } from '../mapping/types.ts';
import { outcomeKey, parseOutcome } from '../rows/values/index.ts';
import type { CellReader } from './column-reader.ts';

/**
 * A function from a cell to 1 (left), 0 (still a customer) or NaN (the cell does not say). A status between the two
 * counts as still a customer until a person says otherwise: leaving somebody out who pays would hide a risk.
 *
 * @param outcomes what single values mean, before their words are looked at
 */
export function outcomeReader(
  transform: Transform | null,
  outcomes: Readonly<Record<string, OutcomeMeaning>>,
): CellReader {
  const yes = transform === 'invert_boolean' ? 0 : 1;
  const decided = new Map(Object.entries(outcomes));
  return (cell) => {
    const says = decided.get(outcomeKey(cell)) ?? parseOutcome(cell);
    switch (says) {
      case 'left':
        return 1;
      case 'stayed':
      case 'between':
        return 0;
      case 'yes':
        return yes;
      case 'no':
        return 1 - yes;
      case 'left_out':
      case null:
        return NaN;
    }
  };
}
