import { wordsOf } from '../../schema/words.ts';

const MIN_COLUMNS = 4;
const MIN_SHARE = 0.6;

/**
 * The word that most headers of a table begin with (`CT_Num`, `CT_Intitule`, `CT_Pays`), because some systems name
 * every column after its table; null when there is none.
 */
export function sharedPrefix(header: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of header) {
    const [first, second] = wordsOf(name);
    if (first !== undefined && second !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  for (const [word, count] of counts) if (count >= MIN_COLUMNS && count > header.length * MIN_SHARE) return word;
  return null;
}
