import { wordsOf } from '../../schema/words.ts';

/** A free-text category as it is compared: its words in lower case, or the trimmed text where it has none ("+", "€€"). */
export function categoryOf(cell: string): string {
  const words = wordsOf(cell).join(' ');
  return words === '' ? cell.trim() : words;
}
