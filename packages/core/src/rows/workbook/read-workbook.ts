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

/**
 * The rows of the sheet that holds the customers (`chooseSheet`), as text: numbers with a decimal point, dates as
 * ISO 8601. They come as they are read; of the workbook only the packed bytes and the shared texts are in memory.
 *
 * Only the files that are needed are unpacked, and all that is unpacked is counted (`createBudget`).
 *
 * @throws InputError ERR-3003 (not a workbook, or a damaged one), ERR-3008 (too large), also while the rows are read;
 *   the reason of `signal` when aborted
 */
export async function* readWorkbook(bytes: PackedBytes, signal: AbortSignal | undefined): AsyncGenerator<Records> {
  const entries = readEntries(bytes);
  if (!entries.has(WORKBOOK)) {
    throw notATable(OTHER_ARCHIVES.find(([file]) => entries.has(file))?.[1] ?? 'a ZIP archive');
  }
  try {
    const file = createFileReader(bytes, entries, signal);
    const relations = createRelations();
    await file.readAll(RELATIONS, relations);
    const contents = createContents();
    await file.readAll(WORKBOOK, contents);
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
    const sheets = contents.sheets.flatMap(({ relation, hidden }) => {
      // A sheet that is only a chart has no cells.
      const name = relations.worksheets.get(relation ?? '');
      return name === undefined ? [] : [{ name, hidden }];
    });
    const visible = sheets.filter(({ hidden }) => !hidden);
    const candidates = (visible.length > 0 ? visible : sheets).slice(0, MAX_SHEETS_LOOKED_AT);
    const [only] = candidates;
    const chosen = candidates.length === 1 ? only : await choose(candidates, file, context);
    if (chosen === undefined) return;
    for await (const { rows, characters } of sheetRows(chosen.name, file, context))
      yield { cells: rows, defects: NO_DEFECTS, characters };
  } catch (error) {
    if (error instanceof InputError || signal?.aborted === true) throw error;
    throw notATable('a damaged Excel workbook', error);
  }
}

/** Reads the head of each sheet. */
async function choose<S extends { readonly name: string }>(
  sheets: readonly S[],
  file: FileReader,
  context: SheetContext,
): Promise<S | undefined> {
  const heads: (SheetHead & { readonly sheet: S })[] = [];
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

function readEntries(bytes: PackedBytes): Entries {
  try {
    return readZipDirectory(bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw notATable('a damaged ZIP archive or Excel workbook', error);
  }
}
