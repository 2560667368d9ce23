import { oneOf } from '../../schema/one-of.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { COUNTRY_CODES, COUNTRY_NAMES, SHARED_COUNTRY_CODES } from '../vocabulary/countries.ts';

/** Countries in English, in their own languages, and in common short forms. */
const NAMES: ReadonlySet<string> = new Set(COUNTRY_NAMES);
/** Codes of two and three letters that stand for no American or Canadian state, and for no language. */
const CODES = new RegExp(`^${oneOf(COUNTRY_CODES)}$`);
/** Codes that stand for one of those as well: they count beside others that do not. */
const SHARED_CODES = new RegExp(`^${oneOf(SHARED_COUNTRY_CODES)}$`);

const NEARLY_ALL = 0.9;

/** Whether nearly every cell is a country, and two of them can be nothing else. */
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
