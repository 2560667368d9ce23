import { oneOf } from '../../schema/one-of.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { COUNTRY_CODES, COUNTRY_NAMES, SHARED_COUNTRY_CODES } from '../vocabulary/countries.ts';

const NAMES: ReadonlySet<string> = new Set(COUNTRY_NAMES);
const CODES = new RegExp(`^${oneOf(COUNTRY_CODES)}$`);
const SHARED_CODES = new RegExp(`^${oneOf(SHARED_COUNTRY_CODES)}$`);

const NEARLY_ALL = 0.9;

/** Whether nearly every cell is a country, and at least two are unmistakable. */
export function inCountries({ words }: ColumnProfile): boolean {
  let all = 0;
  let known = 0;
  let sure = 0;
  for (const [text, count] of words) {
    all += count;
    const surely = NAMES.has(text) || CODES.test(text);
    if (surely) sure += 1;
    if (surely || SHARED_CODES.test(text)) known += count;
  }
  return sure >= 2 && known / all >= NEARLY_ALL;
}
