import { InputError } from '../../errors.ts';
import type { DayOfYear, DecimalSign } from '../../rows/types.ts';
import { otherSign } from '../../rows/values/decimal-sign.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { decimalsAs, profileAs } from '../decimals/column-decimals.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { ColumnMatch, DateOrder, MappingAnswers, MappingOption, MappingQuestion, Transform } from '../types.ts';
import { chooseTransform } from './transforms.ts';

export const UNIT_OPTIONS: readonly MappingOption[] = [
  { id: 'months', label: 'Months' },
  { id: 'days', label: 'Days' },
];
export const DATE_OPTIONS: readonly MappingOption[] = [
  { id: 'dmy', label: 'Day first (31/12)' },
  { id: 'mdy', label: 'Month first (12/31)' },
];

export const DAY_OPTIONS: readonly MappingOption[] = [
  { id: 'year_start', label: '1 January' },
  { id: 'year_middle', label: '1 July' },
  { id: 'year_end', label: '31 December' },
];
export const DECIMAL_OPTIONS: readonly MappingOption[] = [
  { id: 'thousands', label: 'Thousands (a little more than one thousand)' },
  { id: 'decimals', label: 'Decimals (a little more than one)' },
];

const TRANSFORM_OF_UNIT: Readonly<Record<string, Transform | null>> = { months: null, days: 'days_to_months' };

/** The same question has the same id for the same header, so that its answer can be saved. */
export function questionId(kind: MappingQuestion['kind'], column: string | null, field: FieldName | null): string {
  return `${kind}:${column ?? ''}:${field ?? ''}`;
}

/** How a column is read. `notes` say what was decided, for the reason. */
export type ColumnReading = Pick<ColumnMatch, 'transform' | 'dateOrder' | 'decimalSign'> & {
  readonly notes: readonly string[];
};

/** How a column is read: by its header and values, unless a person answered. */
export function readingOf(
  column: string,
  field: FieldName,
  name: HeaderName,
  profile: ColumnProfile,
  answers: MappingAnswers,
): ColumnReading {
  const read = profileAs(field, profile);
  const { transform, unclear } = chooseTransform(field, name, read);
  const unit = unclear ? answerTo(questionId('which_unit', column, field), UNIT_OPTIONS, answers) : null;
  const order = isAmbiguousDate(field, transform, read)
    ? answerTo(questionId('date_order', column, field), DATE_OPTIONS, answers)
    : null;
  const day = hasOnlyYears(field, read)
    ? answerTo(questionId('day_of_year', column, field), DAY_OPTIONS, answers)
    : null;
  const decimals = decimalsOf(column, field, read, answers);
  return {
    transform: unit === null ? transform : (TRANSFORM_OF_UNIT[unit] ?? null),
    // The options are these.
    ...(order === null ? {} : { dateOrder: order as DateOrder }),
    ...(day === null ? {} : { dateOrder: day as DayOfYear }),
    ...(decimals === null ? {} : { decimalSign: decimals.sign }),
    notes: decimals?.notes ?? [],
  };
}

/** The decimal sign of numbers that can be read in two ways; null for any other column. */
function decimalsOf(
  column: string,
  field: FieldName,
  { decimals }: ColumnProfile,
  answers: MappingAnswers,
): { readonly sign: DecimalSign; readonly notes: readonly string[] } | null {
  if (decimals === null || fieldDefinition(field).kind !== 'number') return null;
  const { sign: found, cell } = decimals.twoWays;
  const answer = answerTo(questionId('decimal_sign', column, field), DECIMAL_OPTIONS, answers);
  const { sign, because } = decimalsAs(field, decimals);
  if (answer !== null) {
    const chosen = answer === 'decimals' ? found : otherSign(found);
    return { sign: chosen, notes: [`"${cell}" is read as ${asRead(cell, chosen)}, as a person said`] };
  }
  return { sign, notes: because === '' ? [] : [`"${cell}" is read as ${asRead(cell, sign)}, because ${because}`] };
}

/** A number as it is read, as English writes it. */
export function asRead(cell: string, sign: DecimalSign): string {
  const digits = /\d+[.,]\d{3}/.exec(cell)?.[0] ?? cell;
  return digits.includes(sign) ? digits.replace(',', '.') : digits.replace('.', ',');
}

/** A date field whose column has years, without a month. */
export function hasOnlyYears(field: FieldName, { dateFormat }: ColumnProfile): boolean {
  return dateFormat === 'year_middle' && fieldDefinition(field).kind === 'date';
}

/** Dates are read for a date field, and for a field that is computed from them. */
export function isAmbiguousDate(
  field: FieldName,
  transform: Transform | null,
  { dateAmbiguous }: ColumnProfile,
): boolean {
  return (
    dateAmbiguous &&
    (fieldDefinition(field).kind === 'date' || transform === 'date_to_days_ago' || transform === 'date_to_months_ago')
  );
}

/**
 * A person's answer, null when there is none.
 *
 * @throws InputError ERR-3006 for an answer that the question does not offer
 */
function answerTo(question: string, options: readonly MappingOption[], answers: MappingAnswers): string | null {
  if (!Object.hasOwn(answers, question)) return null;
  const answer = answers[question];
  if (options.some(({ id }) => id === answer)) return answer ?? null;
  throw new InputError('ERR-3006', `"${answer ?? ''}" is not an option of the question "${question}".`, {
    location: `question "${question}"`,
    fix: `Answer with one of: ${options.map(({ id }) => id).join(', ')}.`,
  });
}
