import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import { MONTHLY, QUANTITY, UNIT_PRICE } from '../readings/amount-basis.ts';
import { amountsFollow } from '../readings/amounts-follow.ts';
import { findInterval, type IntervalColumn } from '../readings/find-interval.ts';
import { intervalMonths } from '../readings/interval-months.ts';
import { TOTAL_WORDS } from '../vocabulary/general-headers.ts';
import { SEAT_WORDS } from '../vocabulary/intervals.ts';
import { readCategories } from './category-words.ts';

const SURE = 0.75;
const HOLDS = 0.8;
const CONFIRMED = 0.85;
const PLAUSIBLE = 0.68;
/** Surer than that every customer pays annually: amounts of all intervals are read right. */
const BESIDE_INTERVAL = 0.72;
/** Of two amounts beside an interval, the one that is called monthly. */
const NAMED_MONTHLY = 0.77;
const CLOSE = 0.12;
/** Of more amounts than this, that one is a multiple of another says nothing, and comparing all takes too long. */
const MAX_COMPARED = 100;

const FREQUENCY = /^(?:frequency|freq|frequenz|haufigkeit|frequence|frecuencia|frequencia|frequenza|frequentie)$/;
const MONETARY = /^(?:monetary(?: value)?|monetar\w*|monetaire|aov|average order value|avg order value)$/;

/** Evidence from other columns: amounts that are products of others, and seats in use that exceed those purchased. */
export function applyRelations(
  candidates: readonly Candidate[],
  profiles: readonly ColumnProfile[],
  names: readonly HeaderName[],
  cells: (column: number) => readonly string[],
): Candidate[] {
  const byField = new Map<FieldName, { readonly sure: Candidate[]; readonly unnamed: Candidate[] }>();
  for (const candidate of candidates) {
    let found = byField.get(candidate.field);
    if (found === undefined) byField.set(candidate.field, (found = { sure: [], unnamed: [] }));
    if (candidate.confidence >= SURE) found.sure.push(candidate);
    if (candidate.strategy === 'values') found.unnamed.push(candidate);
  }
  // The sort is stable: the first of equals stays first.
  for (const { sure } of byField.values()) sure.sort((a, b) => b.confidence - a.confidence);

  const best = (field: FieldName, except: number): ColumnProfile | null => {
    const found = byField.get(field)?.sure.find(({ column }) => column !== except);
    return found === undefined ? null : (profiles[found.column] ?? null);
  };
  /** Columns that may be another amount: the sure one, or else all whose headers leave it open. */
  const amounts = (field: FieldName, except: number): ColumnProfile[] => {
    const sure = best(field, except);
    if (sure !== null) return [sure];
    const unnamed = byField.get(field)?.unnamed ?? [];
    if (unnamed.length > MAX_COMPARED) return [];
    return unnamed.flatMap(({ column }) => {
      const profile = profiles[column];
      return profile !== undefined && column !== except ? [profile] : [];
    });
  };
  let beside: { readonly table: BesideInterval | null } | undefined;
  const besideInterval = (): BesideInterval | null =>
    (beside ??= { table: findBeside(names, profiles, byField.get('contract_type')?.sure[0]?.column, cells) }).table;
  const boughtOften = names.some(({ words }) => MONETARY.test(words.join(' ')));
  return candidates.map((candidate) => {
    const profile = profiles[candidate.column];
    if (profile === undefined) return candidate;
    if (candidate.strategy === 'values' && AMOUNTS.has(candidate.field)) {
      const isForOne =
        profile.stated.perUnitShare > 0.5 || UNIT_PRICE.test(names[candidate.column]?.words.join(' ') ?? '');
      if (isForOne && !namesQuantity(names)) return candidate;
      return confirmAmount(
        candidate,
        profile,
        (field) => best(field, candidate.column),
        (field) => amounts(field, candidate.column),
        intervalFor(candidate, besideInterval()),
        MONTHLY.test(names[candidate.column]?.words.join(' ') ?? ''),
      );
    }
    // Recency, frequency, monetary: how often customers bought, not how often they came.
    if (
      candidate.field === 'login_frequency' &&
      boughtOften &&
      FREQUENCY.test(names[candidate.column]?.words.join(' ') ?? '')
    )
      return { ...candidate, confidence: 0, fit: { verdict: 'doubt', because: phrase('column.counts_purchases') } };
    if (candidate.field === 'seats_used' && candidate.strategy !== 'exact') {
      const bought = best('seats_purchased', candidate.column);
      if (candidate.strategy === 'values')
        return bought !== null && areInUse(profile, bought)
          ? {
              ...candidate,
              confidence: PLAUSIBLE,
              fit: { verdict: 'confirm', because: phrase('column.never_more_than_purchased') },
            }
          : candidate;
      if (bought !== null && shareWhere(profile, bought, (used, purchased) => used > purchased) > 0.5) {
        return {
          ...candidate,
          confidence: candidate.confidence * 0.8,
          fit: { verdict: 'doubt', because: phrase('column.mostly_more_than_purchased') },
        };
      }
    }
    return candidate;
  });
}

const AMOUNTS: ReadonlySet<FieldName> = new Set(['monthly_charges', 'annual_charges', 'total_charges']);

function confirmAmount(
  candidate: Candidate,
  profile: ColumnProfile,
  best: (field: FieldName) => ColumnProfile | null,
  amounts: (field: FieldName) => readonly ColumnProfile[],
  interval: string | null,
  saysMonth: boolean,
): Candidate {
  const tenure = best('tenure_months');
  const months = (row: number): number => tenure?.numbers[row] ?? NaN;
  const says = (confidence: number, because: Phrase): Candidate => ({
    ...candidate,
    confidence,
    fit: { verdict: 'confirm', because },
  });
  switch (candidate.field) {
    case 'monthly_charges':
      if (amounts('annual_charges').some((annual) => isMultiple(annual, profile, () => 12)))
        return says(CONFIRMED, phrase('column.annual_is_twelve_times'));
      if (amounts('total_charges').some((total) => isMultiple(total, profile, months)))
        return says(CONFIRMED, phrase('column.total_is_tenure_times'));
      if (profile.stated.share > 0.5) return says(BESIDE_INTERVAL, phrase('values.are_amounts_with_intervals'));
      if (interval !== null)
        return says(saysMonth ? NAMED_MONTHLY : BESIDE_INTERVAL, phrase('column.interval_in', { column: interval }));
      return onlyContract(best('contract_type'), 'month_to_month')
        ? says(PLAUSIBLE, phrase('column.all_pay_monthly'))
        : candidate;
    case 'annual_charges':
      if (amounts('monthly_charges').some((monthly) => isMultiple(profile, monthly, () => 12)))
        return says(CONFIRMED, phrase('values.twelve_times_monthly'));
      return onlyContract(best('contract_type'), 'annual')
        ? says(PLAUSIBLE, phrase('column.all_pay_annually'))
        : candidate;
    default:
      return amounts('monthly_charges').some((monthly) => isMultiple(profile, monthly, months))
        ? says(CONFIRMED, phrase('values.tenure_times_monthly'))
        : candidate;
  }
}

function findBeside(
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  contract: number | undefined,
  cells: (column: number) => readonly string[],
): BesideInterval | null {
  const interval = findInterval(names, profiles, contract);
  if (interval === null) return null;
  return { names, profiles, interval, months: cells(interval.column).map(intervalMonths) };
}

/** Whether a table says how many units a customer has, by which the price of one can be multiplied. */
function namesQuantity(names: readonly HeaderName[]): boolean {
  return names.some(({ readings }) => readings.some(({ words }) => QUANTITY.test(words) || SEATS.test(words)));
}

const SEATS = new RegExp(`^${oneOf(SEAT_WORDS)}(?: |$)`);
const TOTAL = new RegExp(`(?:^| )${oneOf(TOTAL_WORDS)}(?: |$)`);

/** An amount beside the interval that it is for. */
interface BesideInterval {
  readonly names: readonly HeaderName[];
  readonly profiles: readonly ColumnProfile[];
  readonly interval: IntervalColumn;
  /** Months of the interval, by sampled row. */
  readonly months: readonly number[];
}

/**
 * The header of the interval that an amount without a period in its name is for, or null. Beside the length of a
 * contract, amounts must grow with it; the price of one unit needs a quantity.
 */
function intervalFor({ column, field }: Candidate, table: BesideInterval | null): string | null {
  if (table === null || field !== 'monthly_charges' || table.interval.column === column) return null;
  const { names, profiles, interval, months } = table;
  const words = names[column]?.words.join(' ') ?? '';
  if (TOTAL.test(words)) return null;
  const amounts = profiles[column]?.numbers ?? new Float64Array();
  if (interval.of === 'contract' && !MONTHLY.test(words) && amountsFollow(amounts, months, null) !== 'interval')
    return null;
  return names[interval.column]?.raw ?? null;
}

/** Never more than purchased, mostly not the same number, and of the same order, in at least three rows. */
function areInUse(used: ColumnProfile, bought: ColumnProfile): boolean {
  const seen = used.numbers.filter(
    (value, row) => !Number.isNaN(value) && !Number.isNaN(bought.numbers[row] ?? NaN),
  ).length;
  return (
    seen >= 3 &&
    shareWhere(used, bought, (a, b) => a > b) === 0 &&
    used.distinct > 2 &&
    shareWhere(used, bought, (a, b) => a >= b / 10) >= HOLDS
  );
}

function onlyContract(contract: ColumnProfile | null, category: string): boolean {
  if (contract === null || contract.filled === 0) return false;
  const { known, categories } = readCategories('contract_type', contract);
  return known === 1 && categories.size === 1 && categories.has(category);
}

/**
 * Whether `large` is about `factor` times `small` in nearly every row, in at least three rows that are not all alike.
 */
function isMultiple(large: ColumnProfile, small: ColumnProfile, factor: (row: number) => number): boolean {
  let seen = 0;
  let close = 0;
  for (let row = 0; row < large.numbers.length; row++) {
    const expected = (small.numbers[row] ?? NaN) * factor(row);
    const value = large.numbers[row] ?? NaN;
    if (!(expected > 0) || Number.isNaN(value)) continue;
    seen += 1;
    if (Math.abs(value - expected) <= expected * CLOSE) close += 1;
  }
  return seen >= 3 && close / seen >= HOLDS && large.distinct > 1;
}

function shareWhere(a: ColumnProfile, b: ColumnProfile, holds: (a: number, b: number) => boolean): number {
  let seen = 0;
  let found = 0;
  for (let row = 0; row < a.numbers.length; row++) {
    const [x, y] = [a.numbers[row] ?? NaN, b.numbers[row] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    seen += 1;
    if (holds(x, y)) found += 1;
  }
  return seen === 0 ? 0 : found / seen;
}
