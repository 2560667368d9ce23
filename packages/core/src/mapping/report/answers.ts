import { InputError } from '../../errors.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Reading, UnitChoice, UnitQuestion } from '../readings/reading.ts';
import type { ColumnMatch, DateOrder, MappingAnswers, MappingOption, MappingQuestion, Transform } from '../types.ts';

export const DATE_OPTIONS: readonly MappingOption[] = [
  { id: 'dmy', label: 'Day first (31/12)' },
  { id: 'mdy', label: 'Month first (12/31)' },
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

/** How a column is read: by its header and values, unless a person answered. */
export function readingOf(
  column: string,
  field: FieldName,
  profile: ColumnProfile,
  choice: UnitChoice,
  answers: MappingAnswers,
): Pick<ColumnMatch, 'transform' | 'dateOrder' | 'basis'> {
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
  const isRead = basis !== undefined && (basis.interval !== null || basis.quantity !== null);
  return {
    transform,
    ...(isRead ? { basis } : {}),
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
function answerTo(question: string, options: readonly MappingOption[], answers: MappingAnswers): string | null {
  if (!Object.hasOwn(answers, question)) return null;
  const answer = answers[question];
  if (options.some(({ id }) => id === answer)) return answer ?? null;
  throw new InputError('ERR-3006', `"${answer ?? ''}" is not an option of the question "${question}".`, {
    location: `question "${question}"`,
    fix: `Answer with one of: ${options.map(({ id }) => id).join(', ')}.`,
  });
}
