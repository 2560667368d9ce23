import { phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { IDENTIFYING_WORDS } from '../vocabulary/identifiers.ts';
import { NOT_CUSTOMERS, NOT_CUSTOMERS_ELSEWHERE, PROVIDERS } from '../vocabulary/not-customers.ts';
import { TURNING_WORDS } from '../vocabulary/turning-words.ts';
import { meaningsOf } from './lexicon.ts';
import type { NameMatch } from './name-match.ts';

const STRENGTH = 0.6;
const ENOUGH_CELLS = 4;
const NEARLY_ALL = 0.9;
const ID = new RegExp(`^${oneOf(IDENTIFYING_WORDS)}$`);
const NAME = /^(?:names?|nom|nombre|nome|naam|label|libelle)$/;
const OTHER_THING = new RegExp(
  `^${oneOf([...NOT_CUSTOMERS, ...NOT_CUSTOMERS_ELSEWHERE, ...PROVIDERS, ...TURNING_WORDS])}$`,
);

/** `customer_since` says that what the rows are of are customers. */
const isCustomer = (word: string): boolean => meaningsOf(word)?.flat().includes('customer') === true;

/** Columns of a table that identify and name the same thing. */
export interface SubjectPair {
  readonly id: number;
  readonly name: number;
  readonly noun: string;
}

/**
 * What the rows are, where no column is named as a customer's: `fire_department_id` and `fire_department_name`, both
 * different in every row. Null where there is none or more than one such pair.
 */
export function subjectPair(
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  isFree: (column: number) => boolean,
): SubjectPair | null {
  const ofCustomers = names.some(({ words }) => words.some(isCustomer));
  const idOf = new Map<string, number>();
  const nameOf = new Map<string, number>();
  names.forEach(({ words }, column) => {
    const profile = profiles[column];
    if (profile === undefined || !isFree(column) || profile.filled < ENOUGH_CELLS) return;
    if (profile.filled < profile.cells || profile.uniqueness < NEARLY_ALL) return;
    for (const [kind, found] of [
      [ID, idOf],
      [NAME, nameOf],
    ] as const) {
      const noun = words.filter((word) => !kind.test(word));
      if (
        noun.length === 0 ||
        noun.length !== words.length - 1 ||
        ((noun.length === 1 || !ofCustomers) && noun.some((word) => OTHER_THING.test(word)))
      )
        continue;
      found.set(noun.join(' '), column);
    }
  });
  const pairs = [...idOf].flatMap(([noun, id]): SubjectPair[] => {
    const name = nameOf.get(noun);
    return name === undefined || name === id ? [] : [{ id, name, noun }];
  });
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

export function matchOfPair({ id, name, noun }: SubjectPair, column: number): NameMatch[] {
  const because = phrase('name.table_is_of', { noun });
  if (column === id) return [{ field: 'customer_id', strategy: 'partial', strength: STRENGTH, because }];
  return column === name ? [{ field: 'customer_name', strategy: 'partial', strength: STRENGTH, because }] : [];
}
