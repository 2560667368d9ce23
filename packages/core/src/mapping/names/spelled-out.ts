import { SHORT_FORMS } from '../vocabulary/short-forms.ts';

/** A name with its short forms in full, so that `CUST_NBR` is found where `customer number` is listed. */
export function spelledOut(words: string): string {
  return words
    .split(' ')
    .map((word) => SHORT_FORMS[word] ?? word)
    .join(' ');
}
