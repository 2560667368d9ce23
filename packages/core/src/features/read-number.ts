import { createIntervalReader } from '../mapping/index.ts';
import type { Transform } from '../mapping/types.ts';
import { parseDuration, parseNumber } from '../rows/values/index.ts';
import { NO_ANSWER_CODES, SHORT_NO_ANSWER_CODES } from '../rows/vocabulary/no-answer-codes.ts';
import { PERIOD_LENGTHS, PERIODS, type Period } from '../schema/billing-periods.ts';
import type { FieldName } from '../schema/field-names.ts';
import { DAYS_PER_MONTH } from '../schema/time-since.ts';
import type { FieldDefinition } from '../schema/types.ts';

/** From a figure of each period to one of a month, or of a year. */
const PERIOD_SCALES = Object.fromEntries(
  PERIODS.flatMap((period) => [
    [`${period}_to_monthly`, 1 / PERIOD_LENGTHS[period].months],
    [`${period}_cents_to_monthly`, 0.01 / PERIOD_LENGTHS[period].months],
    [`${period}_to_annual`, 12 / PERIOD_LENGTHS[period].months],
    [`${period}_cents_to_annual`, 0.12 / PERIOD_LENGTHS[period].months],
  ]),
) as Readonly<Record<`${Period}_${'' | 'cents_'}to_${'monthly' | 'annual'}`, number>>;

/** From a number in the column's unit to the field's. */
const SCALES: Readonly<Partial<Record<Transform, number>>> = {
  ...PERIOD_SCALES,
  cents_to_units: 0.01,
  days_to_months: 1 / DAYS_PER_MONTH,
  weeks_to_months: 7 / DAYS_PER_MONTH,
  years_to_months: 12,
  fraction_to_percent: 100,
  weeks_to_days: 7,
  months_to_days: DAYS_PER_MONTH,
};

/** What the lowest and the highest value of a scale become. */
const SCALES_OF_ANSWERS: Readonly<Partial<Record<Transform, readonly [low: number, high: number, becomes: number]>>> = {
  scale_0_5_to_percent: [0, 5, 100],
  scale_1_5_to_percent: [1, 5, 100],
  scale_0_7_to_percent: [0, 7, 100],
  scale_1_7_to_percent: [1, 7, 100],
  scale_0_10_to_percent: [0, 10, 100],
  scale_1_10_to_percent: [1, 10, 100],
  scale_1_6_to_percent: [1, 6, 100],
  // 1 is the best: the lowest value is the highest number.
  scale_5_1_to_percent: [5, 1, 100],
  scale_6_1_to_percent: [6, 1, 100],
  scale_7_1_to_percent: [7, 1, 100],
  scale_10_1_to_percent: [10, 1, 100],
  nps_to_answer: [-100, 100, 10],
  scale_1_5_to_answer: [1, 5, 10],
  scale_0_5_to_answer: [0, 5, 10],
  scale_1_7_to_answer: [1, 7, 10],
  scale_0_7_to_answer: [0, 7, 10],
};

/** Rounds away what floating point adds (0.1 × 3), keeping far more digits than any input has. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Perhaps with the point of an abbreviation behind it. */
const endsInLetter = (cell: string): boolean => {
  const end = cell.trimEnd();
  const last = end.charCodeAt(end.length - (end.endsWith('.') ? 2 : 1)) | 32;
  return last >= 97 && last <= 122;
};

/** From a number as written to the field's unit. */
export function numberScale(transform: Transform | null): (value: number) => number {
  const answers = transform === null ? undefined : SCALES_OF_ANSWERS[transform];
  if (answers !== undefined) {
    const [low, high, becomes] = answers;
    // No −0 where the scale falls.
    return (value) => tidy(((value - low) / (high - low)) * becomes) + 0;
  }
  const scale = (transform === null ? undefined : SCALES[transform]) ?? 1;
  return scale === 1 ? (value) => value : (value) => tidy(value * scale);
}

const ANSWERS: ReadonlySet<FieldName> = new Set(['csat_score', 'nps_score']);

/** Whether a number in a column of answers is none: a code for "no answer", or 0, where the scale does not hold it. */
export function noAnswer({ name, range }: FieldDefinition, transform: Transform | null): (value: number) => boolean {
  const ofField = range === null ? undefined : ([range.min, range.max] as const);
  const scale = transform === null ? ofField : SCALES_OF_ANSWERS[transform];
  if (!ANSWERS.has(name) || scale === undefined) return () => false;
  const [low, high] = [Math.min(scale[0], scale[1]), Math.max(scale[0], scale[1])];
  return (value) =>
    (value < low || value > high) && (value === 0 || NO_ANSWER_CODES.has(value) || SHORT_NO_ANSWER_CODES.has(value));
}

/** From a number as written to the field's unit, NaN where it is no answer. */
export function fieldScale(definition: FieldDefinition, transform: Transform | null): (value: number) => number {
  const scaled = numberScale(transform);
  if (!ANSWERS.has(definition.name)) return scaled;
  const isNone = noAnswer(definition, transform);
  return (value) => (isNone(value) ? NaN : scaled(value));
}

/** A function from a cell to a number in the field's unit, NaN when the cell holds none. */
export function numberReader(
  definition: FieldDefinition,
  transform: Transform | null,
  decimal: '.' | ',',
): (cell: string) => number {
  const scaled = fieldScale(definition, transform);
  const plain = (cell: string): number => scaled(parseNumber(cell, decimal));
  switch (definition.unit) {
    // A cell may name its own unit: `2 years` in a column of months, `3 weeks ago` in one of days.
    case 'months':
      return timeReader(plain, 1);
    case 'days':
      return timeReader(plain, DAYS_PER_MONTH);
    case 'currency':
    case 'per_month': {
      const months = MONTHS_OF_FIELDS[definition.name];
      return months === undefined ? plain : statedReader(plain, months, transform, decimal);
    }
    default:
      return transform === 'fraction_to_percent' ? percentReader(plain, decimal) : plain;
  }
}

/** The months that amounts and rates of a field are for. */
const MONTHS_OF_FIELDS: Readonly<Partial<Record<FieldName, number>>> = {
  monthly_charges: 1,
  annual_charges: 12,
  login_frequency: 1,
  api_calls_per_month: 1,
};

/** A cell may name its own interval: `$600 per year` in a column of months. */
function statedReader(
  plain: (cell: string) => number,
  months: number,
  transform: Transform | null,
  decimal: '.' | ',',
): (cell: string) => number {
  const intervalOf = createIntervalReader();
  const scale = transform?.includes('cents') === true ? 0.01 : 1;
  return (cell) => {
    const stated = intervalOf(cell);
    if (stated === null) return plain(cell);
    if (stated.months === null) return plain(stated.amount);
    return tidy((parseNumber(stated.amount, decimal) * scale * months) / stated.months);
  };
}

function timeReader(plain: (cell: string) => number, unitsPerMonth: number): (cell: string) => number {
  return (cell) => {
    // `12m` is a year here, and twelve million in a column of amounts.
    const span = endsInLetter(cell) ? parseDuration(cell) : NaN;
    return Number.isNaN(span) ? plain(cell) : tidy(span * unitsPerMonth);
  };
}

/** `45 %` in a column of fractions is 45 already. */
function percentReader(fraction: (cell: string) => number, decimal: '.' | ','): (cell: string) => number {
  return (cell) => (cell.endsWith('%') ? parseNumber(cell, decimal) : fraction(cell));
}
