import { inEnglish } from '../phrases/in-english.ts';
import { fieldPhrase, phrase } from '../phrases/phrase.ts';
import { mapColumns } from './map-columns.ts';
import { profileColumn } from './profile/profile-column.ts';
import { cellsByColumn, rowsToLookAt } from './profile/sample-rows.ts';
import { questionId } from './report/answers.ts';
import type { ColumnMapping, ColumnMatch, MapColumnsInput, MappingQuestion } from './types.ts';

const FIELD = 'churn_date';

/**
 * `mapColumns` of a list of customers who left. There, a date of departure in each row is what the list is and not
 * asked about; and where no header says which column that is, it is the only one with dates. If there are several, a
 * question is asked.
 *
 * @throws InputError as `mapColumns` does
 */
export function mapLeavers(input: MapColumnsInput): ColumnMapping {
  const mapping = mapColumns(input);
  if (mapping.columns.some(({ field }) => field === FIELD)) return withoutDoubt(mapping);
  if (mapping.questions.some(({ field }) => field === FIELD)) return mapping;
  const candidates = datedColumns(input, mapping);
  const [only, ...others] = candidates;
  // A person may have said that no column is it.
  if (only === undefined || input.overrides?.[FIELD] !== undefined) return mapping;
  if (others.length > 0) return { ...mapping, questions: [...mapping.questions, whichColumn(candidates)] };
  const read = mapColumns({ ...input, overrides: { ...input.overrides, [FIELD]: only.column } });
  return withoutDoubt({
    ...read,
    columns: read.columns.map((match) => (match.field === FIELD ? { ...match, ...BY_VALUES } : match)),
  });
}

const REASON = phrase('reason.mapped', { field: fieldPhrase(FIELD), parts: [phrase('values.are_dates')] });
const BY_VALUES = {
  strategy: 'values',
  confidence: 0.8,
  reason: inEnglish(REASON),
  reasonPhrase: REASON,
} as const satisfies Partial<ColumnMatch>;

/** Columns whose cells are dates: those without a field, or where there are none, those with another one. */
function datedColumns(
  { header, sample }: MapColumnsInput,
  { columns }: Pick<ColumnMapping, 'columns'>,
): readonly ColumnMatch[] {
  const cells = cellsByColumn(sample, rowsToLookAt(sample.length), header.length);
  const dated = columns.filter(
    ({ index, field }) => field !== 'customer_id' && profileColumn(cells[index] ?? []).dateFormat !== null,
  );
  const free = dated.filter(({ field }) => field === null);
  return free.length > 0 ? free : dated;
}

function withoutDoubt(mapping: ColumnMapping): ColumnMapping {
  const isDoubt = ({ messagePhrase }: MappingQuestion): boolean => messagePhrase?.id === 'question.churn_date_used';
  return { ...mapping, questions: mapping.questions.filter((question) => !isDoubt(question)) };
}

function whichColumn(candidates: readonly ColumnMatch[]): MappingQuestion {
  const columns = candidates.map(({ column }) => column);
  const message = phrase('question.which_column', { field: fieldPhrase(FIELD), columns });
  return {
    id: questionId('which_column', null, FIELD),
    kind: 'which_column',
    column: null,
    field: FIELD,
    candidates: columns.map((column) => ({ column, field: FIELD, confidence: 0.5 })),
    options: [],
    message: inEnglish(message),
    messagePhrase: message,
  };
}
