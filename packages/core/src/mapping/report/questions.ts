import { inEnglish } from '../../phrases/in-english.ts';
import { fieldPhrase, phrase, type Phrase } from '../../phrases/phrase.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import type { Tie } from '../assign/assign-columns.ts';
import { decimalsAs } from '../decimals/column-decimals.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { UnitChoice, UnitQuestion } from '../readings/reading.ts';
import type { ColumnMatch, MappingAnswers, MappingCandidate, MappingOption, MappingQuestion } from '../types.ts';
import {
  asRead,
  DATE_OPTIONS,
  DAY_OPTIONS,
  DECIMAL_OPTIONS,
  hasOnlyYears,
  isAmbiguousDate,
  option,
  questionId,
} from './answers.ts';

type FormatQuestion = Exclude<MappingQuestion['kind'], 'which_column' | 'which_field'>;

/**
 * Everything that only a person can decide: ties, ambiguous units, dates and decimal signs.
 *
 * @param profiles of the columns as the numbers of their fields
 */
export function questionsFor(
  columns: readonly ColumnMatch[],
  ties: readonly Tie[],
  profiles: readonly ColumnProfile[],
  units: ReadonlyMap<number, UnitChoice>,
  answers: MappingAnswers,
): MappingQuestion[] {
  const questions = ties.map((tie) => tieQuestion(tie, columns));
  if (
    !columns.some(({ field }) => field === 'customer_id') &&
    !ties.some(({ candidates }) => candidates.some(({ field }) => field === 'customer_id'))
  ) {
    questions.push(...customerIdQuestion(columns, profiles));
  }
  const orders = new Set(
    profiles.flatMap(({ dateFormat, dateAmbiguous }) =>
      !dateAmbiguous && (dateFormat === 'dmy' || dateFormat === 'mdy') ? dateFormat : [],
    ),
  );
  for (const { column, index, field, confidence, transform } of columns) {
    const profile = profiles[index];
    if (field === null || profile === undefined) continue;
    const candidates = [{ column, field, confidence }];
    const ask = (
      kind: FormatQuestion,
      options: readonly MappingOption[],
      message: Phrase,
      about: UnitQuestion['about'] = '',
    ): void => {
      const id = questionId(kind, column, field, about);
      if (!Object.hasOwn(answers, id))
        questions.push({ id, kind, column, field, candidates, options, ...said(message) });
    };
    for (const { about, message, options } of units.get(index)?.questions ?? [])
      ask(
        'which_unit',
        options.map(({ id, label }) => option(id, label)),
        message,
        about,
      );
    if (isAmbiguousDate(field, transform, profile) && orders.size !== 1) {
      ask('date_order', DATE_OPTIONS, phrase('question.date_order', { column }));
    }
    if (hasOnlyYears(field, profile)) {
      ask('day_of_year', DAY_OPTIONS, phrase('question.day_of_year', { column }));
    }
    const { decimals } = profile;
    if (decimals !== null && fieldDefinition(field).kind === 'number') {
      const { sign, because } = decimalsAs(field, decimals);
      const { cell, sign: written } = decimals.twoWays;
      if (because === null)
        ask(
          'decimal_sign',
          DECIMAL_OPTIONS,
          phrase('question.decimal_sign', { column, sign: written, cell, read: asRead(cell, sign) }),
        );
    }
  }
  return questions;
}

/** Whether a column named like a churn date is one: answered with an override, of the column or of no column. */
export function churnDateQuestion(column: string, confidence: number, doubt: Phrase, used: boolean): MappingQuestion {
  return {
    id: questionId('which_field', column, 'churn_date'),
    kind: 'which_field',
    column,
    field: 'churn_date',
    candidates: [{ column, field: 'churn_date', confidence: Math.round(confidence * 100) / 100 }],
    options: [],
    ...said(phrase(used ? 'question.churn_date_used' : 'question.churn_date_unused', { column, doubt })),
  };
}

/** A column with at least this many values, all different, may serve as the id that the file does not have. */
const ENOUGH_ROWS = 2;
const MAX_CANDIDATES = 5;

function customerIdQuestion(columns: readonly ColumnMatch[], profiles: readonly ColumnProfile[]): MappingQuestion[] {
  const unique = columns.filter(({ index, field }) => {
    const profile = profiles[index];
    return (
      // What counts logins is no id, however different its values are.
      (field === null || field === 'customer_name' || field === 'email') &&
      profile !== undefined &&
      profile.filled >= ENOUGH_ROWS &&
      profile.filled === profile.cells &&
      profile.uniqueness === 1 &&
      (profile.numberShare === 0 || profile.integerShare === 1) &&
      profile.dateShare === 0
    );
  });
  if (unique.length === 0) return [];
  const candidates = unique
    .slice(0, MAX_CANDIDATES)
    .map(({ column }): MappingCandidate => ({ column, field: 'customer_id', confidence: 0 }));
  const named = columns.find(({ namedLike }) => namedLike === 'customer_id');
  const columnNames = candidates.map(({ column }) => column);
  return [
    {
      id: questionId('which_column', null, 'customer_id'),
      kind: 'which_column',
      column: null,
      field: 'customer_id',
      candidates,
      options: [],
      ...said(
        named?.reasonPhrase === undefined
          ? phrase('question.customer_id', { columns: columnNames })
          : phrase('question.customer_id_instead', {
              column: named.column,
              reason: named.reasonPhrase,
              columns: columnNames,
            }),
      ),
    },
  ];
}

function tieQuestion({ kind, candidates }: Tie, columns: readonly ColumnMatch[]): MappingQuestion {
  const named: MappingCandidate[] = candidates.map(({ column, field, confidence }) => ({
    column: columns[column]?.column ?? '',
    field,
    confidence: Math.round(confidence * 100) / 100,
  }));
  const first = named[0];
  const field = kind === 'which_column' ? (first?.field ?? null) : null;
  const column = kind === 'which_field' ? (first?.column ?? null) : null;
  const fields = named.map((candidate) => fieldPhrase(candidate.field));
  const headers = named.map((candidate) => candidate.column);
  return {
    id: questionId(kind, column, field),
    options: [],
    kind,
    column,
    field,
    candidates: named,
    ...said(
      field === null
        ? phrase('question.which_field', { column: column ?? '', fields })
        : phrase('question.which_column', { field: fieldPhrase(field), columns: headers }),
    ),
  };
}

const said = (message: Phrase): Pick<MappingQuestion, 'message' | 'messagePhrase'> => ({
  message: inEnglish(message),
  messagePhrase: message,
});
