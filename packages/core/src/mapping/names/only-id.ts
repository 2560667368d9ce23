import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { NOT_CUSTOMERS } from '../vocabulary/not-customers.ts';
import type { NameMatch } from './name-match.ts';

const STRENGTH = 0.5;
const ENOUGH_CELLS = 4;
const NAMES_ID = /^(\p{L}+) (?:id|uuid|guid|number|no|num|nbr|identifier)$/u;
const NO_CUSTOMER = new RegExp(`^${oneOf(NOT_CUSTOMERS)}$`);

/** A column that names an id of some kind and holds a different value in every row. */
export interface OnlyId {
  readonly column: number;
  readonly match: NameMatch;
}

/**
 * The one column that names an id of some kind (`athlete_id`), in a table where no column is named as a customer id;
 * null where there is none or more than one, so that a person is asked.
 */
export function theOnlyId(
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  isFree: (column: number) => boolean,
): OnlyId | null {
  const found = names.flatMap((name, column) => {
    const profile = profiles[column];
    const kind = NAMES_ID.exec(name.words.join(' '))?.[1];
    if (profile === undefined || kind === undefined || NO_CUSTOMER.test(kind) || !isFree(column)) return [];
    return profile.filled >= ENOUGH_CELLS && profile.filled === profile.cells && profile.uniqueness === 1
      ? [{ column, name }]
      : [];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return {
    column: only.column,
    match: {
      field: 'customer_id',
      strategy: 'partial',
      strength: STRENGTH,
      because: `"${only.name.raw}" is the only id in the table`,
    },
  };
}
