import type { Finding } from '@retainwise/sdk';
import type { Source } from '../state/journey.ts';

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

/** Corrected cells by row and place in the header. */
export type Corrections = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Larger files are corrected where they come from: a page would hold them whole. */
export const MAX_CORRECTED_BYTES = 64 * 2 ** 20;
const MAX_ROWS = 20;
const CHUNK_CHARACTERS = 2 ** 20;

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
      if (of !== undefined) rows.push({ row: batch.firstRow + i, cells, wrong: wrongCells(table.header, of) });
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

/** The file with other cells: as CSV in UTF-8 with the names of its columns first, whatever it was before. */
export async function correctedFile(source: Source, corrections: Corrections): Promise<Blob> {
  const table = await open(source);
  const parts: Blob[] = [];
  let text = record(table.header);
  for await (const batch of table.batches()) {
    for (const [i, cells] of batch.rows.entries()) {
      const corrected = corrections.get(batch.firstRow + i);
      text += record(corrected === undefined ? cells : cells.map((cell, at) => corrected.get(at) ?? cell));
    }
    if (text.length < CHUNK_CHARACTERS) continue;
    // A Blob may be on the disk, which a string is not.
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type: 'text/csv' });
}

async function open({ file, sheet }: Source) {
  if (file === null) throw new Error('This page does not have the file of the upload.');
  const { openTable } = await import('../../mapping/open-table.ts');
  return openTable(file.blob.stream(), { sheet });
}

/** Cells as they are: this is a file of customers, not one for a spreadsheet. */
function record(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
