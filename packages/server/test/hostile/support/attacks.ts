import { gzipSync } from 'node:zlib';
import { workbook } from './zip.ts';

export interface Attack {
  readonly name: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** Made before the clock starts. */
  readonly body?: () => Uint8Array | string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEAD = 'customer_id,mrr,contract,tenure_months\n';
const ROW = 'c1234567,49.99,monthly,12\n';

const file = (name: string, body: Attack['body'], type = 'text/csv'): Attack => ({
  name,
  path: '/v1/uploads?filename=x.csv',
  headers: { 'content-type': type },
  ...(body && { body }),
});
const sheet = (name: string, xml: () => string, options: Parameters<typeof workbook>[1] = {}): Attack =>
  file(name, () => workbook(xml(), options), XLSX);
const json = (name: string, path: string, body: () => unknown): Attack => ({
  name,
  path,
  headers: { 'content-type': 'application/json' },
  body: () => {
    const value = body();
    return typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
  },
});
const scores = (name: string, body: () => unknown): Attack => json(name, '/v1/scores', body);
const form = (name: string, parts: () => string): Attack =>
  file(name, () => `${parts()}\r\n--b--`, 'multipart/form-data; boundary=b');
const part = (headers: string, body: string): string => `--b\r\n${headers}\r\n\r\n${body}\r\n`;
const FILE_PART = 'Content-Disposition: form-data; name="file"; filename="a.csv"';

/** `count` times what `of` says, joined. */
const many = (count: number, of: (i: number) => string, by = ''): string =>
  Array.from({ length: Math.ceil(count) }, (_, i) => of(i)).join(by);

/**
 * What a caller may send to make the API work for long, fill its memory or end it: one of each kind.
 *
 * @param size 1 is the largest that the limits let in; fractions are smaller in the same proportions
 */
export function attacks(size: number): readonly Attack[] {
  const n = (full: number): number => Math.max(1, Math.ceil(full * size));
  return [
    file('a header cell without end', () => `customer_id,${'a'.repeat(n(1_000_000))}\nc1,1\n`),
    file('a header cell of letters with marks', () => `customer_id,${'é'.repeat(n(500_000))}\nc1,1\n`),
    file('a header cell of many words', () => `customer_id,${'monthly revenue '.repeat(n(60_000))}\nc1,1\n`),
    file(
      'as many columns as are allowed',
      () =>
        `customer_id,${many(n(16_000), (i) => `amount number ${i}`, ',')}\n` +
        many(50, () => `c1,${'2024-01-01,'.repeat(n(16_000))}\n`),
    ),
    file('a million columns', () => `${many(n(1_000_000), (i) => `c${i}`, ',')}\n`),
    file('one cell without end', () => `${HEAD}c1,${'a'.repeat(n(90_000_000))}\n`),
    file('commas without end', () => HEAD + ','.repeat(n(90_000_000))),
    file('quotes without end', () => `${HEAD}"${'a""'.repeat(n(30_000_000))}`),
    file('a quote that opens in every line', () => HEAD + 'c1,"x\n'.repeat(n(8_000_000))),
    file('a quote that closes wrongly in every line', () => HEAD + 'c1,"x" y,"\n'.repeat(n(8_000_000))),
    file('blank lines without end', () => HEAD + '\n'.repeat(n(90_000_000))),
    file('lines of separators', () => HEAD + ',,,\n'.repeat(n(22_000_000))),
    file('lines of spaces', () => HEAD + ' \n'.repeat(n(45_000_000))),
    file('lone carriage returns', () => HEAD.replace('\n', '\r') + 'c1,1,m,3\r'.repeat(n(9_000_000))),
    file('zero bytes', () => Buffer.alloc(n(90_000_000))),
    file('spaces', () => HEAD + ' '.repeat(n(90_000_000))),
    file('customers who are all different', () => HEAD + many(n(3_000_000), (i) => `c${i},49.99,monthly,12\n`)),
    file('one customer in every row', () => HEAD + ROW.repeat(n(3_500_000))),
    file('UTF-16', () => Buffer.from(`\uFEFF${HEAD}${ROW.repeat(n(1_500_000))}`, 'utf16le')),
    file('gzip', () => gzipSync(Buffer.alloc(n(200_000_000), 'a')), 'application/octet-stream'),

    sheet(
      'an attribute without end',
      () => `<worksheet><sheetData><row r="1" z="${' r = '.repeat(n(2_000_000))}"></row></sheetData></worksheet>`,
    ),
    sheet(
      'a tag with attributes without end',
      () => `<worksheet><sheetData><row r="1" ${'a="b" '.repeat(n(2_000_000))}></row></sheetData></worksheet>`,
    ),
    sheet('tags in tags', () => `<worksheet><sheetData>${'<a>'.repeat(n(2_000_000))}</sheetData></worksheet>`),
    sheet('a tag that never closes', () => `<worksheet><sheetData>${'<'.repeat(n(5_000_000))}`),
    sheet(
      'many rows',
      () =>
        `<worksheet><sheetData>` +
        many(n(1_000_000), (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`) +
        '</sheetData></worksheet>',
    ),
    sheet(
      'a cell at the far corner',
      () =>
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    ),
    sheet(
      'a long text in every cell',
      () =>
        '<worksheet><sheetData>' +
        many(1_000, (i) => `<row r="${i + 1}">${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`) +
        '</sheetData></worksheet>',
      { sharedStrings: `<sst><si><t>${'x'.repeat(n(1_000_000))}</t></si></sst>` },
    ),
    sheet(
      'entities of entities',
      () =>
        `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(40)}">` +
        many(12, (i) => `<!ENTITY b${i} "${`&${i === 0 ? 'a' : `b${i - 1}`};`.repeat(10)}">`) +
        ']><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b11;</t></is></c></row></sheetData></worksheet>',
    ),
    sheet(
      'an entity that is a file',
      () =>
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData>' +
        '<row r="1"><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>',
    ),
    file(
      'a picture that unpacks without end',
      () =>
        workbook('<worksheet><sheetData/></worksheet>', {
          extra: [{ name: 'xl/media/image1.png', data: Buffer.alloc(n(1_000_000_000)) }],
        }),
      XLSX,
    ),
    file(
      'a sheet under another name',
      () =>
        workbook('<worksheet><sheetData/></worksheet>', {
          extra: [{ name: 'xl/worksheets/sheet2.XML', data: Buffer.alloc(n(1_000_000_000)) }],
        }),
      XLSX,
    ),
    file(
      'an entry that lies about its size',
      () =>
        workbook('<worksheet><sheetData/></worksheet>', {
          extra: [{ name: 'xl/styles.xml', data: Buffer.alloc(n(500_000_000)), declaredBytes: 10 }],
        }),
      XLSX,
    ),
    file(
      'entries without end',
      () =>
        workbook('<worksheet><sheetData/></worksheet>', {
          extra: Array.from({ length: n(60_000) }, (_, i) => ({ name: `x/${i}.xml`, data: '<a/>' })),
        }),
      XLSX,
    ),

    scores('customers without a property in common', () => ({
      customers: Array.from({ length: 1_000 }, (_, i) =>
        Object.fromEntries(Array.from({ length: n(199) }, (_unused, j) => [(i * 199 + j).toString(36), 1])),
      ),
    })),
    scores('a property name without end', () => ({ customers: [{ customer_id: 'a', ['a'.repeat(n(3_000_000))]: 1 }] })),
    scores('many long property names', () => ({
      customers: [
        Object.fromEntries(Array.from({ length: 199 }, (_, j) => [`${j} ${'monthly revenue '.repeat(30)}`, 1])),
      ],
    })),
    scores('a value without end', () => ({
      customers: [{ customer_id: 'a', mrr: '1'.repeat(n(1_900_000)), signup_date: '1-'.repeat(n(900_000)) }],
    })),
    scores('as much as is allowed', () => ({
      customers: Array.from({ length: 1_000 }, (_, i) =>
        Object.fromEntries(Array.from({ length: n(199) }, (_unused, j) => [`column ${j}`, i])),
      ),
    })),
    scores('too many customers', () => `{"customers":[${'{},'.repeat(n(1_300_000))}{}]}`),
    scores('one key again and again', () => `{"customers":[{${'"a":1,'.repeat(n(600_000))}"a":1}]}`),
    scores('a number without end', () => `{"customers":[{"customer_id":${'1'.repeat(n(3_000_000))}}]}`),
    scores(
      '__proto__ and constructor',
      () => '{"customers":[{"customer_id":"a","__proto__":{"x":1},"constructor":1}]}',
    ),
    scores('lists in lists', () => '['.repeat(n(4_000_000))),
    json(
      'objects in objects',
      '/v1/predictions',
      () => `{"upload_id":${'{"a":'.repeat(n(600_000))}1${'}'.repeat(n(600_000))}}`,
    ),
    json('shallow objects of the largest size', '/v1/predictions', () => `{${many(8_000, (i) => `"${i}":{}`, ',')}}`),
    {
      ...scores('JSON that unpacks without end', () => gzipSync(Buffer.alloc(n(500_000_000), ' '))),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    },

    form('many parts', () => part('Content-Disposition: form-data; name="a"', '1').repeat(n(100_000))),
    form('a long header of a part', () => part(`${FILE_PART}\r\nX: ${'y'.repeat(n(5_000_000))}`, 'customer_id')),
    form('many headers of a part', () => part(`${FILE_PART}${'\r\nX: y'.repeat(n(1_000_000))}`, 'customer_id')),
    form('a long name of a file', () =>
      part(`Content-Disposition: form-data; name="file"; filename="${'a'.repeat(15_000)}.csv"`, `${HEAD}${ROW}`),
    ),
    form(
      'a long mapping',
      () =>
        part('Content-Disposition: form-data; name="mapping"', `{${many(n(100_000), (i) => `"${i}":1`, ',')}}`) +
        part(FILE_PART, `${HEAD}${ROW}`),
    ),

    { name: 'parameters without end', path: `/v1/uploads?${many(1_500, (i) => `a${i}=`, '&')}`, method: 'GET' },
    { name: 'the same parameter again and again', path: `/v1/uploads?${'limit=1&'.repeat(1_500)}`, method: 'GET' },
    { name: 'a cursor without end', path: `/v1/uploads?cursor=${'A'.repeat(14_000)}`, method: 'GET' },
    {
      name: 'unknown fields in a mapping',
      path: `/v1/uploads?mapping=${encodeURIComponent(`{${many(800, (i) => `"f${i}":1`, ',')}}`)}`,
      headers: { 'content-type': 'text/csv' },
      body: () => `${HEAD}${ROW}`,
    },
    {
      name: 'a mapping of lists in lists',
      path: `/v1/uploads?mapping=${'['.repeat(5_000)}`,
      headers: { 'content-type': 'text/csv' },
      body: () => `${HEAD}${ROW}`,
    },
    {
      name: 'an idempotency key without end',
      path: '/v1/uploads',
      headers: { 'content-type': 'text/csv', 'idempotency-key': 'k'.repeat(10_000) },
      body: () => `${HEAD}${ROW}`,
    },
    {
      name: 'headers without end',
      path: '/v1/account',
      method: 'GET',
      headers: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`x-${i}`, 'y'])),
    },
  ];
}

/** The same bytes with a few changes: flipped, cut, repeated or moved. The same seed makes the same changes. */
export function mutate(bytes: Uint8Array, seed: number): Buffer {
  const random = randomNumbers(seed);
  let result = Buffer.from(bytes);
  for (let change = 0; change <= random() % 8; change++) {
    if (result.length === 0) break;
    const at = random() % result.length;
    const to = Math.min(result.length, at + (random() % 64));
    switch (random() % 5) {
      case 0:
        result[at] = random() % 256;
        break;
      case 1:
        result = result.subarray(0, Math.max(1, at));
        break;
      case 2:
        result = Buffer.concat([result.subarray(0, to), result.subarray(at)]);
        break;
      case 3:
        result = Buffer.concat([result.subarray(0, at), result.subarray(to)]);
        break;
      default:
        result.fill('"\n,<>{}[]=;\0'[random() % 12] ?? '"', at, to);
    }
  }
  return result;
}

/** Numbers below 2³¹ (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 1;
  };
}
