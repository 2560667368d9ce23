import {
  openTable,
  originalFormula,
  type ColumnFormat,
  type ColumnMapping,
  type HorizonDays,
  type Table,
} from '@retainwise/core';
import { inSample } from '@retainwise/core/learning';
import type { LedgerBatch, LedgerSettings, ObjectStore } from '@retainwise/platform';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LEDGER_COLUMNS } from './ledger-writer.ts';

/** What was known and said of the customers of one scoring, in the order of its file. */
export interface LedgerScoring {
  readonly predictionId: string;
  readonly uploadId: string;
  readonly asOf: Date;
  readonly horizonDays: HorizonDays;
  readonly createdAt: Date;
  readonly scoredWith: LedgerSettings;
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly formats: readonly (ColumnFormat | null)[] | null;
  /** Cells of the columns of `header`; null where only what was said was read. */
  readonly rows: readonly (readonly string[])[] | null;
  readonly customerIds: readonly string[];
  readonly said: SaidRows;
}

/** What one model, or each its own, said of customers. */
export interface SaidRows {
  readonly customerIds: readonly string[];
  readonly probabilities: Float64Array;
  readonly versions: readonly string[];
  /** 1 for customers who had left before: nothing was foretold of them. */
  readonly hadLeft: Uint8Array;
}

/** Batches of the champion of one prediction, by its parts. */
export function scoringsOf(batches: readonly LedgerBatch[]): readonly (readonly LedgerBatch[])[] {
  const found = new Map<string, LedgerBatch[]>();
  for (const batch of batches) {
    if (batch.arm !== 'champion') continue;
    const parts = found.get(batch.predictionId);
    if (parts) parts.push(batch);
    else found.set(batch.predictionId, [batch]);
  }
  return [...found.values()].map((parts) => parts.sort((a, b) => a.part - b.part));
}

/** The columns of a scoring that its batches have, and how they are read. */
export function columnsOf({ settings, mapping, columns }: LedgerSettings): {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly formats: readonly (ColumnFormat | null)[] | null;
} {
  const kept = columns.flatMap((at) => mapping.columns[at] ?? []);
  const formats = settings.columnFormats ?? null;
  return {
    header: kept.map(({ column }) => column),
    mapping: { ...mapping, columns: kept.map((match, index) => ({ ...match, index })), questions: [] },
    formats: formats && columns.map((at) => formats[at] ?? null),
  };
}

/** Which scorings are read back, oldest first. */
export interface WantedScorings {
  readonly scorings: readonly (readonly LedgerBatch[])[];
  /** Of their customers, chosen by their ids. */
  readonly share: number;
  /** Whether the cells of a scoring are wanted, too. They take ten times the memory of what was said. */
  readonly wantsCells: (at: number) => boolean;
}

/** Reads scorings back. Of one file that was scored again, each is read: it may be another model's. */
export async function readScorings(
  objectStore: ObjectStore,
  { scorings, share, wantsCells }: WantedScorings,
  signal: AbortSignal,
): Promise<readonly LedgerScoring[]> {
  const found: LedgerScoring[] = [];
  for (const [at, parts] of scorings.entries()) {
    const scoring = await readScoring(objectStore, parts, signal, { share, wantsCells: wantsCells(at) });
    if (scoring !== null) found.push(scoring);
  }
  return found;
}

/** Reads a scoring back: all of it, unless told otherwise. */
export async function readScoring(
  objectStore: ObjectStore,
  parts: readonly LedgerBatch[],
  signal: AbortSignal,
  { share = 1, wantsCells = true }: { readonly share?: number; readonly wantsCells?: boolean } = {},
): Promise<LedgerScoring | null> {
  const [first] = parts;
  const scoredWith = first?.scoredWith ?? null;
  if (first === undefined || scoredWith === null) return null;
  const columns = columnsOf(scoredWith);
  const idColumn = columns.mapping.columns.findIndex(({ field }) => field === 'customer_id');
  const rows: (readonly string[])[] = [];
  const said = saidRows();
  for (const part of parts)
    await readRows(objectStore, part, signal, (cells) => {
      const width = columns.header.length;
      const id = idOf(cells[idColumn]);
      if (!inSample(id, share)) return;
      if (wantsCells) rows.push(cells.slice(0, width));
      said.add(id, cells.slice(width), scoredWith.kinds);
    });
  const { predictionId, uploadId, asOf, horizonDays, createdAt } = first;
  const known = said.rows();
  const of = { predictionId, uploadId, asOf, horizonDays, createdAt, scoredWith };
  return { ...of, ...columns, rows: wantsCells ? rows : null, customerIds: known.customerIds, said: known };
}

/** @throws TypeError when only what was said was read of a scoring */
export function cellsOf({ rows, predictionId }: LedgerScoring): readonly (readonly string[])[] {
  if (rows === null) throw new TypeError(`The cells of the customers of ${predictionId} were not read.`);
  return rows;
}

/** Reads what a shadow said back. */
export async function readShadow(objectStore: ObjectStore, batch: LedgerBatch, signal: AbortSignal): Promise<SaidRows> {
  const said = saidRows();
  await readRows(objectStore, batch, signal, (cells) =>
    said.add(idOf(cells[0]), cells.slice(1), { '0': batch.modelVersion }),
  );
  return said.rows();
}

/** The cells of a file that a spreadsheet would run have an apostrophe before them in what is written. */
function idOf(cell = ''): string {
  return originalFormula(cell).trim();
}

function saidRows() {
  const customerIds: string[] = [];
  const probabilities: number[] = [];
  const versions: string[] = [];
  const hadLeft: number[] = [];
  return {
    add(id: string, [probability, kind, left]: readonly string[], kinds: LedgerSettings['kinds']): void {
      customerIds.push(id);
      probabilities.push(Number(probability));
      versions.push(kinds[kind ?? ''] ?? '');
      hadLeft.push(left === '1' ? 1 : 0);
    },
    rows: (): SaidRows => ({
      customerIds,
      probabilities: Float64Array.from(probabilities),
      versions,
      hadLeft: Uint8Array.from(hadLeft),
    }),
  };
}

async function readRows(
  objectStore: ObjectStore,
  { objectKey, rows }: LedgerBatch,
  signal: AbortSignal,
  add: (cells: readonly string[]) => void,
): Promise<void> {
  if (rows === 0) return;
  const table = await openLedgerTable(objectStore, objectKey, signal);
  for await (const batch of table.batches()) for (const row of batch.rows) add(row);
}

async function openLedgerTable(objectStore: ObjectStore, key: string, signal: AbortSignal): Promise<Table> {
  const gunzip = createGunzip();
  // A failure of either is that of what is read.
  pipeline(await objectStore.get(key, undefined, signal), gunzip, () => undefined);
  const table = await openTable(gunzip, { signal });
  const last = table.rawHeader.slice(-LEDGER_COLUMNS.length);
  if (LEDGER_COLUMNS.some((name, i) => last[i] !== name))
    throw new TypeError(`The file ${key} is no batch of the ledger.`);
  return table;
}
