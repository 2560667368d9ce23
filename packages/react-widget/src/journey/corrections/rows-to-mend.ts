import type { CellCorrection, Finding } from '@retainwise/sdk';
import type { Corrections, Source } from '../state/journey.ts';

/** A row of which a finding says that something is wrong in it. */
export interface RowToMend {
  /** Of the file, from 1 below the header. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The columns that findings name, by their place in the header, each with the reasons. */
  readonly wrong: ReadonlyMap<number, readonly Finding[]>;
}

export interface RowsToMend {
  readonly header: readonly string[];
  readonly rows: readonly RowToMend[];
}

/** Larger files are corrected where they come from: so much the API takes of a file that is not sent in parts. */
export const MAX_CORRECTED_BYTES = 100 * 2 ** 20;
const MAX_ROWS = 20;

/** What findings name of a file: the first rows of each, errors first. */
export function namedRows(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const rows = new Map<number, Finding[]>();
  const severe = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
  for (const finding of findings.toSorted((a, b) => severe(a) - severe(b))) {
    if (finding.column === null || finding.severity === 'info') continue;
    for (const { row } of finding.samples) {
      const known = rows.get(row);
      if (known !== undefined) known.push(finding);
      else if (rows.size < MAX_ROWS) rows.set(row, [finding]);
    }
  }
  return new Map([...rows].toSorted(([a], [b]) => a - b));
}

/** Reads these rows, and no further than to the last of them. */
export async function readRows(source: Source, findings: readonly Finding[]): Promise<RowsToMend> {
  const wanted = namedRows(findings);
  const table = await open(source);
  const rows: RowToMend[] = [];
  for await (const batch of table.batches()) {
    for (const [i, cells] of batch.rows.entries()) {
      const of = wanted.get(batch.firstRow + i);
      if (of === undefined) continue;
      const corrected = source.corrected?.get(batch.firstRow + i);
      const current = corrected === undefined ? cells : cells.map((cell, at) => corrected.get(at) ?? cell);
      rows.push({ row: batch.firstRow + i, cells: current, wrong: wrongCells(table.header, of) });
    }
    if (rows.length === wanted.size) break;
  }
  return { header: table.header, rows };
}

function wrongCells(header: readonly string[], findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const wrong = new Map<number, Finding[]>();
  for (const finding of findings) {
    const place = header.indexOf(finding.column ?? '');
    if (place === -1) continue;
    wrong.set(place, [...(wrong.get(place) ?? []), finding]);
  }
  return wrong;
}

/** Corrections as the API takes them: with the names of columns. */
export async function namedCells(source: Source, corrections: Corrections): Promise<readonly CellCorrection[]> {
  const table = await open(source);
  await table.close();
  return [...corrections].flatMap(([row, cells]) =>
    [...cells].map(([place, value]) => ({ row, column: table.header[place] ?? '', value })),
  );
}

async function open({ file, sheet }: Source) {
  if (file === null) throw new Error('This page does not have the file of the upload.');
  const { openTable } = await import('../../mapping/open-table.ts');
  return openTable(file.blob.stream(), { sheet });
}
