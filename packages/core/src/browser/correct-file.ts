import { correctTable, type CellCorrection } from '../rows/index.ts';
import { readingOfBlob } from './read-blob.ts';
import type { FileInput } from './types.ts';

/**
 * A file with other values in some of its cells, as CSV, in pieces that a browser may keep on the disk. The file itself
 * stays as it is.
 *
 * @throws InputError ERR-3011 when it cannot be corrected like that
 */
export async function correctFile(
  { file, sheet, signal }: Pick<FileInput, 'file' | 'sheet' | 'signal'>,
  corrections: readonly CellCorrection[],
): Promise<Blob> {
  return readingOfBlob(file, { sheet, signal })(async (table) => {
    const pieces: Blob[] = [];
    for await (const text of correctTable(table, corrections)) pieces.push(new Blob([text]));
    return new Blob(pieces, { type: 'text/csv' });
  });
}
