import type { Phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import type { Fit } from '../evidence/fit.ts';
import { profileAs } from '../decimals/column-decimals.ts';
import { isOfLastMonth } from '../evidence/look-back.ts';
import { CONTRACT_LENGTHS } from '../evidence/tenure-fit.ts';
import { judgeValues } from '../evidence/judge.ts';
import type { HeaderName } from '../header/header-name.ts';
import { meaningsOf } from '../names/lexicon.ts';
import type { NamedColumn } from '../names/matches-by-name.ts';
import type { NameMatch } from '../names/name-match.ts';
import { matchValues } from '../names/values.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { COUNTED_PEOPLE } from '../vocabulary/counted-people.ts';
import type { Meaning } from '../vocabulary/meanings/index.ts';
import type { Candidate } from './candidate.ts';

/** What remains of a name's strength when the values cast doubt on it, or when there are none. */
const DOUBTED = 0.8;
const EMPTY = 0.97;
/** A weaker name needs values that agree. */
const NAMED_SURELY = 0.8;
const NEARLY_ALL = 0.9;
const ENOUGH_CELLS = 4;
/** Of people: how many there are. */
const PLURAL = new RegExp(`s$|^${oneOf(COUNTED_PEOPLE)}$`);
const NOUNS: ReadonlySet<Meaning> = new Set<Meaning>(['customer', 'user']);
/** What was spent in all in the last month is less surely what is paid by the month. */
const OF_LAST_MONTH = 0.12;
/** The share of the remaining uncertainty that confirming values remove. */
const CONFIRMED = 0.3;

export interface ColumnCandidates {
  readonly candidates: readonly Candidate[];
  /** The field that the header names best, whatever the values say; null when it names none, or with a wrong letter. */
  readonly named: FieldName | null;
}

/**
 * Every field that a column may be, by its header and its values; values can veto a field. The strategies are tried
 * from the surest to the least sure, and the first that yields a candidate ends the search.
 */
export function candidatesOf(column: number, name: NamedColumn, profile: ColumnProfile): ColumnCandidates {
  const steps: readonly (() => readonly NameMatch[])[] = [
    () => name.matches.listed,
    () => name.matches.understood,
    () => [...name.matches.misspelled, ...matchValues(name, profile)],
  ];
  let named: FieldName | null = null;
  for (const [i, step] of steps.entries()) {
    const matches = step();
    if (i < LAST_STEP) named ??= strongest(matches);
    const candidates = weighed(column, name, profile, [...matches, ...otherwise(matches, name, profile)]);
    if (candidates.length > 0) return { candidates, named };
  }
  return { candidates: [], named };
}

/**
 * Fields that the values make of a name: a tenure whose values are the lengths of contracts is the contract (`Laufzeit
 * (Monate)` of 12, 24 and 36), and leaving on a day is the day (`Lid beëindigd`).
 */
function otherwise(matches: readonly NameMatch[], name: HeaderName, profile: ColumnProfile): NameMatch[] {
  const isNew = (other: FieldName) => !matches.some(({ field }) => field === other);
  return matches.flatMap((match): NameMatch[] => {
    if (match.field === 'customer_name' && isNew('customer_id') && numbersCustomers(name, profile))
      return [{ ...match, field: 'customer_id' }];
    if (match.field === 'tenure_months' && isNew('contract_type'))
      return objectionTo(match.field, name, profile) === CONTRACT_LENGTHS ? [{ ...match, field: 'contract_type' }] : [];
    if (match.field === 'total_charges' && isNew('monthly_charges') && isOfLastMonth(name))
      return [{ ...match, field: 'monthly_charges', strength: match.strength - OF_LAST_MONTH }];
    return match.field === 'churned' && isNew('churn_date') && profile.dateShare >= NEARLY_ALL
      ? [{ ...match, field: 'churn_date' }]
      : [];
  });
}

/** `afiliado` of 9001, 9002: the number of a customer under the noun for one. */
function numbersCustomers({ words }: HeaderName, profile: ColumnProfile): boolean {
  const [noun, another] = words;
  return (
    noun !== undefined &&
    another === undefined &&
    !PLURAL.test(noun) &&
    profile.filled >= ENOUGH_CELLS &&
    profile.uniqueness === 1 &&
    profile.digitShare === 1 &&
    (meaningsOf(noun)?.flat() ?? []).some((meaning) => NOUNS.has(meaning))
  );
}

/** The step of headers that are misspelled, and of values. */
const LAST_STEP = 2;

function strongest(matches: readonly NameMatch[]): FieldName | null {
  let best: NameMatch | null = null;
  for (const match of matches) if (match.strength > (best?.strength ?? 0)) best = match;
  return best?.field ?? null;
}

/** What the values have against the field that a header names; null when they have nothing. */
export function objectionTo(field: FieldName, name: HeaderName, profile: ColumnProfile): Phrase | null {
  const { verdict, because } = judgeValues(field, profileAs(field, profile), name);
  return verdict === 'veto' ? because : null;
}

/** Header and values combined, without the fields that the values veto. */
export function weighed(
  column: number,
  name: HeaderName,
  profile: ColumnProfile,
  matches: readonly NameMatch[],
): Candidate[] {
  return bestPerField(matches).flatMap((match) => {
    const fit = judgeValues(match.field, profileAs(match.field, profile), name);
    return fit.verdict === 'veto'
      ? []
      : [{ ...match, column, fit, confidence: weigh(match.field, match.strength, fit, profile) }];
  });
}

function bestPerField(matches: readonly NameMatch[]): NameMatch[] {
  const best = new Map<FieldName, NameMatch>();
  for (const match of matches) {
    if (match.strength > (best.get(match.field)?.strength ?? 0)) best.set(match.field, match);
  }
  return [...best.values()];
}

function weigh(field: FieldName, strength: number, { verdict }: Fit, { filled }: ColumnProfile): number {
  // A column of dates is empty where nobody has left yet; of others, only a name that says the field surely counts.
  if (filled === 0) return strength < NAMED_SURELY && fieldDefinition(field).kind !== 'date' ? 0 : strength * EMPTY;
  if (verdict === 'doubt') return strength * DOUBTED;
  return verdict === 'confirm' ? strength + (1 - strength) * CONFIRMED : strength;
}
