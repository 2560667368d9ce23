import { inEnglish } from '../../phrases/in-english.ts';
import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { InputError } from '../../errors.ts';
import type { DayOfYear, DecimalSign } from '../../rows/types.ts';
import { otherSign } from '../../rows/values/decimal-sign.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { decimalsAs } from '../decimals/column-decimals.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Reading, UnitChoice, UnitQuestion } from '../readings/reading.ts';
import type { ColumnMatch, DateOrder, MappingAnswers, MappingOption, MappingQuestion, Transform } from '../types.ts';

/** A possible answer, in English and by the id of its label. */
export const option = <Id extends string>(id: Id, label: Phrase): MappingOption & { readonly id: Id } => ({
  id,
  label: inEnglish(label),
  labelPhrase: label,
});

export const DATE_OPTIONS: readonly MappingOption[] = [
  option('dmy', phrase('option.day_first')),
  option('mdy', phrase('option.month_first')),
];

export const DAY_OPTIONS: readonly MappingOption[] = [
  option('year_start', phrase('option.year_start')),
  option('year_middle', phrase('option.year_middle')),
  option('year_end', phrase('option.year_end')),
];
export const DECIMAL_OPTIONS: readonly MappingOption[] = [
  option('thousands', phrase('option.thousands')),
  option('decimals', phrase('option.decimals')),
];

/**
 * The same question has the same id for the same header, so that its answer can be saved.
 *
 * @param about tells several questions about one column and field apart
 */
export function questionId(
  kind: MappingQuestion['kind'],
  column: string | null,
  field: FieldName | null,
  about: UnitQuestion['about'] = '',
): string {
  return `${kind}:${column ?? ''}:${field ?? ''}${about === '' ? '' : `:${about}`}`;
}

/** How a column is read. `notes` say what was decided, for the reason. */
export type ColumnReading = Pick<ColumnMatch, 'transform' | 'basis' | 'dateOrder' | 'decimalSign'> & {
  readonly notes: readonly Phrase[];
};

/**
 * How a column is read: by its header and values, unless a person answered.
 *
 * @param profile of the column as the numbers of the field
 */
export function readingOf(
  column: string,
  field: FieldName,
  profile: ColumnProfile,
  choice: UnitChoice,
  answers: MappingAnswers,
): ColumnReading {
  let { transform, basis }: Reading = choice.reading;
  for (const { about, options } of choice.questions) {
    const answer = answerTo(questionId('which_unit', column, field, about), options, answers);
    const chosen = options.find(({ id }) => id === answer)?.reading;
    if (chosen?.transform !== undefined) transform = chosen.transform;
    if (chosen?.basis !== undefined)
      basis =
        about === 'quantity' && basis !== undefined
          ? { ...basis, quantity: chosen.basis.quantity }
          : { ...chosen.basis, quantity: about === 'interval' ? (basis?.quantity ?? null) : chosen.basis.quantity };
  }
  const order = isAmbiguousDate(field, transform, profile)
    ? answerTo(questionId('date_order', column, field), DATE_OPTIONS, answers)
    : null;
  const day = hasOnlyYears(field, profile)
    ? answerTo(questionId('day_of_year', column, field), DAY_OPTIONS, answers)
    : null;
  const decimals = decimalsOf(column, field, profile, answers);
  const isRead = basis !== undefined && (basis.interval !== null || basis.quantity !== null);
  return {
    transform,
    ...(isRead ? { basis } : {}),
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
): { readonly sign: DecimalSign; readonly notes: readonly Phrase[] } | null {
  if (decimals === null || fieldDefinition(field).kind !== 'number') return null;
  const { sign: found, cell } = decimals.twoWays;
  const answer = answerTo(questionId('decimal_sign', column, field), DECIMAL_OPTIONS, answers);
  const { sign, because } = decimalsAs(field, decimals);
  if (answer !== null) {
    const chosen = answer === 'decimals' ? found : otherSign(found);
    return { sign: chosen, notes: [phrase('reading.cell_as_told', { cell, read: asRead(cell, chosen) })] };
  }
  const notes = because === null ? [] : [phrase('reading.cell', { cell, read: asRead(cell, sign), because })];
  return { sign, notes };
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
export function answerTo(
  question: string,
  options: readonly Pick<MappingOption, 'id'>[],
  answers: MappingAnswers,
): string | null {
  if (!Object.hasOwn(answers, question)) return null;
  const answer = answers[question];
  if (options.some(({ id }) => id === answer)) return answer ?? null;
  throw new InputError('ERR-3006', `"${answer ?? ''}" is not an option of the question "${question}".`, {
    location: `question "${question}"`,
    fix: `Answer with one of: ${options.map(({ id }) => id).join(', ')}.`,
  });
}
