import { oneOf } from '../../schema/one-of.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { HeaderName } from '../header/header-name.ts';
import { meaningsOf } from '../names/lexicon.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { CODE_WORDS } from '../vocabulary/cover.ts';
import { IDENTIFYING_WORDS, NUMBERS_OF_CUSTOMERS, ROW_NOUNS } from '../vocabulary/identifiers.ts';
import type { Meaning } from '../vocabulary/meanings/index.ts';

const ID = new RegExp(`^${oneOf([...IDENTIFYING_WORDS, ...CODE_WORDS])}$`);
/** Whose id it is where the rows are customers, or what they have subscribed to. */
const OF_CUSTOMERS: ReadonlySet<Meaning> = new Set<Meaning>([
  'customer',
  'account',
  'organisation',
  'user',
  'subscription',
  'contract',
  'plan',
  'entity',
  'contact',
  'external',
  'seat',
  'name',
]);
const CUSTOMERS: ReadonlySet<Meaning> = new Set<Meaning>(['customer', 'account', 'organisation']);
/** Headings of rows, of whatever they are. */
const OF_ANYTHING = new RegExp(`^${oneOf(ROW_NOUNS)}$`);
/** Numbers of a customer, which are different in every row and say nothing of the rows. */
const OF_A_CUSTOMER = new RegExp(`^${oneOf(NUMBERS_OF_CUSTOMERS)}$`);
const SURE = 0.75;
const ENOUGH_CELLS = 4;

const COMPOUND = /^(\w{3,}?)s?(?:nr|nummer|id)$/;

/** Whose id a header of an id and nothing else has: `journey_id`, `ID Pratica`, `Offertenr`; null for other headers. */
function ownerOfId(words: readonly string[]): string | null {
  const [first, second] = words;
  if (first === undefined || words.length > 2) return null;
  if (second === undefined) return COMPOUND.exec(first)?.[1] ?? null;
  if (ID.test(second) && !ID.test(first)) return first;
  return ID.test(first) && !ID.test(second) ? second : null;
}

/**
 * The noun of the rows where they are not customers: the first column has an id of it that is different in every row,
 * and another one, headed by a word for customers, has who it is of. Null in all other tables.
 */
export function thingOfRows(
  candidates: readonly Candidate[],
  profiles: readonly ColumnProfile[],
  names: readonly HeaderName[],
): string | null {
  const [profile] = profiles;
  if (profile === undefined || profile.filled < ENOUGH_CELLS || profile.uniqueness < 1) return null;
  const noun = ownerOfId(names[0]?.words ?? []);
  if (noun === null || OF_ANYTHING.test(noun) || OF_A_CUSTOMER.test(noun) || says(noun, OF_CUSTOMERS)) return null;
  const elsewhere = candidates.some(
    ({ field, column, confidence }) =>
      column !== 0 &&
      confidence >= SURE &&
      (field === 'customer_id' || field === 'customer_name') &&
      (names[column]?.words ?? []).some((word) => word !== noun && says(word, CUSTOMERS)),
  );
  return elsewhere ? noun : null;
}

const says = (word: string, meanings: ReadonlySet<Meaning>): boolean =>
  meaningsOf(word)
    ?.flat()
    .some((meaning) => meanings.has(meaning)) === true;
