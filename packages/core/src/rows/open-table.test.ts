import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors.ts';
import { openTable } from './open-table.ts';
import type { ByteSource, RowBatch, TableOptions } from './types.ts';

async function read(source: ByteSource, options?: TableOptions): Promise<{ header: readonly string[]; rows: (readonly string[])[]; batches: RowBatch[]; headerRow: number | null; delimiter: string; encoding: string }> {
  const table = await openTable(source, options);
  const batches: RowBatch[] = [];
  for await (const batch of table.batches()) batches.push(batch);
  return { header: table.header, rows: batches.flatMap(({ rows }) => [...rows]), batches, headerRow: table.format.headerRow, delimiter: table.format.delimiter, encoding: table.format.encoding };
}

async function codeOf(source: ByteSource, options?: TableOptions): Promise<string> {
  try {
    await read(source, options);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'read';
}

function encode(text: string, encoding: string): Uint8Array {
  const bom = '\ufeff';
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(bom + text);
  const units = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(units.buffer);
  const all = bom + text;
  for (let i = 0; i < all.length; i++) view.setUint16(2 * i, all.charCodeAt(i), encoding === 'utf-16le');
  return units;
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

describe('openTable', () => {
  it('reads header and rows of a plain file', async () => {
    expect(await read('id,mrr\na,1\nb,2\n')).toMatchObject({ header: ['id', 'mrr'], rows: [['a', '1'], ['b', '2']], headerRow: 1 });
  });

  it.each([[';'], ['\t'], ['|'], [',']])('finds the delimiter %j', async (delimiter) => {
    const text = [['id', 'name', 'mrr'], ['a', 'x y', '1'], ['b', 'z', '2']].map((cells) => cells.join(delimiter)).join('\n');
    expect(await read(text)).toMatchObject({ delimiter, header: ['id', 'name', 'mrr'] });
  });

  it('obeys the separator line that Excel writes', async () => {
    expect(await read('sep=;\r\nid;mrr\r\na;1,5\r\n')).toMatchObject({ header: ['id', 'mrr'], rows: [['a', '1,5']] });
  });

  it('reads Windows-1252 where the bytes are no UTF-8', async () => {
    expect(await read(Uint8Array.from('id;Größe\na;1\n', (char) => char.charCodeAt(0)))).toMatchObject({ encoding: 'windows-1252', header: ['id', 'Größe'] });
  });

  it('skips title lines before the header', async () => {
    expect(await read('Customers export\nMay 2026\n\nid,plan,mrr\na,Pro,1\nb,Pro,2\n')).toMatchObject({ header: ['id', 'plan', 'mrr'], rows: [['a', 'Pro', '1'], ['b', 'Pro', '2']] });
  });

  it('makes up names when the file has no header', async () => {
    expect(await read('c1,49.00,3\nc2,19.00,5\nc3,99.00,7\n')).toMatchObject({ headerRow: null, header: ['column_1', 'column_2', 'column_3'], rows: [['c1', '49.00', '3'], ['c2', '19.00', '5'], ['c3', '99.00', '7']] });
  });

  it('names duplicate and empty headers, __proto__ among them', async () => {
    expect((await read('id,usage,usage,,__proto__\na,x,y,z,w\n')).header).toEqual(['id', 'usage', 'usage (2)', 'column_4', '__proto__']);
  });

  it('mends short rows, drops empty extra cells, and marks rows that lost their shape', async () => {
    const { rows, batches } = await read('a,b,c,d\n1,2,3\n1,2,3,4,,\n1,2,3,4,5\n1\n');
    expect(rows.slice(0, 2)).toEqual([['1', '2', '3', ''], ['1', '2', '3', '4']]);
    expect([...(batches[0]?.defects ?? [])]).toEqual([[2, 'too_many_cells'], [3, 'too_few_cells']]);
  });

  it('gives up only the line whose quote nothing closes', async () => {
    const { rows, batches } = await read('id,note\na,fine\nb,"open\nc,fine\nd,fine\n');
    expect(rows.map(([id]) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect([...(batches[0]?.defects ?? [])]).toEqual([[1, 'unterminated_quote']]);
  });

  it('keeps memory bounded when a quote swallows a long file', async () => {
    const { rows } = await read(`id,note\na,"open\n${'b,fine\n'.repeat(5_000)}`, { maxRowCharacters: 1_000 });
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

  it('stops when told to', async () => {
    const stop = new AbortController();
    const table = await openTable(inChunks(new TextEncoder().encode(`id,a\n${'1,2\n'.repeat(100_000)}`), 70_000), { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect((async () => { for await (const batch of table.batches()) expect(batch.rows.length).toBeGreaterThan(0); })()).rejects.toThrow('enough');
  });

  it('gives back any table through every encoding, delimiter, line end and chunking', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[^\P{C}\t\n]/gu, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), { minLength: 1, maxLength: 12 })),
        fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n'), fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'), fc.integer({ min: 1, max: 200 }),
        async (body, delimiter, newline, encoding, size) => {
          const header = ['customer_id', ...(body[0] ?? []).map((_, i) => `field_${i}`)];
          const rows = body.map((cells, i) => [`c${i}`, ...cells]);
          const text = `sep=${delimiter}${newline}${Papa.unparse([header, ...rows], { delimiter, newline, quotes: true })}${newline}`;
          expect(await read(inChunks(encode(text, encoding), size))).toMatchObject({ header, rows, delimiter });
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });
});
