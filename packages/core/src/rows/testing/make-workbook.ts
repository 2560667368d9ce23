/** A cell of a sheet: text, a number, or the XML of a cell. */
export type WorkbookCell = string | number | { readonly xml: string };

export interface ArchiveFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * A ZIP archive without checksums, which readers of workbooks do not look at. `declaredSize` lies about what the files
 * unpack to.
 */
export async function makeZip(files: readonly ArchiveFile[], declaredSize?: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, contents } of files) {
    const title = new TextEncoder().encode(name);
    const data = await deflate(contents);
    const common = [
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [0, 4],
      [data.length, 4],
      [declaredSize ?? contents.length, 4],
      [title.length, 2],
      [0, 2],
    ] as const;
    const local = join([fields([[0x04034b50, 4], ...common]), title, data]);
    directory.push(
      join([fields([[0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]), title]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = join(directory);
  return join([
    ...parts,
    index,
    fields([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [files.length, 2],
      [files.length, 2],
      [index.length, 4],
      [offset, 4],
      [0, 2],
    ]),
  ]);
}

function fields(values: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function columnName(index: number): string {
  return (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') + String.fromCharCode(65 + (index % 26));
}

/** A sheet with these cells. */
export function sheetXml(rows: readonly (readonly WorkbookCell[])[]): string {
  const cells = rows.map(
    (row, i) =>
      `<row r="${i + 1}">${row
        .map((cell, j) => {
          const place = `${columnName(j)}${i + 1}`;
          if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
          return typeof cell === 'string'
            ? `<c r="${place}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`
            : cell.xml.replace('PLACE', place);
        })
        .join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return `${XML}<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

const XML = '<?xml version="1.0"?>';

/** The parts that a workbook must have; style 1 is a date. */
export function workbookFiles(sheets: readonly string[]): ArchiveFile[] {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const listed = sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const related = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const texts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `${XML}<Relationships xmlns="${packages}">${related.join('')}</Relationships>`],
    [
      'xl/styles.xml',
      [
        `${XML}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/>`,
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
      ].join(''),
    ],
    ...sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml] as const),
  ];
  return texts.map(([name, text]) => ({ name, contents: new TextEncoder().encode(text) }));
}

export function makeWorkbook(sheets: readonly (readonly (readonly WorkbookCell[])[])[]): Promise<Uint8Array> {
  return makeZip(workbookFiles(sheets.map(sheetXml)));
}
