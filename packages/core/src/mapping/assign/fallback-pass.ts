import type { FieldName } from '../../schema/field-names.ts';
import type { HeaderName } from '../header/header-name.ts';
import { matchByValues } from '../names/match-by-values.ts';
import { theOnlyId } from '../names/only-id.ts';
import { matchAllButOneWord } from '../names/partial.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Assignment } from './assign-columns.ts';
import type { Candidate } from './candidate.ts';
import { weighed } from './candidates.ts';

interface Decided {
  readonly given: ReadonlyMap<number, unknown>;
  readonly decided: ReadonlySet<FieldName>;
}

/**
 * Candidates among the columns and fields that the first look left over, by weaker signs than it takes: all words of a name but
 * one, or values that say what they are. Nothing in the values may make them doubtful.
 */
export function fallbackPass(
  first: Assignment,
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  { given, decided }: Decided,
): Candidate[] {
  const settled = [...first.chosen, ...first.ties.flatMap(({ candidates }) => candidates)];
  const columns = new Set(settled.map(({ column }) => column));
  const fields = new Set(settled.map(({ field }) => field));
  const isFree = (column: number) => !given.has(column) && !columns.has(column);
  const wanted = (field: FieldName) => !fields.has(field) && !decided.has(field);
  const onlyId = wanted('customer_id') ? theOnlyId(names, profiles, isFree) : null;
  return names.flatMap((name, column) => {
    const profile = profiles[column];
    if (profile === undefined || !isFree(column)) return [];
    const matches = [
      ...matchAllButOneWord(name),
      ...matchByValues(name, profile),
      ...(onlyId?.column === column ? [onlyId.match] : []),
    ];
    return weighed(column, name, profile, matches).filter(({ field, fit }) => fit.verdict !== 'doubt' && wanted(field));
  });
}
