import { fieldDefinition } from '../../schema/fields.ts';
import { labelInSentence } from '../../schema/label-in-sentence.ts';
import type { Tie } from '../assign/assign-columns.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { ColumnMatch, MappingAnswers, MappingCandidate, MappingOption, MappingQuestion } from '../types.ts';
import { DATE_OPTIONS, isAmbiguousDate, questionId, UNIT_OPTIONS } from './answers.ts';
import { chooseTransform } from './transforms.ts';

/** Everything that only a person can decide: ties, units that could be two, dates that could be read two ways. */
export function questionsFor(
  columns: readonly ColumnMatch[],
  ties: readonly Tie[],
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
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
  for (const { column, index, field, confidence } of columns) {
    const name = names[index];
    const profile = profiles[index];
    if (field === null || name === undefined || profile === undefined) continue;
    const candidates = [{ column, field, confidence }];
    const ask = (kind: 'which_unit' | 'date_order', options: readonly MappingOption[], message: string): void => {
      const id = questionId(kind, column, field);
      if (!Object.hasOwn(answers, id)) questions.push({ id, kind, column, field, candidates, options, message });
    };
    const { transform, unclear } = chooseTransform(field, name, profile);
    if (unclear) {
      ask(
        'which_unit',
        UNIT_OPTIONS,
        `Does "${column}" count months or days? Its numbers go up to ${profile.max}; they are taken as months.`,
      );
    }
    if (isAmbiguousDate(field, transform, profile) && orders.size !== 1) {
      ask(
        'date_order',
        DATE_OPTIONS,
        `Are the dates in "${column}" written day first or month first? Nothing in the table decides it.`,
      );
    }
  }
  return questions;
}

/** Different in every row, and more than one: such a column may stand for an id that the file does not have. */
const ENOUGH_ROWS = 2;
const MAX_CANDIDATES = 5;

function customerIdQuestion(columns: readonly ColumnMatch[], profiles: readonly ColumnProfile[]): MappingQuestion[] {
  const unique = columns.filter(({ index }) => {
    const profile = profiles[index];
    return (
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
  return [
    {
      id: questionId('which_column', null, 'customer_id'),
      kind: 'which_column',
      column: null,
      field: 'customer_id',
      candidates,
      options: [],
      message: `No column is named as a customer id. Which one tells customers apart: ${candidates.map(({ column }) => `"${column}"`).join(' or ')}?`,
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
  const labels = (fieldsOrColumns: readonly string[]) => fieldsOrColumns.map((text) => `"${text}"`).join(' or ');
  return {
    id: questionId(kind, column, field),
    options: [],
    kind,
    column,
    field,
    candidates: named,
    message:
      field === null
        ? `What does "${column ?? ''}" hold: ${labels(named.map((candidate) => fieldDefinition(candidate.field).label))}?`
        : `Which column is ${labelInSentence(fieldDefinition(field))}: ${labels(named.map((candidate) => candidate.column))}?`,
  };
}
