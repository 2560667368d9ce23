import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { PERIOD_LENGTHS, periodOfMonths, type Period } from '../../schema/billing-periods.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { StatedIntervals } from '../profile/profile-column.ts';
import type { Transform } from '../types.ts';
import { chooseBasis } from './amount-basis.ts';
import { chooseCents } from './cents.ts';
import { headerPeriod } from './header-period.ts';
import type { TableView, UnitChoice, UnitOption, UnitQuestion } from './reading.ts';

const MOSTLY = 0.5;

/** Amounts: from cents, and for the monthly charges from the interval that each is for. */
export function amountUnit(field: FieldName, column: number, name: HeaderName, view: TableView): UnitChoice {
  const stated = view.profiles[column]?.stated;
  const isMonthly = field === 'monthly_charges';
  if (stated !== undefined && stated.share > MOSTLY && (isMonthly || field === 'annual_charges'))
    return byCells(column, name, stated, isMonthly, view);
  if (field === 'annual_charges') return annualUnit(column, name, view);
  const named = isMonthly ? headerPeriod(name) : null;
  const period = named?.period ?? null;
  const basis = isMonthly && period === null ? chooseBasis(column, name, view) : null;
  const months = basis?.months ?? view.rows.map(() => (period === null ? 1 : PERIOD_LENGTHS[period].months));
  const reading = {
    units: period === null ? null : (`${period}_to_monthly` as const),
    cents: period === null ? 'cents_to_units' : (`${period}_cents_to_monthly` as const),
  } as const;
  const cents = chooseCents(column, name, view, months, reading);
  return {
    reading: {
      transform: cents.cents ? reading.cents : reading.units,
      ...(basis === null || basis.basis === null ? {} : { basis: basis.basis }),
    },
    because: cents.because,
    questions: [
      ...(named === null ? [] : twoPeriods(name, period, named.other)),
      ...(basis?.questions ?? []),
      ...cents.questions,
    ],
  };
}

/** The annual charges are for a year, unless their header names another period: `two_year_price`. */
function annualUnit(column: number, name: HeaderName, view: TableView): UnitChoice {
  const period = headerPeriod(name)?.period ?? 'annual';
  const reading = {
    units: period === 'annual' ? null : (`${period}_to_annual` as const),
    cents: period === 'annual' ? 'cents_to_units' : (`${period}_cents_to_annual` as const),
  } as const;
  const months = view.rows.map(() => PERIOD_LENGTHS[period].months);
  const cents = chooseCents(column, name, view, months, reading);
  return {
    reading: { transform: cents.cents ? reading.cents : reading.units },
    because: cents.because,
    questions: cents.questions,
  };
}

const called = (period: Period | 'monthly' | null): Phrase => phrase('option.period', { period: period ?? 'monthly' });

function optionOf(period: Period | 'monthly' | null): UnitOption {
  const isMonth = period === null || period === 'monthly';
  const transform: Transform | null = isMonth ? null : `${period}_to_monthly`;
  return { id: period ?? 'monthly', label: called(period), reading: { transform } };
}

/** A header that names two periods: one may be how it is paid. */
function twoPeriods({ raw }: HeaderName, first: Period | null, second: Period | 'monthly' | null): UnitQuestion[] {
  if (second === null) return [];
  return [
    {
      about: 'period',
      message: phrase('question.period', { column: raw, one: called(first), other: called(second) }),
      options: [optionOf(first), optionOf(second)],
    },
  ];
}

/** Amounts that mostly name their interval: each is for its own, and the others for that of all. */
function byCells(
  column: number,
  name: HeaderName,
  { share, months, perUnitShare }: StatedIntervals,
  isMonthly: boolean,
  view: TableView,
): UnitChoice {
  const lengths = [...months.keys()];
  const common = lengths.length === 1 ? periodOfMonths(lengths[0] ?? 1) : null;
  // Only the quantity is looked for: the interval stands in the cells.
  const basis = isMonthly && perUnitShare > MOSTLY ? chooseBasis(column, name, view, true) : null;
  const quantity = basis?.basis?.quantity ?? null;
  const periods = [
    ...new Set<Period | 'monthly'>(['monthly', ...lengths.flatMap((some) => periodOfMonths(some) ?? [])]),
  ];
  const isOpen = share < 1 && isMonthly && periods.length > 1;
  return {
    reading: {
      transform: isMonthly && common !== null ? `${common}_to_monthly` : null,
      ...(quantity === null ? {} : { basis: { interval: null, intervalCount: null, quantity } }),
    },
    because: [
      phrase('reading.interval_in_cell'),
      ...(perUnitShare > MOSTLY && quantity === null ? [phrase('reading.for_one_unit')] : []),
    ],
    questions: isOpen
      ? [
          {
            about: 'period',
            message: phrase('question.period_of_some', { column: name.raw, period: called(common) }),
            options: periods.map(optionOf),
          },
        ]
      : [],
  };
}
