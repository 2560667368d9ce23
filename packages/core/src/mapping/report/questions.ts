import { fieldDefinition } from '../../schema/fields.ts';
import { labelInSentence } from '../../schema/label-in-sentence.ts';
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
      message: string,
      about: UnitQuestion['about'] = '',
    ): void => {
      const id = questionId(kind, column, field, about);
      if (!Object.hasOwn(answers, id)) questions.push({ id, kind, column, field, candidates, options, message });
    };
    for (const { about, message, options } of units.get(index)?.questions ?? [])
      ask(
        'which_unit',
        options.map(({ id, label }) => ({ id, label })),
        message,
        about,
      );
    if (isAmbiguousDate(field, transform, profile) && orders.size !== 1) {
      ask('date_order', DATE_OPTIONS, `Are the dates in "${column}" day first or month first? The values fit both.`);
    }
    if (hasOnlyYears(field, profile)) {
      ask(
        'day_of_year',
        DAY_OPTIONS,
        `"${column}" has only years. Which day stands for a year? 1 July is used, or today where that is yet to come.`,
      );
    }
    const { decimals } = profile;
    if (decimals !== null && fieldDefinition(field).kind === 'number') {
      const { sign, because } = decimalsAs(field, decimals);
      const { cell } = decimals.twoWays;
      const what = decimals.twoWays.sign === '.' ? 'point' : 'comma';
      if (because === '')
        ask(
          'decimal_sign',
          DECIMAL_OPTIONS,
          `Does the ${what} in "${column}" separate thousands or decimals? Nothing in the file decides it; ` +
            `"${cell}" is read as ${asRead(cell, sign)}.`,
        );
    }
  }
  return questions;
}

/** Whether a column named like a churn date is one: answered with an override, of the column or of no column. */
export function churnDateQuestion(column: string, confidence: number, doubt: string, used: boolean): MappingQuestion {
  return {
    id: questionId('which_field', column, 'churn_date'),
    kind: 'which_field',
    column,
    field: 'churn_date',
    candidates: [{ column, field: 'churn_date', confidence: Math.round(confidence * 100) / 100 }],
    options: [],
    message:
      `Is "${column}" the day on which customers left? In the file, ${doubt}. ` +
      (used ? 'It is read so.' : 'It is not read so: it may be the end of a contract or the day of a sale.'),
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
      message:
        named === undefined
          ? `No column is named as a customer id. Which one identifies the customer: ${quoted(columnNames)}?`
          : `"${named.column}" is not used as the customer id: ${named.reason} ` +
            `Which column identifies the customer: ${quoted(columnNames)}?`,
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
  const labels = named.map((candidate) => fieldDefinition(candidate.field).label);
  const headers = named.map((candidate) => candidate.column);
  return {
    id: questionId(kind, column, field),
    options: [],
    kind,
    column,
    field,
    candidates: named,
    message:
      field === null
        ? `What does "${column ?? ''}" contain: ${quoted(labels)}?`
        : `Which column is ${labelInSentence(fieldDefinition(field))}: ${quoted(headers)}?`,
  };
}

/** `"A" or "B"`. */
function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(' or ');
}
