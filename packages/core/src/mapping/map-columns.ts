import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/fields.ts';
import { labelInSentence } from '../schema/label-in-sentence.ts';
import { assignColumns } from './assign/assign-columns.ts';
import type { Candidate } from './assign/candidate.ts';
import { candidatesOf } from './assign/candidates.ts';
import { fallbackPass } from './assign/fallback-pass.ts';
import { columnsAgree } from './evidence/columns-agree.ts';
import { applyRelations } from './evidence/relations.ts';
import { fingerprintHeader } from './header/fingerprint.ts';
import { readHeader } from './header/header-name.ts';
import { sharedPrefix } from './header/shared-prefix.ts';
import { readOverrides } from './overrides.ts';
import { profileColumn } from './profile/profile-column.ts';
import { rowsToLookAt } from './profile/sample-rows.ts';
import { readingOf } from './report/answers.ts';
import { derivedFields } from './report/derived.ts';
import { missingFields } from './report/missing.ts';
import { outcomeQuestions, outcomeReading, outcomesOf } from './report/outcome-questions.ts';
import { questionsFor } from './report/questions.ts';
import { reasonFor, reasonForNone } from './report/reason.ts';
import type { ColumnMapping, ColumnMatch, MapColumnsInput } from './types.ts';

/**
 * Decides which column of a table holds which canonical field, by the header and by the values of sample rows.
 *
 * Each field gets at most one column and each column at most one field. The order of the columns does not change the
 * pairs. Where two readings are equally good, none is chosen and a question is asked. `overrides` and `answers` win
 * over everything.
 *
 * @throws InputError ERR-3006 when an override names a field or a column that does not exist, or an answer is not an
 *   option
 */
export function mapColumns({ header, sample, overrides = {}, answers = {} }: MapColumnsInput): ColumnMapping {
  const checked = readOverrides(header, overrides);
  const rows = rowsToLookAt(sample.length);
  const prefix = sharedPrefix(header);
  const names = header.map((name) => readHeader(name, prefix));
  const profiles = header.map((_, column) => profileColumn(sample, rows, column));
  const order = header
    .map((name, column) => ({ name, column }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.column - b.column));
  const ranks = new Map(order.map(({ column }, rank) => [column, rank]));

  const candidates = names.flatMap((name, column) => {
    const profile = profiles[column];
    if (profile === undefined || checked.fieldOf.has(column)) return [];
    return candidatesOf(column, name, profile).filter(({ field }) => !checked.overridden.has(field));
  });
  const rank = (column: number) => ranks.get(column) ?? 0;
  const same = (field: FieldName, a: number, b: number) => columnsAgree(field, sample, rows, a, b);
  const first = assignColumns(applyRelations(candidates, profiles), rank, same);
  const fallback = assignColumns(fallbackPass(first, names, profiles, checked), rank, same);
  const chosen = [...first.chosen, ...fallback.chosen];
  const ties = [...first.ties, ...fallback.ties];
  const choiceOf = new Map<number, Candidate>(chosen.map((candidate) => [candidate.column, candidate]));

  const columns = header.map((column, index): ColumnMatch => {
    const name = names[index];
    const profile = profiles[index];
    const override = checked.fieldOf.get(index);
    const choice = choiceOf.get(index);
    const field: FieldName | undefined = override ?? choice?.field;
    if (field === undefined || name === undefined || profile === undefined) {
      return {
        column,
        index,
        field: null,
        confidence: 0,
        strategy: 'none',
        transform: null,
        reason: reasonForNone(index, ties, profile),
      };
    }
    const outcomes = field === 'churned' ? outcomesOf(column, index, sample, answers) : null;
    const reading = {
      ...readingOf(column, field, name, profile, answers),
      ...(outcomes === null ? {} : { outcomes }),
    };
    if (choice === undefined)
      return {
        column,
        index,
        field,
        confidence: 1,
        strategy: 'manual',
        ...reading,
        reason: `Chosen by a person as ${labelInSentence(fieldDefinition(field))}.`,
      };
    return {
      column,
      index,
      field,
      confidence: Math.round(choice.confidence * 100) / 100,
      strategy: choice.strategy,
      ...reading,
      reason: reasonFor(choice, reading.transform, field === 'churned' ? outcomeReading(index, sample, reading) : ''),
    };
  });

  const mapped = new Set(columns.flatMap(({ field }) => field ?? []));
  const derived = derivedFields(mapped).filter(({ field }) => overrides[field] !== null);
  return {
    fingerprint: fingerprintHeader(header),
    columns,
    missing: missingFields(mapped, derived),
    derived,
    questions: [
      ...questionsFor(columns, ties, names, profiles, answers),
      ...columns.flatMap((match) => (match.field === 'churned' ? outcomeQuestions(match, sample, answers) : [])),
    ],
  };
}
