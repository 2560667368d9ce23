import { phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { COUNT_IN_ANY_LANGUAGE } from '../vocabulary/counted-people.ts';
import { IDENTIFYING_WORDS } from '../vocabulary/identifiers.ts';
import type { Meaning } from '../vocabulary/meanings/index.ts';
import { NOT_CUSTOMERS, NOT_CUSTOMERS_ELSEWHERE } from '../vocabulary/not-customers.ts';
import { SURNAMES } from '../vocabulary/person-names.ts';
import { TURNING_WORDS } from '../vocabulary/turning-words.ts';
import { meaningsOf } from './lexicon.ts';
import type { NameMatch } from './name-match.ts';

const STRENGTH = 0.5;
const ENOUGH_CELLS = 4;
const ID = new RegExp(`^${oneOf(IDENTIFYING_WORDS)}$`);
const SURNAME = new RegExp(`^(?:\\w+ )?${oneOf(SURNAMES)}$`);
const NAME = /^(?:names?|nom|nombre|nome|naam|titel|title|titre|titulo|titolo)$/;
const COUNTS = new RegExp(`^${oneOf(COUNT_IN_ANY_LANGUAGE)}$`);
const NO_CUSTOMER = new RegExp(`^${oneOf([...NOT_CUSTOMERS, ...NOT_CUSTOMERS_ELSEWHERE, ...TURNING_WORDS])}$`);
const CUSTOMERS: readonly Meaning[] = ['customer', 'account', 'user', 'organisation'];

/** A column that names an id of some kind and holds a different value in every row. */
export interface OnlyId {
  readonly column: number;
  readonly match: NameMatch;
}

/**
 * The one column that names an id of some kind (`athlete_id`), in a table where no column is named as a customer id;
 * null where there is none or more than one, so that a person is asked. An id that names a customer and a word that is
 * not known (`id_cuenta_dash`) comes before the others.
 */
export function theOnlyId(
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  isFree: (column: number) => boolean,
): OnlyId | null {
  const besidePeople = names.some(({ words }) => SURNAME.test(words.join(' ')));
  const found = names.flatMap((name, column) => {
    const profile = profiles[column];
    const kind = kindOfId(name.words);
    if (profile === undefined || kind === null || !isFree(column)) return [];
    if (kind === 'any' && besidePeople && isNamedThing(name.words, names)) return [];
    return profile.filled >= ENOUGH_CELLS && profile.filled === profile.cells && profile.uniqueness === 1
      ? [{ column, name, kind }]
      : [];
  });
  const ofCustomers = found.filter(({ kind }) => kind === 'customer');
  const [only, another] = ofCustomers.length > 0 ? ofCustomers : found;
  if (only === undefined || another !== undefined) return null;
  return {
    column: only.column,
    match: {
      field: 'customer_id',
      strategy: 'partial',
      strength: STRENGTH,
      because: phrase(only.kind === 'customer' ? 'name.only_customer_id' : 'name.only_id', { header: only.name.raw }),
    },
  };
}

/** `Kurs-ID` beside `Kurs-Name`: what people take part in, where their own names are in other columns. */
function isNamedThing(words: readonly string[], names: readonly HeaderName[]): boolean {
  const noun = words.find((word) => !ID.test(word));
  return names.some(({ words: other }) => other.length === 2 && other[0] === noun && NAME.test(other[1] ?? ''));
}

/** Whose id a name of two words is, or of a customer and one unknown word; null for other names. */
function kindOfId(words: readonly string[]): 'customer' | 'any' | null {
  if (namesCustomerNumber(words)) return 'customer';
  const others = words.filter((word) => !ID.test(word));
  if (others.length === words.length || others.some((word) => NO_CUSTOMER.test(word))) return null;
  const [kind, second] = others;
  if (kind === undefined) return null;
  // `N° pedidos` is a count: in front, only a word that identifies and cannot count.
  if (second === undefined)
    return words.length === 2 && (words[0] === kind || !COUNTS.test(words[0] ?? '')) ? 'any' : null;
  const unknown = others.filter((word) => meaningsOf(word) === null);
  const customers = others.filter((word) =>
    meaningsOf(word)
      ?.flat()
      .some((meaning) => CUSTOMERS.includes(meaning)),
  );
  return others.length === 2 && unknown.length === 1 && customers.length === 1 ? 'customer' : null;
}

/** `SRS-klantnr`, `Lidnr. Fotobond`: the number of a customer in a system or an association that is not known. */
function namesCustomerNumber(words: readonly string[]): boolean {
  const [first, second, third] = words;
  if (first === undefined || second === undefined || third !== undefined) return false;
  return isNumberOf(second, first) || isNumberOf(first, second);
}

function isNumberOf(number: string, system: string): boolean {
  const meanings = meaningsOf(number)?.flat() ?? [];
  return (
    meaningsOf(system) === null &&
    !NO_CUSTOMER.test(system) &&
    meanings.includes('id') &&
    meanings.some((meaning) => CUSTOMERS.includes(meaning))
  );
}
