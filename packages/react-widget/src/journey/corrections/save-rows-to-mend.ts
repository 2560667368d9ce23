import { toCsv } from '../../ui/csv.ts';
import { saveBlob } from '../../ui/save-blob.ts';
import type { RowsToMend } from './rows-to-mend.ts';

/** The rows as they are in the file, each with what is wrong in it. */
export function saveRowsToMend({ header, rows }: RowsToMend): void {
  const lines = rows.map(({ row, cells, wrong }) => [
    String(row),
    ...cells,
    [...wrong.values()]
      .flat()
      .map(({ code, message }) => `${code}: ${message}`)
      .join(' '),
  ]);
  const csv = toCsv([['row', ...header, 'reasons'], ...lines]);
  // A byte order mark, by which spreadsheets know the encoding.
  saveBlob(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }), 'rows-to-correct.csv');
}
