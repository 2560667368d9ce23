import { readPieces } from './byte-reader.ts';
import { packedBytesOf, readHead } from './open-table.ts';
import type { ByteSource } from './types.ts';
import { listWorkbookSheets } from './workbook/read-workbook.ts';
import { isZip } from './workbook/zip-directory.ts';

/**
 * The names of the sheets of a workbook that people see, each of which can be `TableOptions.sheet`. Empty for any other
 * file, of which only the beginning is read.
 *
 * @throws InputError ERR-3003 (not a workbook, or a damaged one), ERR-2003, ERR-3008 (too large)
 */
export async function listSheets(
  source: ByteSource,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly string[]> {
  const pieces = readPieces(source, { signal });
  try {
    const head = await readHead(pieces);
    return isZip(head) ? await listWorkbookSheets(await packedBytesOf(head, pieces), signal) : [];
  } finally {
    await pieces.return(undefined);
  }
}
