import type { FieldName } from '../../schema/field-names.ts';
import type { Fit } from '../evidence/fit.ts';
import { judgeValues } from '../evidence/judge.ts';
import type { HeaderName } from '../header/header-name.ts';
import { matchAlias } from '../names/alias.ts';
import { matchExact } from '../names/exact.ts';
import { matchFuzzy } from '../names/fuzzy.ts';
import type { NameMatch } from '../names/name-match.ts';
import { matchNormalized } from '../names/normalized.ts';
import { matchPartial } from '../names/partial.ts';
import { matchValues } from '../names/values.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Candidate } from './candidate.ts';
import type { Vetoes } from './vetoes.ts';

/** What remains of a name's strength when the values cast doubt on it, or when there are none. */
const DOUBTED = 0.8;
const EMPTY = 0.97;
/** The share of the remaining uncertainty that confirming values remove. */
const CONFIRMED = 0.3;

/**
 * Every field that a column may be, by its header and its values; values can veto a field. The strategies are tried
 * from the surest to the least sure, and the first that yields a candidate ends the search.
 *
 * @param vetoes takes what the values ruled out
 */
export function candidatesOf(column: number, name: HeaderName, profile: ColumnProfile, vetoes: Vetoes): Candidate[] {
  const steps: readonly (() => NameMatch[])[] = [
    () => [...matchExact(name), ...matchNormalized(name), ...matchAlias(name)],
    () => matchPartial(name),
    () => [...matchFuzzy(name), ...matchValues(name, profile)],
  ];
  for (const step of steps) {
    const candidates = weighed(column, name, profile, step(), vetoes);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/** Header and values combined, without the fields that the values veto. */
export function weighed(
  column: number,
  name: HeaderName,
  profile: ColumnProfile,
  matches: readonly NameMatch[],
  vetoes?: Vetoes,
): Candidate[] {
  return bestPerField(matches).flatMap((match) => {
    const fit = judgeValues(match.field, profile, name);
    if (fit.verdict !== 'veto') return [{ ...match, column, fit, confidence: weigh(match.strength, fit, profile) }];
    vetoes?.add({ ...match, column, fit, confidence: match.strength });
    return [];
  });
}

function bestPerField(matches: readonly NameMatch[]): NameMatch[] {
  const best = new Map<FieldName, NameMatch>();
  for (const match of matches) {
    if (match.strength > (best.get(match.field)?.strength ?? 0)) best.set(match.field, match);
  }
  return [...best.values()];
}

function weigh(strength: number, { verdict }: Fit, { filled }: ColumnProfile): number {
  if (filled === 0) return strength * EMPTY;
  if (verdict === 'doubt') return strength * DOUBTED;
  return verdict === 'confirm' ? strength + (1 - strength) * CONFIRMED : strength;
}
