import { phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { AmountBasis } from '../types.ts';
import { PER_UNIT, PRICE_WORDS, QUANTITIES, SAYS_MONTH } from '../vocabulary/intervals.ts';
import { amountsFollow } from './amounts-follow.ts';
import { findInterval, type IntervalColumn } from './find-interval.ts';
import { intervalMonths } from './interval-months.ts';
import { cellsOf, profileFor, type TableView, type UnitQuestion } from './reading.ts';

const says = (words: readonly string[]): RegExp => new RegExp(`(?:^| )${oneOf(words)}(?: |$)`);
export const MONTHLY = says(SAYS_MONTH);
export const UNIT_PRICE = says(PER_UNIT);
const PRICE = says(PRICE_WORDS);
export const QUANTITY = new RegExp(`^${oneOf(QUANTITIES)}$`);
/** Pairs of rows below which amounts say nothing. */
const ENOUGH_PAIRS = 2;

export interface BasisChoice {
  /** Null where the amount is used as it is. */
  readonly basis: AmountBasis | null;
  readonly questions: readonly UnitQuestion[];
  /** Months by which the amount of each sampled row is divided: 1 where it is per month. */
  readonly months: readonly number[];
}

/**
 * With which other columns an amount that becomes the monthly charges is read.
 *
 * @param inCells whether the cells themselves name the interval, and say that the amount is for one unit
 */
export function chooseBasis(column: number, name: HeaderName, view: TableView, inCells = false): BasisChoice {
  const interval = inCells ? NO_INTERVAL : chooseInterval(column, name, view);
  const quantity = chooseQuantity(column, name, view, inCells);
  const basis: AmountBasis = {
    interval: interval.use ? (interval.found?.column ?? null) : null,
    intervalCount: interval.use ? (interval.found?.count ?? null) : null,
    quantity: quantity.use ? quantity.column : null,
  };
  const header = (at: number): string => view.names[at]?.raw ?? '';
  const questions: UnitQuestion[] = [];
  if (interval.found !== null && interval.ask) {
    const { column: at, count } = interval.found;
    questions.push({
      about: 'interval',
      message: phrase(interval.use ? 'question.per_interval' : 'question.per_month', {
        column: name.raw,
        interval: header(at),
      }),
      options: [
        {
          id: 'per_interval',
          label: phrase('option.per_interval'),
          reading: { basis: { ...basis, interval: at, intervalCount: count } },
        },
        {
          id: 'per_month',
          label: phrase('option.per_month'),
          reading: { basis: { ...basis, interval: null, intervalCount: null } },
        },
      ],
    });
  }
  if (quantity.column !== null && quantity.ask)
    questions.push({
      about: 'quantity',
      message: phrase('question.per_unit', { column: name.raw, quantity: header(quantity.column) }),
      options: [
        {
          id: 'per_unit',
          label: phrase('option.per_unit'),
          reading: { basis: { ...basis, quantity: quantity.column } },
        },
        { id: 'in_all', label: phrase('option.in_all'), reading: { basis: { ...basis, quantity: null } } },
      ],
    });
  return {
    basis: basis.interval === null && basis.quantity === null ? null : basis,
    questions,
    months: basis.interval === null ? view.rows.map(() => 1) : interval.months,
  };
}

interface IntervalChoice {
  readonly found: IntervalColumn | null;
  readonly use: boolean;
  readonly ask: boolean;
  readonly months: readonly number[];
}

const NO_INTERVAL: IntervalChoice = { found: null, use: false, ask: false, months: [] };

function chooseInterval(column: number, name: HeaderName, view: TableView): IntervalChoice {
  const found = findInterval(view.names, view.profiles, view.columnOf.get('contract_type'));
  if (found === null || found.column === column) return NO_INTERVAL;
  const counts = found.count === null ? null : (view.profiles[found.count]?.numbers ?? null);
  const months = cellsOf(view, found.column).map((cell, row) => intervalMonths(cell) * (counts?.[row] ?? 1));
  const different = new Set(months.filter((value) => !Number.isNaN(value)));
  if (different.size === 0 || (different.size === 1 && different.has(1))) return NO_INTERVAL;

  const plan = view.columnOf.get('plan');
  const plans = plan === undefined ? null : cellsOf(view, plan);
  const shown = amountsFollow(view.profiles[column]?.numbers ?? new Float64Array(), months, plans);
  const mixed = different.size > 1;
  // A name that says "monthly" is believed, unless the amounts of longer intervals are larger by their length.
  if (MONTHLY.test(name.words.join(' '))) return { found, use: false, ask: mixed && shown === 'interval', months };
  if (found.of === 'billing') return { found, use: shown !== 'month', ask: shown === 'month', months };
  // A contract for a year may be paid by the month.
  return { found, use: shown === 'interval', ask: shown !== 'interval', months };
}

interface QuantityChoice {
  readonly column: number | null;
  readonly use: boolean;
  readonly ask: boolean;
}

/** The column of how many units an amount is for, and whether the amount is for one of them. */
function chooseQuantity(column: number, name: HeaderName, view: TableView, isForOne: boolean): QuantityChoice {
  const words = name.words.join(' ');
  const unitPrice = isForOne || UNIT_PRICE.test(words);
  const named = view.names.findIndex(
    ({ readings }, at) => at !== column && readings.some((reading) => QUANTITY.test(reading.words)),
  );
  const at = named === -1 ? (unitPrice ? view.columnOf.get('seats_purchased') : undefined) : named;
  const quantities = view.profiles[at ?? -1];
  if (at === undefined || quantities === undefined || !(quantities.max > 1) || quantities.integerShare < 1)
    return { column: null, use: false, ask: false };
  if (unitPrice) return { column: at, use: true, ask: false };
  // "Monthly charges" beside seats are what the customer pays.
  if (MONTHLY.test(words) && !PRICE.test(words)) return { column: null, use: false, ask: false };
  const per = amountsAre(column, quantities.numbers, view);
  if (per !== null) return { column: at, use: per === 'unit', ask: false };
  return { column: at, use: true, ask: !PRICE.test(words) };
}

/**
 * Whether customers of one plan and interval with different quantities pay the same for each, or in all; null where no
 * plan has different quantities.
 */
function amountsAre(column: number, quantities: Float64Array, view: TableView): 'unit' | 'all' | null {
  const amounts = view.profiles[column]?.numbers;
  const plan = view.columnOf.get('plan');
  if (amounts === undefined || plan === undefined) return null;
  const plans = cellsOf(view, plan);
  const contract = view.columnOf.get('contract_type');
  const intervals = contract === undefined ? null : cellsOf(view, contract);
  const first = new Map<string, { readonly amount: number; readonly quantity: number }>();
  let unit = 0;
  let all = 0;
  plans.forEach((name, row) => {
    const amount = amounts[row] ?? NaN;
    const quantity = quantities[row] ?? NaN;
    if (!(amount > 0) || !(quantity > 0)) return;
    const key = `${name} ${intervals?.[row] ?? ''}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, { amount, quantity });
    else if (known.quantity !== quantity) {
      if (Math.abs(amount - known.amount) < amount * 0.01) unit += 1;
      else if (Math.abs(amount / quantity - known.amount / known.quantity) < (amount / quantity) * 0.01) all += 1;
    }
  });
  if (unit + all < ENOUGH_PAIRS || profileFor(view, 'plan') === null) return null;
  return unit > all ? 'unit' : 'all';
}
