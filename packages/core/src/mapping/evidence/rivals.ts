import { phrase, type Phrase } from '../../phrases/phrase.ts';
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
export function rivalObjection(candidate: Candidate, table: RivalTable): Phrase | null {
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
      ? phrase('column.is_empty_beside_another')
      : null;
  const isFull = ({ filled, cells }: ColumnProfile): boolean => filled >= cells * NEARLY_ALL;
  if (field === 'signup_date' && profile.filled < profile.cells * HALF && isRival(isFull))
    return phrase('column.date_elsewhere_in_every_row');
  if (field === 'customer_name' && profile.filled < profile.cells * SPARSE && isRival(isFull))
    return phrase('column.name_elsewhere_in_every_row');
  if (field === 'customer_name' && profile.uniqueness < HALF && isRival((rival) => rival.uniqueness > MOSTLY))
    return phrase('column.repeats_unlike_another');
  // `WE 01`: flats, seats and machines beside the people who have them.
  if (field === 'customer_name' && profile.digitShare >= NEARLY_ALL && isRival((rival) => rival.digitShare === 0))
    return phrase('column.is_numbered_unlike_another');
  if (
    field === 'customer_id' &&
    profile.filled < profile.cells * SPARSE &&
    isRival((rival, words) => words !== 'id' && isFull(rival) && rival.uniqueness === 1)
  )
    return phrase('column.id_elsewhere_in_every_row');
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
    return phrase('column.repeats_unlike_another');
  if (
    field === 'customer_id' &&
    USER.test(table.words[column] ?? '') &&
    isRival((rival, words) => words === 'id' && isFull(rival) && rival.uniqueness === 1) &&
    table.candidates.some((other) => other.field === 'customer_name' && CLIENT.test(table.words[other.column] ?? ''))
  )
    return phrase('column.is_of_a_user');
  if (field === 'customer_id' && profile.distinct === 1 && isRival((rival) => rival.uniqueness > MOSTLY))
    return phrase('column.is_the_same_everywhere');
  if (field !== 'customer_id' || !OF_ANOTHER_SYSTEM.test(table.words[column] ?? '')) return null;
  // Beside the customer's own name or email address, the row's own id is the customer's.
  const ofCustomers = table.candidates.some(
    (other) => (other.field === 'customer_name' || other.field === 'email') && other.confidence >= POSSIBLE,
  );
  return ofCustomers && isRival((rival, words) => words === 'id' && isFull(rival) && rival.uniqueness === 1)
    ? phrase('column.is_id_of_another_system')
    : null;
}
