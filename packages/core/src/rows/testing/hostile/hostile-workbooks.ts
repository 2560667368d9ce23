import { type ArchiveFile, makeZip, workbookFiles } from '../make-workbook.ts';

/** A file that somebody made to stop the reader, small as it is sent, and what the reader says to it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
  /** null: it is read, within bounds. */
  readonly refusal: { readonly code: string; readonly says: RegExp } | null;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const TWO_ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>customer_id</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>';

const withFile = (name: string, text: string): ArchiveFile[] => [
  ...workbookFiles([sheet(TWO_ROWS)]).filter((file) => file.name !== name),
  { name, contents: bytesOf(text) },
];
const ofRows = (rows: string) => async () => makeZip(workbookFiles([sheet(rows)]));
const ofSheet = (xml: string) => async () => makeZip(workbookFiles([xml]));

/** Many times what an archive of this size may unpack to. */
const PICTURE_MEGABYTES = process.env['TEST_SIZE'] === 'full' ? 100 : 30;

const DAMAGED = { code: 'ERR-3003', says: /damaged/ };
const tooLarge = (says: RegExp) => ({ code: 'ERR-3008', says });

/** Archive, XML, cells and texts: a file for each way to make a small workbook cost much. */
export const HOSTILE_WORKBOOKS: readonly HostileFile[] = [
  {
    name: 'one attribute of 400,000 characters',
    make: ofRows(`<row ${' r = '.repeat(80_000)}="1"/>`),
    refusal: DAMAGED,
  },
  {
    name: 'a value of 400,000 characters in a tag',
    make: ofRows(`<row r="${'1'.repeat(400_000)}"/>`),
    refusal: tooLarge(/tag of more than 16384/),
  },
  {
    name: 'a tag with 100,000 attributes',
    make: ofRows(`<row ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    refusal: tooLarge(/tag of more than 16384/),
  },
  { name: 'a tag that never ends', make: ofSheet(`<worksheet ${'x'.repeat(300_000)}`), refusal: tooLarge(/tag/) },
  {
    name: 'elements within 100,000 others',
    make: ofSheet('<a>'.repeat(100_000)),
    refusal: DAMAGED,
  },
  {
    name: 'entities that multiply',
    make: ofSheet(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheet(TWO_ROWS)}`),
    refusal: DAMAGED,
  },
  {
    name: 'a million comments',
    make: ofRows(`${'<!---->'.repeat(1_000_000)}${TWO_ROWS}`),
    refusal: null,
  },
  {
    name: 'a sheet of spaces that unpacks to a thousand times its size',
    make: ofRows(`${' '.repeat(60_000_000)}${TWO_ROWS}`),
    refusal: tooLarge(/more than 150 times its size/),
  },
  {
    name: `a picture of ${PICTURE_MEGABYTES} MB that nobody looks at`,
    make: async () =>
      makeZip([
        ...workbookFiles([sheet(TWO_ROWS)]),
        { name: 'xl/media/image1.png', contents: new Uint8Array(PICTURE_MEGABYTES * 1_000_000) },
      ]),
    refusal: null,
  },
  {
    name: 'a directory that lies about sizes',
    make: async () => makeZip(workbookFiles([sheet(`${' '.repeat(60_000_000)}${TWO_ROWS}`)]), 100),
    refusal: tooLarge(/more than 150 times its size/),
  },
  {
    name: '12,000 files',
    make: async () => {
      const zip = await makeZip(workbookFiles([sheet(TWO_ROWS)]));
      // The number of files in the record at the end of the directory.
      new DataView(zip.buffer).setUint16(zip.length - 12, 12_000, true);
      return zip;
    },
    refusal: tooLarge(/archive of 12000 files; the maximum is 10000/),
  },
  {
    name: 'two sheets of one name',
    make: async () => makeZip([...workbookFiles([sheet(TWO_ROWS)]), ...workbookFiles([sheet('')]).slice(-1)]),
    refusal: DAMAGED,
  },
  {
    name: 'files in the same bytes',
    make: async () => overlapping(await makeZip(workbookFiles([sheet(TWO_ROWS), sheet(TWO_ROWS)]))),
    refusal: DAMAGED,
  },
  {
    name: 'a cell in the last corner of the sheet',
    make: ofRows(`${TWO_ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    refusal: tooLarge(/spans 1048576 rows and 16384 columns; the maximum is 25 million cells/),
  },
  {
    name: 'a row beyond the last',
    make: ofRows(`${TWO_ROWS}<row r="1048577"/>`),
    refusal: tooLarge(/last of a spreadsheet is 1048576/),
  },
  {
    name: 'a column beyond the last',
    make: ofRows('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
    refusal: tooLarge(/last of a spreadsheet is 16384/),
  },
  {
    name: 'one text of 30,000 characters in 200,000 cells',
    make: async () =>
      makeZip(
        withFile('xl/sharedStrings.xml', `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`).map((file) =>
          file.name === 'xl/worksheets/sheet1.xml'
            ? {
                name: file.name,
                contents: bytesOf(sheet('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'.repeat(100_000))),
              }
            : file,
        ),
      ),
    refusal: tooLarge(/million characters/),
  },
  {
    name: 'a cell of a million characters',
    make: ofRows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(1_000_000)}</t></is></c></row>`),
    refusal: tooLarge(/cell of more than 250000/),
  },
  {
    name: '20,000 columns of names',
    make: ofRows(`<row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(5_000)}</row>`),
    refusal: { code: 'ERR-3008', says: /5000 columns; the maximum is 4096/ },
  },
  {
    name: '10,001 sheets',
    make: async () =>
      makeZip(
        withFile(
          'xl/workbook.xml',
          `<workbook><sheets>${'<sheet name="a" id="rId1"/>'.repeat(10_001)}</sheets></workbook>`,
        ),
      ),
    refusal: tooLarge(/more than 10000 sheets/),
  },
  {
    name: '300,000 cell formats',
    make: async () =>
      makeZip(withFile('xl/styles.xml', `<styleSheet><cellXfs>${'<xf/>'.repeat(300_000)}</cellXfs></styleSheet>`)),
    refusal: tooLarge(/more than 100000 cell formats/),
  },
];

/** Lets the last file of the directory point to the bytes of the one before it. */
function overlapping(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const places: number[] = [];
  for (let at = 0; at + 46 <= zip.length; at++) if (view.getUint32(at, true) === 0x02014b50) places.push(at);
  const [before = 0, last = 0] = places.slice(-2);
  view.setUint32(last + 42, view.getUint32(before + 42, true), true);
  view.setUint32(last + 20, view.getUint32(before + 20, true), true);
  return zip;
}
