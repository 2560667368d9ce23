import { CUSTOMERS } from './customers.ts';
import { GENERAL } from './general.ts';
import { MONEY } from './money.ts';
import { OUTCOME } from './outcome.ts';
import { PURCHASES } from './purchases.ts';
import { SUBSCRIPTION } from './subscription.ts';
import { SUPPORT } from './support.ts';
import { TELECOM } from './telecom.ts';
import { TIME } from './time.ts';
import { USAGE } from './usage.ts';

/**
 * Words of headers by what they mean, in the seven languages and as abbreviated in warehouses; without diacritics, as
 * `wordsOf` returns them. Patterns are made of these meanings, so that a header that is not an alias is understood
 * when each of its words is.
 *
 * Where words share a stem, the one that is listed last gives the stem its meaning: append, do not sort.
 */
export const WORDS_BY_MEANING = {
  ...CUSTOMERS,
  ...TIME,
  ...MONEY,
  ...SUBSCRIPTION,
  ...OUTCOME,
  ...USAGE,
  ...SUPPORT,
  ...PURCHASES,
  ...TELECOM,
  ...GENERAL,
};

export type Meaning = keyof typeof WORDS_BY_MEANING;
