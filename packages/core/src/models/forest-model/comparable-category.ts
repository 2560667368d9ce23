import { wordsOf } from '../../schema/words.ts';

/** Signs without which two categories would be one: under and over 30, Pro and Pro+. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[<≤]/g, ' under '],
  [/[>≥]/g, ' over '],
  [/\+/g, ' plus '],
];

/** A free-text category for comparison: its words in lower case, or the trimmed text where it has none ("—", "€€"). */
export function comparableCategory(cell: string): string {
  let text = cell;
  if (/[<≤>≥+]/.test(cell)) for (const [sign, word] of SIGNS) text = text.replace(sign, word);
  const words = wordsOf(text).join(' ');
  return words === '' ? cell.trim() : words;
}
