import { fieldDefinition } from '../../schema/fields.ts';
import { wordsOf } from '../../schema/words.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

const [NO, YES] = ['no', 'yes'].map(
  (side) => new Set((fieldDefinition('churned').categoryAliases[side] ?? []).map((word) => wordsOf(word).join(' '))),
);

/**
 * The share of a column's cells that say in words whether a customer left ("churned", "retained"), and how many sides.
 */
export function readOutcome({ words }: ColumnProfile): { readonly known: number; readonly sides: number } {
  let known = 0;
  let all = 0;
  const seen = new Set<string>();
  for (const [text, count] of words) {
    all += count;
    const side = YES?.has(text) === true ? 'yes' : NO?.has(text) === true ? 'no' : null;
    if (side === null) continue;
    known += count;
    seen.add(side);
  }
  return { known: all === 0 ? 0 : known / all, sides: seen.size };
}
