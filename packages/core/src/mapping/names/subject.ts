import { phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { LEGAL_FORMS } from '../vocabulary/legal-forms.ts';
import { NOT_CUSTOMERS, NOT_CUSTOMERS_ELSEWHERE, PROVIDERS } from '../vocabulary/not-customers.ts';
import { TURNING_WORDS } from '../vocabulary/turning-words.ts';
import { meaningsOf } from './lexicon.ts';
import type { NameMatch } from './name-match.ts';

const STRENGTH = 0.5;
const ENOUGH_CELLS = 4;
const HALF = 0.5;
const OTHER_THINGS = [...NOT_CUSTOMERS, ...NOT_CUSTOMERS_ELSEWHERE, ...PROVIDERS, ...TURNING_WORDS];
const NO_CUSTOMER = new RegExp(`^${oneOf(OTHER_THINGS)}$`);
const FORM = new RegExp(`^${oneOf(LEGAL_FORMS)}$`);

/**
 * The one column of names under an unknown noun that its cells repeat (`Barbearia`: "Barbearia Macedo") or whose cells
 * are names of companies, in a table without another name of its customers; null where there is none or more than one.
 */
export function theSubject(
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  isFree: (column: number) => boolean,
): { readonly column: number; readonly match: NameMatch } | null {
  const found = names.flatMap((name, column) => {
    const profile = profiles[column];
    return profile !== undefined && isFree(column) && isUnknownNoun(name) && holdsNames(profile, name.words[0] ?? '')
      ? [{ column, name }]
      : [];
  });
  const [only, another] = found;
  if (only === undefined || another !== undefined) return null;
  const because = phrase('name.only_such_column', { header: only.name.raw });
  return {
    column: only.column,
    match: { field: 'customer_name', strategy: 'values', strength: STRENGTH, because },
  };
}

const isUnknownNoun = ({ words: [noun, ...others] }: HeaderName): boolean =>
  noun !== undefined && others.length === 0 && meaningsOf(noun) === null && !NO_CUSTOMER.test(noun);

const holdsNames = (profile: ColumnProfile, noun: string): boolean =>
  profile.filled >= ENOUGH_CELLS &&
  profile.filled === profile.cells &&
  profile.uniqueness === 1 &&
  shareOf(profile, (words) => words.includes(noun) || words.some((word) => FORM.test(word))) >= HALF;

function shareOf({ words: cells }: ColumnProfile, holds: (words: readonly string[]) => boolean): number {
  const texts = [...cells.keys()];
  return texts.length === 0 ? 0 : texts.filter((text) => holds(text.split(' '))).length / texts.length;
}
