import { csvCell, openTable, originalFormula } from '@retainwise/core';
import { labelOf } from '@retainwise/core/learning';
import type { InterventionRecord, LedgerBatch, ObjectStore, OutcomeRecord, OutcomeSource } from '@retainwise/platform';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { toKnown } from './to-known.ts';

/** The columns in which the original system collected its data, after those that say which score it is. */
export const EXPORT_COLUMNS = [
  ...['customer_id', 'as_of', 'model_version', 'horizon_days'],
  ...['features', 'prediction', 'actual_churn', 'churn_date', 'feedback_source', 'experiment_group'],
  'outcome_recorded_at',
] as const;

/** Columns of a batch behind those of the file: what was said. */
const SAID_COLUMNS = 3;
const SOURCES = { api: 'api', csv: 'file', diff: 'lists', worklist: 'worklist' } as const satisfies Record<
  OutcomeSource,
  string
>;

export interface ExportInput {
  readonly objectStore: ObjectStore;
  readonly batches: readonly LedgerBatch[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly assignments: readonly InterventionRecord[];
  readonly observedThrough: Date | null;
}

interface KnownOfAll {
  readonly told: ReadonlyMap<string, readonly OutcomeRecord[]>;
  readonly sides: ReadonlyMap<string, readonly InterventionRecord[]>;
  readonly through: number | null;
}

/**
 * What was known and said of every customer, and what became of it, as texts of a CSV: a batch of rows at a time, so
 * that memory does not grow with what is stored.
 */
export async function* exportRows(input: ExportInput): AsyncGenerator<string> {
  const known: KnownOfAll = {
    told: byCustomer(input.outcomes),
    sides: byCustomer(input.assignments),
    through: input.observedThrough?.getTime() ?? null,
  };
  yield `${EXPORT_COLUMNS.join(',')}\n`;
  for (const batch of input.batches) {
    if (batch.rows === 0 || batch.arm !== 'champion' || batch.scoredWith === null) continue;
    yield* rowsOf(batch, batch.scoredWith, known, input);
  }
}

async function* rowsOf(
  batch: LedgerBatch,
  { mapping, columns, kinds }: NonNullable<LedgerBatch['scoredWith']>,
  known: KnownOfAll,
  { objectStore }: ExportInput,
): AsyncGenerator<string> {
  const idColumn = columns.findIndex((at) => mapping.columns[at]?.field === 'customer_id');
  const gunzip = createGunzip();
  // A failure of either is that of what is read.
  pipeline(await objectStore.get(batch.objectKey), gunzip, () => undefined);
  const table = await openTable(gunzip);
  const names = table.rawHeader.slice(0, -SAID_COLUMNS);
  for await (const { rows } of table.batches())
    yield rows
      .map((cells) => {
        const [probability = '', kind = '', hadLeft] = cells.slice(names.length);
        const customerId = originalFormula(cells[idColumn] ?? '').trim();
        const features = Object.fromEntries(
          names.flatMap((name, at) => (at === idColumn ? [] : [[name, originalFormula(cells[at] ?? '')]])),
        );
        const version = kinds[kind] ?? batch.modelVersion;
        const said = [customerId, batch.asOf.toISOString(), version, String(batch.horizonDays)];
        const group = known.sides.get(customerId)?.findLast(({ at }) => at <= batch.asOf)?.assigned ?? 'none';
        const happened = hadLeft === '1' ? null : whatHappened(batch, customerId, known);
        return [
          ...said,
          JSON.stringify(features),
          probability,
          happened?.churned ?? '',
          happened?.date ?? '',
          happened?.source ?? '',
          group,
          happened?.recordedAt ?? '',
        ];
      })
      .map((cells) => `${cells.map(csvCell).join(',')}\n`)
      .join('');
}

interface Happened {
  readonly churned: string;
  readonly date: string;
  readonly source: string;
  readonly recordedAt: string;
}

/** Null while the window is open, and where it cannot be said. */
function whatHappened(
  { asOf, horizonDays }: LedgerBatch,
  customerId: string,
  { told, through }: KnownOfAll,
): Happened | null {
  const own = told.get(customerId) ?? [];
  const label = labelOf({ customerId, asOf: asOf.getTime(), horizonDays }, own.map(toKnown), { through });
  if (label.kind !== 'matured') return null;
  if (label.left === 0) return { churned: 'false', date: '', source: '', recordedAt: '' };
  const decided = own.find(({ event, stands, to }) => event === 'ended' && stands && to > asOf);
  return {
    churned: 'true',
    date: (decided?.to ?? asOf).toISOString().slice(0, 10),
    source: decided === undefined ? '' : SOURCES[decided.source],
    recordedAt: decided?.recordedAt.toISOString() ?? '',
  };
}

function byCustomer<Row extends { readonly customerId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.customerId);
    if (known) known.push(row);
    else found.set(row.customerId, [row]);
  }
  return found;
}
