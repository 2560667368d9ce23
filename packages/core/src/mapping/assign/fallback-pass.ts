import type { FieldName } from '../../schema/field-names.ts';
import { matchByOutcome } from '../names/match-by-outcome.ts';
import { matchByPeriod } from '../names/match-by-period.ts';
import { matchByValues } from '../names/match-by-values.ts';
import type { NamedColumn } from '../names/matches-by-name.ts';
import type { NameMatch } from '../names/name-match.ts';
import { theSubject } from '../names/subject.ts';
import { matchOfPair, subjectPair } from '../names/subject-pair.ts';
import { theOnlyId } from '../names/only-id.ts';
import type { CheckedOverrides } from '../overrides.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Assignment } from './assign-columns.ts';
import type { Candidate } from './candidate.ts';
import { weighed } from './candidates.ts';

/**
 * Candidates among the columns and fields that the first pass left over, by weaker evidence: all words of a header
 * but one, or values that identify a field. The values may not cast doubt on them.
 */
export function fallbackPass(
  first: Assignment,
  names: readonly NamedColumn[],
  profiles: readonly ColumnProfile[],
  { fieldOf, overridden }: CheckedOverrides,
): Candidate[] {
  const settled = [...first.chosen, ...first.ties.flatMap(({ candidates }) => candidates)];
  const columns = new Set(settled.map(({ column }) => column));
  const fields = new Set(settled.map(({ field }) => field));
  const isFree = (column: number) => !fieldOf.has(column) && !columns.has(column);
  const wanted = (field: FieldName) => !fields.has(field) && !overridden.has(field);
  const onlyId = wanted('customer_id') ? theOnlyId(names, profiles, isFree) : null;
  const subject = wanted('customer_name') ? theSubject(names, profiles, isFree) : null;
  const pair = wanted('customer_id') && wanted('customer_name') ? subjectPair(names, profiles, isFree) : null;
  return names.flatMap((name, column) => {
    const profile = profiles[column];
    if (profile === undefined || !isFree(column)) return [];
    const amount = matchByPeriod(name, profile);
    const others = (): NameMatch[] => [
      ...name.matches.butOneWord,
      ...matchByValues(name, profile),
      ...matchByOutcome(name, profile),
      ...(pair === null ? [] : matchOfPair(pair, column)),
      ...(onlyId?.column === column ? [onlyId.match] : []),
      ...(subject?.column === column ? [subject.match] : []),
    ];
    return weighed(column, name, profile, amount.length > 0 ? amount : others()).filter(
      ({ field, fit }) => fit.verdict !== 'doubt' && wanted(field),
    );
  });
}
