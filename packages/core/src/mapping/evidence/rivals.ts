import type { FieldName } from '../../schema/field-names.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { OTHER_SYSTEMS } from '../vocabulary/identifiers.ts';

/** Below this a pairing is not made. */
const POSSIBLE = 0.6;
const NEARLY_ALL = 0.95;
const ENOUGH_CELLS = 4;
const MANY_CELLS = 8;
const HALF = 0.5;
const MOSTLY = 0.8;
/** A column that lacks more of the rows than a rival is of some customers only. */
const SPARSE = 0.85;

/** Dates that only those have who left: an empty column means that nobody has. */
const MAY_BE_EMPTY: ReadonlySet<FieldName> = new Set<FieldName>(['churn_date']);
const USER = /^user ?id$/;
const CLIENT = /(?:^| )(?:customer|client|clients|kunden?|klant|cliente)(?: |name|naam|$)/;
const OF_ANOTHER_SYSTEM = new RegExp(`^${oneOf(OTHER_SYSTEMS)} `);

export interface RivalTable {
  readonly candidates: readonly Candidate[];
  readonly profiles: readonly ColumnProfile[];
  /** The words of each header, joined by a space. */
  readonly words: readonly string[];
}

/** What another column for the same field has against a column; null where it has nothing. */
export function rivalObjection(candidate: Candidate, table: RivalTable): string | null {
  const { field, column } = candidate;
  const profile = table.profiles[column];
  if (profile === undefined || profile.cells < ENOUGH_CELLS) return null;
  const isRival = (holds: (rival: ColumnProfile, words: string) => boolean): boolean =>
    table.candidates.some(
      (other) =>
        other.field === field &&
        other.column !== column &&
        other.confidence >= POSSIBLE &&
        holds(table.profiles[other.column] ?? profile, table.words[other.column] ?? ''),
    );
  if (profile.filled === 0)
    return !MAY_BE_EMPTY.has(field) && isRival(({ filled }) => filled > 0)
      ? 'it is empty, and another column is not'
      : null;
  const isFull = ({ filled, cells }: ColumnProfile): boolean => filled >= cells * NEARLY_ALL;
  if (field === 'signup_date' && profile.filled < profile.cells * HALF && isRival(isFull))
    return 'most rows have none, and another column has a date in every row';
  if (field === 'customer_name' && profile.filled < profile.cells * SPARSE && isRival(isFull))
    return 'another column has a name in every row';
  if (field === 'customer_name' && profile.uniqueness < HALF && isRival((rival) => rival.uniqueness > MOSTLY))
    return 'its values repeat, and those of another column do not';
  // `WE 01`: flats, seats and machines beside the people who have them.
  if (field === 'customer_name' && profile.digitShare >= NEARLY_ALL && isRival((rival) => rival.digitShare === 0))
    return 'its values are numbered, and those of another column are names';
  if (
    field === 'customer_id' &&
    profile.filled < profile.cells * SPARSE &&
    isRival((rival, words) => words !== 'id' && isFull(rival) && rival.uniqueness === 1)
  )
    return 'another column has an id in every row';
  // The accounts of a bank or an agency, whose customers have an id and a name of their own in every row.
  if (
    field === 'customer_id' &&
    profile.cells >= MANY_CELLS &&
    profile.uniqueness < HALF &&
    isRival((rival, words) => words === 'id' && isFull(rival) && rival.uniqueness === 1) &&
    table.candidates.some(
      (other) =>
        (other.field === 'customer_name' || other.field === 'email') &&
        other.confidence >= POSSIBLE &&
        (table.profiles[other.column]?.uniqueness ?? 0) >= NEARLY_ALL,
    )
  )
    return 'its values repeat, and those of another column do not';
  if (
    field === 'customer_id' &&
    USER.test(table.words[column] ?? '') &&
    isRival((rival, words) => words === 'id' && isFull(rival) && rival.uniqueness === 1) &&
    table.candidates.some((other) => other.field === 'customer_name' && CLIENT.test(table.words[other.column] ?? ''))
  )
    return 'it is of a user, and customers are named otherwise';
  if (field === 'customer_id' && profile.distinct === 1 && isRival((rival) => rival.uniqueness > MOSTLY))
    return 'it is the same in every row';
  if (field !== 'customer_id' || !OF_ANOTHER_SYSTEM.test(table.words[column] ?? '')) return null;
  // Beside the customer's own name or email address, the row's own id is the customer's.
  const ofCustomers = table.candidates.some(
    (other) => (other.field === 'customer_name' || other.field === 'email') && other.confidence >= POSSIBLE,
  );
  return ofCustomers && isRival((rival, words) => words === 'id' && isFull(rival) && rival.uniqueness === 1)
    ? 'it is the id in another system'
    : null;
}
