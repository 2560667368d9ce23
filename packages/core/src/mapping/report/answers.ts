import { InputError } from '../../errors.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
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

const TRANSFORM_OF_UNIT: Readonly<Record<string, Transform | null>> = { months: null, days: 'days_to_months' };

/** The same question has the same id for the same header, so that its answer can be saved. */
export function questionId(kind: MappingQuestion['kind'], column: string | null, field: FieldName | null): string {
  return `${kind}:${column ?? ''}:${field ?? ''}`;
}

/** How a column is read: by its header and values, unless a person answered. */
export function readingOf(
  column: string,
  field: FieldName,
  name: HeaderName,
  profile: ColumnProfile,
  answers: MappingAnswers,
): Pick<ColumnMatch, 'transform' | 'dateOrder'> {
  const { transform, unclear } = chooseTransform(field, name, profile);
  const unit = unclear ? answerTo(questionId('which_unit', column, field), UNIT_OPTIONS, answers) : null;
  const order = isAmbiguousDate(field, transform, profile)
    ? answerTo(questionId('date_order', column, field), DATE_OPTIONS, answers)
    : null;
  return {
    transform: unit === null ? transform : (TRANSFORM_OF_UNIT[unit] ?? null),
    // The options are these two.
    ...(order === null ? {} : { dateOrder: order as DateOrder }),
  };
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
export function answerTo(question: string, options: readonly MappingOption[], answers: MappingAnswers): string | null {
  if (!Object.hasOwn(answers, question)) return null;
  const answer = answers[question];
  if (options.some(({ id }) => id === answer)) return answer ?? null;
  throw new InputError('ERR-3006', `"${answer ?? ''}" is not an option of the question "${question}".`, {
    location: `question "${question}"`,
    fix: `Answer with one of: ${options.map(({ id }) => id).join(', ')}.`,
  });
}
