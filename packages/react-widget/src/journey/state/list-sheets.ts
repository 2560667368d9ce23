import type { SourceFile } from './journey.ts';

/**
 * The sheets of a workbook; one or none of any other file. The file is read in the browser; the engine is loaded only
 * for this. What cannot be read is left to whoever reads it next, who says what is wrong by its code.
 */
export async function listSheetsOf({ name, blob }: SourceFile): Promise<readonly string[]> {
  if (!/\.xlsx$/i.test(name)) return [];
  const { InputError, listSheets } = await import('../../mapping/open-table.ts');
  try {
    return await listSheets(blob.stream());
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
