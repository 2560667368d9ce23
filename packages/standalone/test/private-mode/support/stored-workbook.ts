const text = (value: string): Uint8Array => new TextEncoder().encode(value);

type Table = readonly (readonly (string | number)[])[];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGED = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook whose sheets are called `Sheet 1` and so on, in a ZIP archive whose files are stored as they are. */
export function storedWorkbook(...tables: readonly Table[]): Uint8Array {
  const each = (write: (n: number) => string): string => tables.map((_, i) => write(i + 1)).join('');
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGED}/content-types"/>`,
    '_rels/.rels': related(`<Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
      `<sheets>${each((n) => `<sheet name="Sheet ${n}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(
      each((n) => `<Relationship Id="r${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`),
    ),
    ...Object.fromEntries(tables.map((rows, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows)])),
  });
}

function related(relationships: string): string {
  return `<Relationships xmlns="${PACKAGED}/relationships">${relationships}</Relationships>`;
}

function sheetXml(rows: Table): string {
  const name = (column: number): string => String.fromCharCode(65 + column);
  const cell = (value: string | number, place: string): string =>
    typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = rows.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((value, j) => cell(value, `${name(j)}${i + 1}`)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

type Field = readonly [value: number, bytes: 2 | 4];

function fields(list: readonly Field[]): Buffer {
  return Buffer.concat(
    list.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** Without checksums, at which readers of workbooks do not look. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, contents] of Object.entries(files)) {
    const [title, data] = [text(path), text(contents)];
    const common: readonly Field[] = [
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [0, 4],
      [data.length, 4],
      [data.length, 4],
      [title.length, 2],
      [0, 2],
    ];
    const local = Buffer.concat([fields([[0x04034b50, 4], ...common]), title, data]);
    const rest: readonly Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    directory.push(Buffer.concat([fields([[0x02014b50, 4], [20, 2], ...common, ...rest]), title]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}
