import { InputError } from '../../errors.ts';
import { notATable } from '../refuse-binary.ts';
import { checkWorkbook } from './check-workbook.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What other archives have inside. */
const OTHER_ARCHIVES: readonly (readonly [file: string, name: string])[] = [
  ['xl/workbook.bin', 'a binary Excel workbook (.xlsb); save it as .xlsx'],
  ['content.xml', 'an OpenDocument file (.ods); save it as .xlsx'],
  ['word/document.xml', 'a Word document'],
  ['ppt/presentation.xml', 'a presentation'],
];

/**
 * The cells of the first sheet with at least two rows, as text: numbers with a decimal point, dates as ISO 8601.
 *
 * @throws InputError ERR-3003 (no workbook, or a damaged one), ERR-3008 (too large)
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const entries = readEntries(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('xl/workbook.xml')) {
    throw notATable(OTHER_ARCHIVES.find(([file]) => names.has(file))?.[1] ?? 'a ZIP archive');
  }
  try {
    await checkWorkbook(entries);
    // Loaded only when a workbook comes.
    const { default: readXlsxFile } = await import('read-excel-file/universal');
    const sheets = (await readXlsxFile(new Uint8Array(bytes).buffer)).map(({ data }) => data.map((row) => row.map(cellText)));
    const filled = sheets.map((rows) => rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length);
    const chosen = filled.findIndex((count) => count > 1);
    return sheets[Math.max(0, chosen)] ?? [];
  } catch (error) {
    throw error instanceof InputError ? error : notATable('a damaged Excel workbook', error);
  }
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  try {
    return readZipDirectory(bytes);
  } catch (error) {
    throw notATable('a damaged ZIP archive or Excel workbook', error);
  }
}

/** The library's declarations call a date cell the constructor of dates, hence `unknown`. */
function cellText(value: unknown): string {
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Without the time of day when there is none. Spreadsheets know no time zones; the library reads theirs as UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}
