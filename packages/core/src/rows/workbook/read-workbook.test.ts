import { describe, expect, it } from 'vitest';
import { makeWorkbook, makeZip, sheetXml, workbookFiles } from '../testing/make-workbook.ts';
import { readAll } from '../testing/read-all.ts';

const emptySheet: never[] = [];
const date = (serial: number) => ({ xml: `<c r="PLACE" s="1"><v>${serial}</v></c>` });
const yes = { xml: '<c r="PLACE" t="b"><v>1</v></c>' };

describe('an Excel workbook', () => {
  it('is read like a CSV file: numbers with a point, dates as ISO, titles skipped', async () => {
    const bytes = await makeWorkbook([
      [
        ['Customers'],
        ['customer_id', 'mrr', 'since', 'active'],
        ['c1', 49.5, date(45356), yes],
        ['c2', 1200, date(45356.5), yes],
      ],
    ]);
    const table = await readAll(bytes);
    expect(table.format).toMatchObject({ kind: 'xlsx', headerRow: 2 });
    expect(table.header).toEqual(['customer_id', 'mrr', 'since', 'active']);
    expect(table.rows).toEqual([
      ['c1', '49.5', '2024-03-05', 'true'],
      ['c2', '1200', '2024-03-05T12:00:00Z', 'true'],
    ]);
  });

  it('gives its first sheet that holds a table', async () => {
    const bytes = await makeWorkbook([
      emptySheet,
      [['About this export']],
      [
        ['id', 'mrr'],
        ['a', 1],
      ],
    ]);
    expect(await readAll(bytes)).toMatchObject({ header: ['id', 'mrr'], rows: [['a', '1']] });
  });

  it('gives the sheet of customers, not a cover, a list of codes or a pivot table', async () => {
    const cover = [['This workbook has customers'], ['See the second sheet'], ['Yours']];
    const codes = [
      ['code', 'label', 'colour'],
      ['A', 'Alpha', 'red'],
      ['B', 'Beta', 'blue'],
    ];
    const customers = [
      ['Customer ID', 'MRR', 'Signup date'],
      ['c1', 49, '2024-01-01'],
      ['c2', 19, '2024-02-01'],
    ];
    const pivot = [
      ['Plan', 'Sum'],
      ['Pro', 49],
      ['Basic', 19],
    ];
    expect(await readAll(await makeWorkbook([cover, codes, customers, pivot]))).toMatchObject({
      header: ['Customer ID', 'MRR', 'Signup date'],
      rows: [
        ['c1', '49', '2024-01-01'],
        ['c2', '19', '2024-02-01'],
      ],
    });
    expect((await readAll(await makeWorkbook([cover, codes]))).header).toEqual(['code', 'label', 'colour']);
  });

  it('reads a hidden sheet only when there is no other', async () => {
    const old = [
      ['customer_id', 'mrr', 'signup_date'],
      ['old', 49, '2024-01-01'],
    ];
    const now = [
      ['customer_id', 'mrr'],
      ['new', 49],
    ];
    const hide = async (...sheets: readonly number[]): Promise<Uint8Array> => {
      const files = workbookFiles([old, now].map(sheetXml)).map(({ name, contents }) => ({
        name,
        contents:
          name !== 'xl/workbook.xml'
            ? contents
            : new TextEncoder().encode(
                sheets.reduce(
                  (xml, n) => xml.replace(`name="S${n}"`, `name="S${n}" state="hidden"`),
                  new TextDecoder().decode(contents),
                ),
              ),
      }));
      return makeZip(files);
    };
    expect((await readAll(await hide(1))).rows[0]?.[0]).toBe('new');
    expect((await readAll(await hide(1, 2))).rows[0]?.[0]).toBe('old');
  });

  it('is read when it is large enough to be unpacked elsewhere', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      `customer ${i * 7919}`,
      i,
      Math.sin(i),
      `note ${i ** 3 % 1_000_003}`,
    ]);
    const table = await readAll(await makeWorkbook([[['id', 'a', 'b', 'c'], ...rows]]));
    expect(table.rows).toHaveLength(20_000);
    expect(table.rows[19_999]).toEqual(rows[19_999]!.map(String));
  });

  it('reads numbers, dates of both systems, texts of runs, and nothing of how they are pronounced', async () => {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const sheet = [
      '<x:worksheet xmlns:x="m"><x:dimension ref="A1"/><x:sheetData>',
      '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>',
      '<x:c t="inlineStr"><x:is><x:t>c</x:t></x:is></x:c></x:row>',
      '<x:row><x:c><x:v>0.30000000000000004</x:v></x:c><x:c s="1"><x:v>59.5</x:v></x:c>',
      '<x:c t="e"><x:v>#N/A</x:v></x:c></x:row>',
      '<x:row/><x:row><x:c><x:v>1.10</x:v></x:c><x:c s="2"><x:v>0</x:v></x:c>',
      '<x:c t="str"><x:f>A1</x:f><x:v> a_x000D_b </x:v></x:c></x:row>',
      '<x:row><x:c r="A5"><x:v>1E-7</x:v></x:c><x:c r="C5" t="b"><x:v>0</x:v></x:c></x:row>',
      '</x:sheetData></x:worksheet>',
    ].join('');
    const files = workbookFiles([sheet]).map(({ name, contents }) => ({
      name,
      contents:
        name === 'xl/styles.xml'
          ? encode(
              [
                '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\ mmm yyyy;@"/></numFmts>',
                '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>',
              ].join(''),
            )
          : name === 'xl/workbook.xml'
            ? encode(new TextDecoder().decode(contents).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'))
            : contents,
    }));
    const strings =
      '<sst><si><r><t>i</t></r><r><t>d</t></r></si><si><t>mrr</t><rPh sb="0" eb="1"><t>カナ</t></rPh></si></sst>';
    const table = await readAll(await makeZip([...files, { name: 'xl/sharedStrings.xml', contents: encode(strings) }]));
    expect(table.header).toEqual(['id', 'mrr', 'c']);
    expect(table.rows).toEqual([
      ['0.30000000000000004', '1904-02-29T12:00:00Z', ''],
      ['1.1', '1904-01-01', 'a\rb'],
      ['1e-7', '', 'false'],
    ]);
  });

  it('does not span the cells at the end of the sheet that have a style and no value', async () => {
    const rows = sheetXml([
      ['customer_id', 'mrr'],
      ['c1', 20],
      ['c2', 30],
    ]);
    const styled = '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>';
    const table = await readAll(await makeZip(workbookFiles([rows.replace('</sheetData>', styled)])));
    expect([table.header, table.rows.length]).toEqual([['customer_id', 'mrr'], 2]);
    const wide = rows.replace('</row>', '<c r="XFD1" s="1"><v></v></c></row>');
    expect((await readAll(await makeZip(workbookFiles([wide])))).header).toEqual(['customer_id', 'mrr']);
  });

  it('needs no references of rows and cells', async () => {
    const rows = sheetXml([
      ['customer_id', 'since', 'mrr'],
      ['c1', date(45356), 20],
      ['c2', date(45357), 30],
    ]).replace(/ r="[A-Z]*\d+"/g, '');
    const table = await readAll(await makeZip(workbookFiles([rows])));
    expect(table.rows).toEqual([
      ['c1', '2024-03-05', '20'],
      ['c2', '2024-03-06', '30'],
    ]);
  });

  it('leaves out what stands beside the table further down, and keeps the row', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [`c${i}`, i, ...(i === 2_500 ? ['', 'a note'] : [])]);
    const table = await readAll(await makeWorkbook([[['id', 'mrr'], ...rows]]));
    expect(table.header).toEqual(['id', 'mrr']);
    expect(table.rows[2_500]).toEqual(['c2500', '2500']);
    expect(table.defects.size).toBe(0);
  });

  it.each([
    ['row', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['row number', '<row r="999999999"><c><v>1</v></c></row>'],
    ['disguised place', '<row r="&#49;048576"><c r="A1"><v>1</v></c></row>'],
  ])('is refused when one far %s would make its grid huge', async (_, row) => {
    const bytes = await makeZip(
      workbookFiles([`<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${row}</sheetData></worksheet>`]),
    );
    await expect(readAll(bytes)).rejects.toMatchObject({ code: 'ERR-3008' });
  });

  it('is refused when it is cut off, damaged, or no workbook at all', async () => {
    const bytes = await makeWorkbook([
      [
        ['id', 'mrr'],
        ['a', 1],
      ],
    ]);
    await expect(readAll(bytes.subarray(0, bytes.length - 30))).rejects.toMatchObject({
      code: 'ERR-3003',
      message: expect.stringMatching(/damaged/),
    });
    const broken = workbookFiles(['<worksheet><sheetData><row r="1"><c r="A1"']);
    await expect(readAll(await makeZip(broken.filter(({ name }) => !name.includes('_rels'))))).rejects.toMatchObject({
      code: 'ERR-3003',
    });
    const file = (name: string) => makeZip([{ name, contents: new TextEncoder().encode('<x/>') }]);
    await expect(readAll(await file('word/document.xml'))).rejects.toMatchObject({
      code: 'ERR-3003',
      message: expect.stringMatching(/Word document/),
    });
    await expect(readAll(await file('photos/1.jpg'))).rejects.toMatchObject({
      code: 'ERR-3003',
      message: expect.stringMatching(/ZIP archive/),
    });
  });

  it('without rows says so', async () => {
    await expect(readAll(await makeWorkbook([[['customer_id', 'mrr']]]))).rejects.toMatchObject({ code: 'ERR-3002' });
    await expect(readAll(await makeWorkbook([emptySheet]))).rejects.toMatchObject({ code: 'ERR-3001' });
  });
});
