import { judgeValues } from '../evidence/judge.ts';
import type { Fit } from '../evidence/fit.ts';
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

/** Names that are only nearly known, or not at all, are tried when nothing better is found. */
function nameMatches(name: HeaderName, profile: ColumnProfile): NameMatch[] {
  const known = [...matchExact(name), ...matchNormalized(name), ...matchAlias(name), ...matchPartial(name)];
  const matches = known.length > 0 ? known : [...matchFuzzy(name), ...matchValues(name, profile)];
  const best = new Map<string, NameMatch>();
  for (const match of matches) {
    if (match.strength > (best.get(match.field)?.strength ?? 0)) best.set(match.field, match);
  }
  return [...best.values()];
}

const DOUBTED = 0.8;
const EMPTY = 0.97;
const CONFIRMED = 0.3;

/** Every field that a column may be, by its name and by its values; values that forbid a field take it off the list. */
export function candidatesOf(column: number, name: HeaderName, profile: ColumnProfile): Candidate[] {
  return nameMatches(name, profile).flatMap((match) => {
    const fit = judgeValues(match.field, profile, name);
    return fit.verdict === 'veto' ? [] : [{ ...match, column, fit, confidence: weigh(match.strength, fit, profile) }];
  });
}

function weigh(strength: number, { verdict }: Fit, { filled }: ColumnProfile): number {
  if (filled === 0) return strength * EMPTY;
  if (verdict === 'doubt') return strength * DOUBTED;
  return verdict === 'confirm' ? strength + (1 - strength) * CONFIRMED : strength;
}
