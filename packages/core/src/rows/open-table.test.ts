import { describe, expect, it } from 'vitest';
import { InputError } from '../errors.ts';
import { MAX_BLANK_ROWS, MAX_DAMAGED_ROWS } from './limits.ts';
import { openTable } from './open-table.ts';
import { encodeText, inPieces } from './testing/encode-text.ts';
import { readAll } from './testing/read-all.ts';
import type { ByteSource, TableOptions } from './types.ts';

async function codeOf(source: ByteSource, options?: TableOptions): Promise<string> {
  try {
    await readAll(source, options);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'read';
}

describe('openTable', () => {
  it('reads header and rows of a plain file', async () => {
    expect(await readAll('id,mrr\na,1\nb,2\n')).toMatchObject({
      header: ['id', 'mrr'],
      rows: [
        ['a', '1'],
        ['b', '2'],
      ],
      format: { headerRow: 1 },
    });
  });

  it.each([[';'], ['\t'], ['|'], [',']])('finds the delimiter %j', async (delimiter) => {
    const text = [
      ['id', 'name', 'mrr'],
      ['a', 'x y', '1'],
      ['b', 'z', '2'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    expect(await readAll(text)).toMatchObject({ format: { delimiter }, header: ['id', 'name', 'mrr'] });
  });

  it('obeys the separator line that Excel writes', async () => {
    expect(await readAll('sep=;\r\nid;mrr\r\na;1,5\r\n')).toMatchObject({
      header: ['id', 'mrr'],
      rows: [['a', '1,5']],
    });
  });

  it('reads lines that end in a return among others, and keeps returns that are quoted', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`c${i}`, i % 3 === 0 ? 'a\r\nb' : 'fine']);
    const ends = ['\r', '\r\n', '\n', '\r\r\n'];
    const text = [['id', 'note'], ...rows].map(([id, note], i) => `${id},"${note}"${ends[i % ends.length]}`).join('');
    for (const chunk of [1, 7, 10_000])
      expect(await readAll(text, {}, chunk)).toMatchObject({ header: ['id', 'note'], rows, format: { newline: '\n' } });
  });

  it('leaves a single return in a cell where it is', async () => {
    const { rows } = await readAll(`id,note\na,one\rtwo\n${'b,fine\n'.repeat(20)}`);
    expect([rows.length, rows[0]]).toEqual([21, ['a', 'one\rtwo']]);
  });

  it('reads quotes behind a backslash, as Spark and MySQL write them', async () => {
    const { header, rows } = await readAll('id,name,plan\n1,"Bob \\"the\\" Builder, Inc","Pro"\n2,"plain","Pro"\n');
    expect(header).toEqual(['id', 'name', 'plan']);
    expect(rows[0]).toEqual(['1', 'Bob "the" Builder, Inc', 'Pro']);
  });

  it('keeps backslashes in files whose quotes are doubled', async () => {
    expect((await readAll('id,path,json\n1,"C:\\dir\\","{""a"":""b\\""c""}"\n2,"x","{""a"": 1}"\n')).rows[0]).toEqual([
      '1',
      'C:\\dir\\',
      '{"a":"b\\"c"}',
    ]);
  });

  it('takes a byte that DOS ends files with for no row', async () => {
    expect((await readAll('id,a\r\n1,x\r\n\u001a')).rows).toEqual([['1', 'x']]);
  });

  it('reads a file with a zero in a cell', async () => {
    expect((await readAll('id,a\n1,x\u0000y\n2,z\n')).rows).toEqual([
      ['1', 'x\u0000y'],
      ['2', 'z'],
    ]);
  });

  it('reads Windows-1252 where the bytes are not UTF-8', async () => {
    expect(await readAll(Uint8Array.from('id;Größe\na;1\n', (char) => char.charCodeAt(0)))).toMatchObject({
      format: { encoding: 'windows-1252' },
      header: ['id', 'Größe'],
    });
  });

  it('skips title lines before the header', async () => {
    expect(await readAll('Customers export\nMay 2026\n\nid,plan,mrr\na,Pro,1\nb,Pro,2\n')).toMatchObject({
      header: ['id', 'plan', 'mrr'],
      rows: [
        ['a', 'Pro', '1'],
        ['b', 'Pro', '2'],
      ],
    });
  });

  it('makes up names when the file has no header', async () => {
    expect(await readAll('c1,49.00,3\nc2,19.00,5\nc3,99.00,7\n')).toMatchObject({
      format: { headerRow: null },
      header: ['column_1', 'column_2', 'column_3'],
      rows: [
        ['c1', '49.00', '3'],
        ['c2', '19.00', '5'],
        ['c3', '99.00', '7'],
      ],
    });
  });

  it('names duplicate and empty headers, __proto__ among them', async () => {
    expect((await readAll('id,usage,usage,,__proto__\na,x,y,z,w\n')).header).toEqual([
      'id',
      'usage',
      'usage (2)',
      'column_4',
      '__proto__',
    ]);
  });

  it('mends short rows, drops empty extra cells, and marks rows that lost their shape', async () => {
    const { rows, defects } = await readAll('a,b,c,d\n1,2,3\n1,2,3,4,,\n1,2,3,4,5\n1\n');
    expect(rows.slice(0, 2)).toEqual([
      ['1', '2', '3', ''],
      ['1', '2', '3', '4'],
    ]);
    expect([...defects]).toEqual([
      [3, 'too_many_cells'],
      [4, 'too_few_cells'],
    ]);
  });

  it('gives up only the line whose quote nothing closes', async () => {
    const { rows, defects } = await readAll('id,note\na,fine\nb,"open\nc,fine\nd,fine\n');
    expect(rows.map(([id]) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect([...defects]).toEqual([[2, 'unterminated_quote']]);
  });

  it('keeps memory bounded when a quote swallows a long file', async () => {
    const { rows } = await readAll(`id,note\na,"open\n${'b,fine\n'.repeat(5_000)}`, { maxRowCharacters: 1_000 });
    expect(rows).toHaveLength(5_001);
  });

  it.each([
    ['nothing', '', 'ERR-3001'],
    ['blank lines', '\n\n  \n', 'ERR-3001'],
    ['a header alone', 'id,mrr\n', 'ERR-3002'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'ERR-3003'],
    ['zero bytes', Uint8Array.from([97, 44, 0, 0, 0, 98]), 'ERR-3003'],
  ])('refuses %s', async (_, source, code) => {
    expect(await codeOf(source)).toBe(code);
  });

  it('refuses what is larger or wider than allowed', async () => {
    expect(await codeOf('id,a\n1,2\n'.repeat(100), { maxBytes: 50 })).toBe('ERR-2003');
    expect(await codeOf(`${'a,'.repeat(300)}b\n${'1,'.repeat(300)}2\n`, { maxColumns: 200 })).toBe('ERR-3008');
  });

  it('refuses half a million columns before it looks at them', async () => {
    expect(await codeOf('a,'.repeat(500_000))).toBe('ERR-3008');
    expect(await codeOf(`id,a${','.repeat(20_000)}\n1,2\n`)).toBe('read');
  });

  it('names what a file is that is not a table', async () => {
    const text = (start: string): Uint8Array => new TextEncoder().encode(`${start}\n${'x'.repeat(100)}`);
    const files: readonly (readonly [Uint8Array, string])[] = [
      [text('%PDF-1.7'), 'PDF'],
      [Uint8Array.of(0x1f, 0x8b, 8, 0), 'gzip'],
      [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), '.xls'],
      [text('<!DOCTYPE html><html>'), 'web page'],
      [text('<?xml version="1.0"?>'), 'XML'],
      [text('[{"customer_id": "a"}]'), 'JSON'],
      [text('{\\rtf1'), 'RTF'],
      [encodeText('\u0001\u0002\u0003\u0004,b\n\u0001,2\n', 'utf-8'), 'binary'],
    ];
    for (const [bytes, name] of files)
      await expect(readAll(bytes)).rejects.toMatchObject({ code: 'ERR-3003', message: expect.stringContaining(name) });
  });

  it('sees that a file was cut off within a character', async () => {
    const bytes = encodeText('id,name\na,Zürich\nb,Genè', 'utf-8');
    await expect(readAll(bytes.subarray(0, bytes.length - 1))).rejects.toMatchObject({
      code: 'ERR-3003',
      message: expect.stringContaining('cut off'),
    });
  });

  it('keeps UTF-8 with a few damaged bytes', async () => {
    const bytes = encodeText(`id,name\n${'a,Zürich\n'.repeat(10)}b,X\n`, 'utf-8');
    bytes[bytes.lastIndexOf(88)] = 0xff;
    const { rows, format } = await readAll(bytes);
    expect(format.encoding).toBe('utf-8');
    expect([rows[0], rows[10]]).toEqual([
      ['a', 'Zürich'],
      ['b', '\ufffd'],
    ]);
  });

  it('drops columns at the end that have neither a name nor a value', async () => {
    expect(await readAll('id,mrr,,\na,1,,\nb,2,,\n')).toMatchObject({
      header: ['id', 'mrr'],
      rows: [
        ['a', '1'],
        ['b', '2'],
      ],
    });
    expect(await readAll('id,mrr,,\na,1,,x\nb,2,,\n')).toMatchObject({ header: ['id', 'mrr', 'column_3', 'column_4'] });
  });

  it('reads thousands of columns', async () => {
    const names = Array.from({ length: 3_000 }, (_, i) => `field ${i}`);
    const { header, rows } = await readAll(`${names.join(';')}\n${names.map((_, i) => i).join(';')}\n`);
    expect([header.length, rows[0]?.[2_999]]).toEqual([3_000, '2999']);
  });

  it('does not take decimal commas for a delimiter', async () => {
    expect((await readAll('price;share\n1,50;2,75\n3,25;4,10\n5,00;6,99\n')).header).toEqual(['price', 'share']);
  });

  it('takes blank lines and lines of empty cells for no rows, and numbers rows without them', async () => {
    const { rows } = await readAll('id,a\n\n1,x\n , \n,\n2,y\n\n\n', {}, 1);
    expect(rows).toEqual([
      ['1', 'x'],
      ['2', 'y'],
    ]);
  });

  it('gives the sample again in the batches, without rows that have a defect', async () => {
    const table = await readAll(`id,a\n${'1,x\n'.repeat(5)}1,2,3\n${'2,y\n'.repeat(50)}`, { sampleRows: 10 });
    expect([table.sample.length, table.rows.length]).toEqual([9, 56]);
    expect([...table.defects]).toEqual([[6, 'too_many_cells']]);
  });

  it('asks the source for no more than it needs, and lets go of it', async () => {
    const source = inPieces(encodeText(`id,a\n${'1,2\n'.repeat(500_000)}`, 'utf-8'), [10_000]);
    const table = await openTable(source, { sampleRows: 100 });
    for await (const batch of table.batches(500)) {
      expect(batch.rows).toHaveLength(500);
      break;
    }
    expect(source.given).toBeLessThan(20);
    expect(source.closed).toBe(true);
  });

  it('releases a source whose batches are not read, and one that is refused', async () => {
    const unread = inPieces(encodeText(`id,a\n${'1,2\n'.repeat(500_000)}`, 'utf-8'), [10_000]);
    await (await openTable(unread)).close();
    const refused = inPieces(encodeText(`<!doctype html>${'x'.repeat(500_000)}`, 'utf-8'), [10_000]);
    expect(await codeOf(refused)).toBe('ERR-3003');
    expect([unread.closed, refused.closed]).toEqual([true, true]);
  });

  it('keeps batches small when rows are huge', async () => {
    const row = `a,${'x'.repeat(500_000)}\n`;
    const table = await openTable(`id,text\n${row.repeat(100)}`);
    const sizes: number[] = [];
    for await (const batch of table.batches()) sizes.push(batch.rows.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(100);
    expect(Math.max(...sizes)).toBeLessThan(50);
  });

  it('hands out its batches once', async () => {
    const table = await openTable('id,a\n1,2\n');
    const drain = async (): Promise<void> => {
      for await (const batch of table.batches()) expect(batch.rows).toHaveLength(1);
    };
    await drain();
    await expect(drain()).rejects.toThrow('only once');
  });

  it('stops when aborted', async () => {
    const stop = new AbortController();
    const table = await openTable(inPieces(encodeText(`id,a\n${'1,2\n'.repeat(100_000)}`, 'utf-8'), [70_000]), {
      signal: stop.signal,
    });
    stop.abort(new Error('enough'));
    await expect(
      (async () => {
        for await (const batch of table.batches()) expect(batch.rows.length).toBeGreaterThan(0);
      })(),
    ).rejects.toThrow('enough');
  });

  it('stops when aborted while the source is silent', async () => {
    const stop = new AbortController();
    const silent = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
    const opening = openTable(silent, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(opening).rejects.toThrow('enough');
  });

  it('reads web streams and text', async () => {
    const text = 'id,name\na,😀\n';
    expect((await readAll(new Blob([text]).stream())).rows).toEqual([['a', '😀']]);
    expect((await readAll(text)).rows).toEqual([['a', '😀']]);
  });
});

describe('a file that is mostly damage', () => {
  const codeOf = async (text: string): Promise<string> => {
    try {
      for await (const _ of (await openTable(text)).batches());
      return 'read';
    } catch (error) {
      return error instanceof InputError ? error.code : String(error);
    }
  };
  const header = 'customer_id,mrr\n';
  const good = 'c1,1\n';

  it('is refused when half of very many rows open a quote that nothing closes', async () => {
    const open = 'c1,"1\n';
    expect(await codeOf(header + open.repeat(MAX_DAMAGED_ROWS - 10))).toBe('read');
    expect(await codeOf(header + open.repeat(MAX_DAMAGED_ROWS + 10))).toBe('ERR-3009');
    expect(await codeOf(header + `${good}${good}${open}`.repeat(MAX_DAMAGED_ROWS + 10))).toBe('read');
  });

  it.each([' ', ',', '"",'])('is refused when millions of lines are %j', async (cells) => {
    const line = `${cells}\n`;
    expect(await codeOf(header + good + line.repeat(MAX_BLANK_ROWS / 4))).toBe('read');
    expect(await codeOf(header + good + line.repeat(MAX_BLANK_ROWS + 10))).toBe('ERR-3009');
  });

  it('may have any number of empty lines, which cost nothing', async () => {
    expect(await codeOf(`${header}${good}${'\n'.repeat(20_000_000)}${good}`)).toBe('read');
  });
});

describe('rows that are too long', () => {
  const line = `c1,${'a'.repeat(50_000)}\n`;
  const open = (text: string) => openTable(text, { maxRowCharacters: 1_000, sampleRows: 10 });

  it('are refused when there are no others, however long they are', async () => {
    const endless = `c1,${'a'.repeat(20_000_000)}\n`;
    for (const text of [line, line + line, endless])
      await expect(open(`customer_id,mrr\n${text}`)).rejects.toMatchObject({ code: 'ERR-3008' });
  });

  it('are rejected one by one when there are others, wherever those are', async () => {
    for (const text of [`${line}c2,2\n`, `c2,2\n${line}`, `c1,${'a'.repeat(20_000_000)}\nc2,2\n`]) {
      const table = await open(`customer_id,mrr\n${text}`);
      const rows: string[] = [];
      for await (const batch of table.batches())
        rows.push(...batch.rows.map((cells, i) => batch.defects.get(i) ?? cells.join()));
      expect(rows.toSorted()).toEqual(['c2,2', 'row_too_long']);
    }
  });
});
