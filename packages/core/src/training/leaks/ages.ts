import type { EncodedInput } from '../../models/forest-model/encoder-spec.ts';
import { inferColumnFormat, isMissing, isNoDate, parseDate } from '../../rows/values/index.ts';
import { fieldDefinition } from '../../schema/index.ts';
import { monthsBetween } from '../../schema/time-since.ts';
import type { TrainingTable } from '../training-table.ts';
import { afterwardsName } from './afterwards-names.ts';

/** Share of those who left whose end lies in the past, for a column to hold the ends of customers. */
const MOSTLY = 0.5;
/** Share of those who left whose tenure runs to their end, for tenure to be measured there. */
const AT_THE_END = 0.8;
const MIN_ROWS = 5;
/** Months within which two spans are the same: tenures are rounded. */
const SAME_MONTHS = 1.01;
const FORMAT_SAMPLE = 1_000;

interface Ends {
  readonly column: string;
  /** Milliseconds per row of the batch, NaN where there is none. */
  readonly times: Float64Array;
}

/** When those who left did so, by the column that says it. */
function endsOf({ header, mapping, batch, rows, labels, labelColumn, now }: TrainingTable): Ends | null {
  const columns = header.map((column, index) => ({ column, index, field: mapping.columns[index]?.field ?? null }));
  const named = columns.filter(
    ({ column, field }) => field === null && ['outcome', 'end'].includes(afterwardsName(column) ?? ''),
  );
  const candidates = [
    ...columns.filter(({ field }) => field === 'churn_date'),
    ...columns.filter(({ column }) => column === labelColumn),
    ...named,
  ];
  for (const { column, index, field } of candidates) {
    const times = field === 'churn_date' ? batch.numeric('churn_date')?.values : readDates(batch.column(index), rows);
    if (!times) continue;
    let left = 0;
    let past = 0;
    rows.forEach((row, at) => {
      if (labels[at] !== 1) return;
      left++;
      if ((times[row] ?? NaN) <= now) past++;
    });
    if (left > 0 && past >= MOSTLY * left) return { column, times };
  }
  return null;
}

function readDates(cells: readonly string[], rows: Int32Array): Float64Array | null {
  const filled = [...rows].filter((row) => !isMissing(cells[row] ?? '')).slice(0, FORMAT_SAMPLE);
  const { date } = inferColumnFormat(filled.map((row) => cells[row] ?? ''));
  return date === null
    ? null
    : Float64Array.from(cells, (cell) => (isMissing(cell) || isNoDate(cell) ? NaN : parseDate(cell, date)));
}

/**
 * Why an input is an age that tells the outcome by the clock it was measured with: tenure that ends when a customer
 * leaves and runs to today for the others, or days since an activity that stopped when they left. Null for all others.
 */
export function ageMeasuredAtLeaving(table: TrainingTable, { source }: EncodedInput): string | null {
  if (source.kind !== 'field') return null;
  const { field } = source;
  if (field !== 'tenure_months' && field !== 'last_activity_days_ago') return null;
  const ends = endsOf(table);
  if (ends === null) return null;
  const ofDates = table.reader.derived.get(field)?.some((from) => fieldDefinition(from).kind === 'date') === true;
  const own = table.mapping.columns.find((match) => match.field === field);
  const counted = own?.transform === 'date_to_months_ago' || own?.transform === 'date_to_days_ago';
  if (field === 'last_activity_days_ago')
    return ofDates || counted
      ? `days since the last activity go on counting after customers have left (\`${ends.column}\`)`
      : null;
  if (ofDates || counted)
    return (
      `tenure can only be measured to today or to \`${ends.column}\`, ` +
      'which is not one date before the outcome for all customers'
    );
  return tenureRunsToTheEnd(table, ends)
    ? `it is measured to \`${ends.column}\` for customers who left and to a later day for the others`
    : null;
}

function tenureRunsToTheEnd({ batch, rows, labels, now }: TrainingTable, { times }: Ends): boolean {
  const tenure = batch.numeric('tenure_months')?.values;
  const signup = batch.numeric('signup_date')?.values;
  if (!tenure || !signup) return false;
  let known = 0;
  let toTheEnd = 0;
  rows.forEach((row, at) => {
    const [months = NaN, start = NaN, end = NaN] = [tenure[row], signup[row], times[row]];
    if (labels[at] !== 1 || Number.isNaN(months + start + end)) return;
    // One that left just now says nothing: both clocks agree.
    if (Math.abs(monthsBetween(start, end) - monthsBetween(start, now)) <= 2 * SAME_MONTHS) return;
    known++;
    if (Math.abs(monthsBetween(start, end) - months) <= SAME_MONTHS) toTheEnd++;
  });
  return known >= MIN_ROWS && toTheEnd >= AT_THE_END * known;
}
