import type { EncodedInput } from '../../models/forest-model/encoder-spec.ts';
import { inputKey } from '../../models/forest-model/encoder-spec.ts';
import type { InputValues } from '../../models/forest-model/read-inputs.ts';
import { LEAKAGE_AUC } from '../../numerics/auc.ts';
import { isMissing } from '../../rows/values/index.ts';
import { outcomeOfCell } from '../../schema/outcome-of-words.ts';
import type { TrainingTable } from '../training-table.ts';
import { afterwardsName, SAYS, type AfterwardsName } from './afterwards-names.ts';
import { ageMeasuredAtLeaving } from './ages.ts';
import { soloOf, type Solo } from './solo-auc.ts';

/** A column that may be known only after the outcome, and what was done about it. */
export interface Leak {
  readonly column: string;
  readonly kind: 'gives_away' | 'filled_afterwards' | 'named_like_an_outcome' | 'measured_at_leaving';
  /** AUC of the column alone: of its values, or of its being filled in where that says more. */
  readonly auc: number;
  /** `suspected` columns are used: only a person can tell whether they are known in time. */
  readonly decision: 'left_out' | 'suspected' | 'kept';
  readonly message: string;
}

/** From which AUC on a column with such a name is spoken of, and left out. */
const NAMED: Readonly<Record<AfterwardsName, { readonly suspected: number; readonly leftOut: number }>> = {
  outcome: { suspected: 0, leftOut: 0.7 },
  prediction: { suspected: 0, leftOut: 0.7 },
  reason: { suspected: 0, leftOut: 0.8 },
  end: { suspected: 0.6, leftOut: 0.8 },
  score: { suspected: 0.75, leftOut: 0.9 },
  state: { suspected: 0.65, leftOut: 0.95 },
};
/** The same for a column whose cells are statuses of customers. */
const STATUS = { suspected: 0, leftOut: 0.8 };
/** Days since the last activity alone: customers who have left do nothing any more. */
const STALE_AUC = 0.9;
/** Share of a column's cells that are statuses for it to be a status column. */
const MOSTLY = 0.8;
const MAX_STATUSES = 60;

export interface LeakInput {
  readonly table: TrainingTable;
  readonly inputs: readonly EncodedInput[];
  /** Values of each input in all rows of the table's batch. */
  readonly values: readonly (InputValues | undefined)[];
  /** Rows of the batch to judge on, and their outcomes. */
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  /** Columns that a person vouches for. */
  readonly keep: ReadonlySet<string>;
  /** Whether nothing may be left out, because the inputs were chosen by hand. */
  readonly fixed: boolean;
}

/** A leak, and the inputs that it concerns. */
export interface FoundLeak extends Leak {
  readonly input: EncodedInput;
}

/** The inputs that may give the outcome away, the strongest first. */
export function findLeaks({ table, inputs, values, rows, labels, keep, fixed }: LeakInput): readonly FoundLeak[] {
  const found = inputs.flatMap((input, i): FoundLeak[] => {
    const all = values[i];
    const column = columnOf(table, input);
    const solo =
      all &&
      soloOf(
        input,
        Float64Array.from(rows, (row) => all[row] ?? NaN),
        labels,
      );
    const suspicion = solo && suspect(table, input, column, rows, solo);
    if (!solo || !suspicion) return [];
    const kept = keep.has(column) || fixed;
    const decision = suspicion.leaveOut ? (kept ? 'kept' : 'left_out') : kept ? null : 'suspected';
    if (decision === null) return [];
    const auc = Math.max(solo.auc, solo.filledAuc);
    return [
      { input, column, kind: suspicion.kind, auc, decision, message: sentence(column, suspicion, decision, table.now) },
    ];
  });
  return found.sort((a, b) => b.auc - a.auc);
}

/** The file's own name of an input: of a derived field, the column that it is computed from. */
export function columnOf({ mapping, reader }: TrainingTable, input: EncodedInput): string {
  const { source } = input;
  if (source.kind === 'column') return source.column;
  const named = (field: string): string | undefined => mapping.columns.find((match) => match.field === field)?.column;
  const [from] = reader.derived.get(source.field) ?? [];
  return named(source.field) ?? (from === undefined ? undefined : named(from)) ?? inputKey(input);
}

interface Suspicion {
  readonly kind: Leak['kind'];
  readonly leaveOut: boolean;
  /** What was noticed, as the middle of a sentence. */
  readonly because: string;
}

function suspect(
  table: TrainingTable,
  input: EncodedInput,
  column: string,
  rows: Int32Array,
  solo: Solo,
): Suspicion | null {
  const { auc, filledAuc } = solo;
  const best = Math.max(auc, filledAuc);
  const alone = `alone it separates those who left from those who stayed with an AUC of ${best.toFixed(3)}`;
  const age = ageMeasuredAtLeaving(table, input);
  if (age !== null) return { kind: 'measured_at_leaving', leaveOut: true, because: `${age}, and ${alone}` };
  if (filledAuc >= LEAKAGE_AUC)
    return {
      kind: 'filled_afterwards',
      leaveOut: true,
      because: `whether it is filled in gives away the outcome: ${alone}`,
    };
  if (best >= LEAKAGE_AUC)
    return { kind: 'gives_away', leaveOut: true, because: `it gives away the outcome: ${alone}` };
  if (solo.oneSided !== null) {
    const [what, , whom] = solo.oneSided.split(' ');
    return {
      kind: 'filled_afterwards',
      leaveOut: true,
      because: `it is ${what === 'filled' ? 'filled in' : 'empty'} only for customers who ${whom}, and ${alone}`,
    };
  }
  const name = nameOf(input, column);
  if (name !== null && best >= NAMED[name].suspected)
    return {
      kind: 'named_like_an_outcome',
      leaveOut: best >= NAMED[name].leftOut,
      because: `${SAYS[name]}, and ${alone}`,
    };
  if (holdsStatuses(table, column, rows))
    return {
      kind: 'named_like_an_outcome',
      leaveOut: best >= STATUS.leftOut,
      because: `its values are statuses of customers, and ${alone}`,
    };
  if (input.source.kind === 'field' && input.source.field === 'last_activity_days_ago' && best >= STALE_AUC)
    return {
      kind: 'named_like_an_outcome',
      leaveOut: false,
      because: `customers who have left do nothing any more, and ${alone}`,
    };
  return null;
}

/** Scores and ends that are fields of the schema (NPS, say) are known for what they are. */
function nameOf({ source }: EncodedInput, column: string): AfterwardsName | null {
  const name = afterwardsName(column);
  return source.kind === 'field' && (name === 'score' || name === 'end') ? null : name;
}

/** Whether the cells say in words who has left and who has not, as a status does. */
function holdsStatuses({ header, batch }: TrainingTable, column: string, rows: Int32Array): boolean {
  const index = header.indexOf(column);
  if (index < 0) return false;
  const cells = batch.column(index);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = cells[row] ?? '';
    if (isMissing(cell)) continue;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    if (counts.size > MAX_STATUSES) return false;
  }
  const sides = new Set<string>();
  let known = 0;
  let filled = 0;
  for (const [cell, count] of counts) {
    filled += count;
    const said = outcomeOfCell(cell);
    if (said === null) continue;
    known += count;
    sides.add(said);
  }
  return sides.has('left') && sides.has('stayed') && known >= MOSTLY * filled;
}

const argument = (column: string): string => (/^[\w.-]+$/.test(column) ? column : `"${column}"`);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function sentence(column: string, { because, kind }: Suspicion, decision: Leak['decision'], now: number): string {
  switch (decision) {
    case 'left_out':
      return (
        `\`${column}\` was left out: ${because}. ` +
        (kind === 'measured_at_leaving'
          ? `To use it all the same, an age from a date counted to ${dayOf(now)} for all: --keep ${argument(column)}.`
          : `If it is known before a customer leaves, keep it: --keep ${argument(column)}.`)
      );
    case 'suspected':
      return (
        `\`${column}\` is used but suspect: ${because}. ` +
        `If it is known only after a customer has left, leave it out: --without ${argument(column)}.`
      );
    case 'kept':
      return `\`${column}\` was kept as asked, although ${because}. The model is only as honest as this column.`;
  }
}
