import { InputError } from '../../errors.ts';
import type { Records } from '../record-parser.ts';
import { notATable } from '../refuse-binary.ts';
import { chooseSheet, RECORDS_LOOKED_AT, type SheetHead } from './choose-sheet.ts';
import { createContents, createRelations } from './contents.ts';
import { createBudget, MAX_SHEETS_LOOKED_AT, type WorkbookBudget } from './limits.ts';
import type { PackedBytes } from './packed-bytes.ts';
import { createSharedStrings } from './shared-strings.ts';
import { type SheetContext, SheetReader } from './sheet-reader.ts';
import { createStyles } from './styles.ts';
import { createXmlDecoder } from './xml-decoder.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';
import { readZipDirectory, unpack, type ZipEntry } from './zip-directory.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Files that identify other archives. */
const OTHER_ARCHIVES: readonly (readonly [file: string, name: string])[] = [
  ['xl/workbook.bin', 'a binary Excel workbook (.xlsb); save it as .xlsx'],
  ['content.xml', 'an OpenDocument file (.ods); save it as .xlsx'],
  ['word/document.xml', 'a Word document'],
  ['ppt/presentation.xml', 'a presentation'],
];

type Entries = ReadonlyMap<string, ZipEntry>;

const NO_DEFECTS: Records['defects'] = new Map();

export interface WorkbookOptions {
  /** Title of the sheet to read; by default the one that holds the customers (`chooseSheet`). */
  readonly sheet?: string | undefined;
  /** Called with the title of the sheet that is read, before its rows. */
  readonly onSheet?: (title: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The rows of a sheet, as text: numbers with a decimal point, dates as ISO 8601. They come as they are read; of the
 * workbook only the packed bytes and the shared texts are in memory.
 *
 * Only the files that are needed are unpacked, and all that is unpacked is counted (`createBudget`).
 *
 * @throws InputError ERR-3003 (not a workbook, or a damaged one), ERR-3008 (too large), ERR-3010 (no such sheet), also
 *   while the rows are read; the reason of `signal` when aborted
 */
export async function* readWorkbook(
  bytes: PackedBytes,
  { sheet: wanted, onSheet, signal }: WorkbookOptions = {},
): AsyncGenerator<Records> {
  const entries = workbookEntries(bytes);
  try {
    const file = createFileReader(bytes, entries, signal);
    const { relations, contents, sheets } = await readContents(file);
    const strings = createSharedStrings();
    if (entries.has(relations.sharedStrings)) await file.readAll(relations.sharedStrings, strings);
    const styles = createStyles();
    if (entries.has(relations.styles)) await file.readAll(relations.styles, styles);
    const context: SheetContext = {
      strings: strings.strings,
      datesByStyle: styles.datesByStyle,
      from1904: contents.from1904,
      budget: file.budget,
    };
    const chosen = wanted === undefined ? await choose(shownOf(sheets), file, context) : named(sheets, wanted);
    if (chosen === undefined) return;
    onSheet?.(chosen.title);
    for await (const { rows, characters } of sheetRows(chosen.name, file, context))
      yield { cells: rows, defects: NO_DEFECTS, characters };
  } catch (error) {
    if (error instanceof InputError || signal?.aborted === true) throw error;
    throw notATable('a damaged Excel workbook', error);
  }
}

/**
 * Titles of the sheets of a workbook that people see, in their order.
 *
 * @throws InputError as `readWorkbook`
 */
export async function listWorkbookSheets(
  bytes: PackedBytes,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const entries = workbookEntries(bytes);
  try {
    const { sheets } = await readContents(createFileReader(bytes, entries, signal));
    return shownOf(sheets).map(({ title }) => title);
  } catch (error) {
    if (error instanceof InputError || signal?.aborted === true) throw error;
    throw notATable('a damaged Excel workbook', error);
  }
}

interface Sheet {
  readonly title: string;
  /** Of its file. */
  readonly name: string;
  readonly hidden: boolean;
}

async function readContents(file: FileReader): Promise<{
  readonly relations: ReturnType<typeof createRelations>;
  readonly contents: ReturnType<typeof createContents>;
  readonly sheets: readonly Sheet[];
}> {
  const relations = createRelations();
  await file.readAll(RELATIONS, relations);
  const contents = createContents();
  await file.readAll(WORKBOOK, contents);
  const sheets = contents.sheets.flatMap(({ title, relation, hidden }) => {
    // A sheet that is only a chart has no cells.
    const name = relations.worksheets.get(relation ?? '');
    return name === undefined ? [] : [{ title, name, hidden }];
  });
  return { relations, contents, sheets };
}

/** Those that people see; all of them where all are hidden. */
function shownOf(sheets: readonly Sheet[]): readonly Sheet[] {
  const visible = sheets.filter(({ hidden }) => !hidden);
  return (visible.length > 0 ? visible : sheets).slice(0, MAX_SHEETS_LOOKED_AT);
}

function named(sheets: readonly Sheet[], title: string): Sheet {
  const sheet = sheets.find((one) => one.title === title);
  if (sheet !== undefined) return sheet;
  const titles = shownOf(sheets).map((one) => `"${one.title}"`);
  throw new InputError('ERR-3010', `The workbook has no sheet "${title}".`, {
    fix: `Name one of its sheets: ${titles.join(', ')}.`,
  });
}

/** Reads the head of each sheet, unless there is but one. */
async function choose(sheets: readonly Sheet[], file: FileReader, context: SheetContext): Promise<Sheet | undefined> {
  if (sheets.length === 1) return sheets[0];
  const heads: (SheetHead & { readonly sheet: Sheet })[] = [];
  for (const sheet of sheets) {
    const records: (readonly string[])[] = [];
    for await (const { rows } of sheetRows(sheet.name, file, context)) {
      for (const row of rows) if (row.length > 0 && records.length < RECORDS_LOOKED_AT) records.push(row);
      if (records.length >= RECORDS_LOOKED_AT) break;
    }
    heads.push({ sheet, records });
  }
  return chooseSheet(heads)?.sheet;
}

/** The rows of a sheet, some at a time. */
async function* sheetRows(
  name: string,
  file: FileReader,
  context: SheetContext,
): AsyncGenerator<{ readonly rows: readonly (readonly string[])[]; readonly characters: number }> {
  const reader = new SheetReader(context);
  for await (const _ of file.read(name, reader)) {
    const { rows, characters } = reader;
    if (rows.length === 0) continue;
    reader.rows = [];
    reader.characters = 0;
    yield { rows, characters };
  }
}

interface FileReader {
  readonly budget: WorkbookBudget;
  readAll(name: string, handler: XmlHandler): Promise<void>;
  /** Comes back after each piece of the file. */
  read(name: string, handler: XmlHandler): AsyncGenerator<void>;
}

function createFileReader(bytes: PackedBytes, entries: Entries, signal: AbortSignal | undefined): FileReader {
  const budget = createBudget(bytes.length);

  async function* read(name: string, handler: XmlHandler): AsyncGenerator<void> {
    const entry = entries.get(name);
    if (entry === undefined) throw new Error(`The workbook has no file ${name}.`);
    const scanner = new XmlScanner(handler);
    const decode = createXmlDecoder();
    for await (const piece of unpack(bytes, entry)) {
      signal?.throwIfAborted();
      budget.addUnpacked(piece.length);
      scanner.write(decode(piece));
      yield;
    }
    scanner.write(decode(null));
    scanner.end();
    yield;
  }
  return {
    budget,
    read,
    async readAll(name, handler) {
      const pieces = read(name, handler);
      while ((await pieces.next()).done !== true);
    },
  };
}

function workbookEntries(bytes: PackedBytes): Entries {
  const entries = readEntries(bytes);
  if (entries.has(WORKBOOK)) return entries;
  throw notATable(OTHER_ARCHIVES.find(([file]) => entries.has(file))?.[1] ?? 'a ZIP archive');
}

function readEntries(bytes: PackedBytes): Entries {
  try {
    return readZipDirectory(bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw notATable('a damaged ZIP archive or Excel workbook', error);
  }
}
