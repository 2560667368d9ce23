import { InputError } from '../../errors.ts';
import { notATable } from '../refuse-binary.ts';
import { checkWorkbook } from './check-workbook.ts';
import { chooseSheet, hiddenSheets } from './choose-sheet.ts';
import { readZipDirectory, unpack, type ZipEntry } from './zip-directory.ts';

const WORKBOOK = 'xl/workbook.xml';

/** Files that identify other archives. */
const OTHER_ARCHIVES: readonly (readonly [file: string, name: string])[] = [
  ['xl/workbook.bin', 'a binary Excel workbook (.xlsb); save it as .xlsx'],
  ['content.xml', 'an OpenDocument file (.ods); save it as .xlsx'],
  ['word/document.xml', 'a Word document'],
  ['ppt/presentation.xml', 'a presentation'],
];

/**
 * The cells of the sheet that holds the customers (`chooseSheet`), as text: numbers with a decimal point, dates as
 * ISO 8601.
 *
 * @throws InputError ERR-3003 (not a workbook, or a damaged one), ERR-3008 (too large)
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const entries = readEntries(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has(WORKBOOK)) {
    throw notATable(OTHER_ARCHIVES.find(([file]) => names.has(file))?.[1] ?? 'a ZIP archive');
  }
  try {
    await checkWorkbook(entries);
    // Loaded only when there is a workbook to read.
    const { default: readXlsxFile } = await import('read-excel-file/universal');
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer);
    const hidden = hiddenSheets(await workbookXml(entries));
    const chosen = chooseSheet(
      sheets.map(({ data }, i) => ({ cells: data.map((row) => row.map(cellText)), hidden: hidden[i] === true })),
    );
    return chosen?.cells ?? [];
  } catch (error) {
    throw error instanceof InputError ? error : notATable('a damaged Excel workbook', error);
  }
}

/** The list of sheets; its size was checked with that of everything else. */
async function workbookXml(entries: readonly ZipEntry[]): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (const entry of entries) {
    if (entry.name !== WORKBOOK) continue;
    for await (const piece of unpack(entry)) text += decoder.decode(piece, { stream: true });
  }
  return text;
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  try {
    return readZipDirectory(bytes);
  } catch (error) {
    throw notATable('a damaged ZIP archive or Excel workbook', error);
  }
}

/** The library types a date cell as the Date constructor, hence `unknown`. */
function cellText(value: unknown): string {
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * Without the time of day when there is none. Spreadsheets have no time zones; the library reads their times as UTC.
 */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}
