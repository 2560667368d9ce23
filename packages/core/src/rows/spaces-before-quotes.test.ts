import { describe, expect, it } from 'vitest';
import { encodeText, inPieces } from './testing/encode-text.ts';
import { readAll } from './testing/read-all.ts';

const table = (delimiter: string, newline = '\n'): string =>
  [
    ['"id"', '"name"', '"mrr"'],
    ['"a"', `"x${delimiter} ""y"""`, '"20.50"'],
    ['"b"', '"z"', '"33.50"'],
  ]
    .map((cells) => cells.join(`${delimiter} `))
    .join(newline);

describe('spaces between a delimiter and a quote', () => {
  it.each([[','], [';'], ['\t'], ['|']])('are no part of the cell behind %j', async (delimiter) => {
    expect(await readAll(table(delimiter))).toMatchObject({
      format: { delimiter },
      header: ['id', 'name', 'mrr'],
      rows: [
        ['a', `x${delimiter} "y"`, '20.50'],
        ['b', 'z', '33.50'],
      ],
    });
  });

  it('are found with any line ends, before the first cell, and several at once', async () => {
    for (const newline of ['\n', '\r\n', '\r']) expect((await readAll(table(',', newline))).rows).toHaveLength(2);
    expect((await readAll('"id",   "mrr"\n  "a",  "1,5"\n  "b", "2"\n')).rows).toEqual([
      ['a', '1,5'],
      ['b', '2'],
    ]);
  });

  it('may stand before some cells only, and quoted cells may have several lines', async () => {
    expect(
      (await readAll('id, "note", mrr\na, "one\ntwo, three", 5\nb, "", 6\n')).rows.map(([, note]) => note),
    ).toEqual(['one\ntwo, three', '']);
  });

  it('are seen wherever the pieces of the file end', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `"k${i}", "n, ${i}", "${i}"`);
    const bytes = encodeText(['"id", "name", "mrr"', ...rows].join('\n'), 'utf-8');
    for (const size of [1, 7, 64])
      expect((await readAll(inPieces(bytes, [size]))).rows[199]).toEqual(['k199', 'n, 199', '199']);
  });

  it('do not make an inch mark a quote', async () => {
    expect((await readAll('id, size, mrr\na, 5 ", 1\nb, " wide, 2\nc, 3 ", 3\n')).rows.map(([id]) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
