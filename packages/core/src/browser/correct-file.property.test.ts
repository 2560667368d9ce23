import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRecord } from '../rows/index.ts';
import { analyzeFile } from './analyze-file.ts';
import { correctFile } from './correct-file.ts';
import { scoreFile } from './score-file.ts';

const HEADER = ['account', 'mrr', 'contract', 'tenure', 'note'];
const OPTIONS = { now: new Date('2026-06-01T00:00:00Z') };
/** As people write them, right and wrong. */
const CELLS = [
  fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', '', ' c6 '),
  fc.constantFrom('49', '1,250.50', '-5', 'free', '', '99'),
  fc.constantFrom('monthly', 'annual', 'Annual', '', 'who knows'),
  fc.constantFrom('3', '30', 'soon', '', '1200'),
  fc.constantFrom('', 'says "no"', 'two\nlines', 'a;b,c|d', '=1+1', ' padded ', 'é€😀'),
];
const row = fc.tuple(...CELLS).map((cells) => [...cells]);
const file = fc.array(row, { minLength: 2, maxLength: 12 });
const corrections = fc.uniqueArray(
  fc
    .integer({ min: 0, max: HEADER.length - 1 })
    .chain((place) => fc.record({ at: fc.nat(), place: fc.constant(place), value: CELLS[place]! })),
  { maxLength: 6, selector: ({ at, place }) => `${at % 12} ${place}` },
);

function written(rows: readonly (readonly string[])[], delimiter: string): Blob {
  if (delimiter === ',') return new Blob([HEADER, ...rows].map(plainRecord));
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return new Blob([HEADER, ...rows].map((cells) => `${cells.map(quoted).join(delimiter)}\n`));
}

/** What the engine makes of a file, to the last byte; or why it does not. */
async function outcomeOf(blob: Blob) {
  try {
    const { mapping, validation } = await analyzeFile({ file: blob, options: OPTIONS });
    const { results, rejected } = await scoreFile({ file: blob, options: OPTIONS });
    return { mapping, validation, results: await results.text(), rejected: await rejected.text() };
  } catch (error) {
    return { refused: (error as { code?: string }).code };
  }
}

describe('a corrected file', () => {
  it('has the mapping, findings and results of one that was corrected by hand, byte for byte', async () => {
    let scored = 0;
    await fc.assert(
      fc.asyncProperty(file, corrections, fc.constantFrom(',', ';', '\t', '|'), async (rows, wished, delimiter) => {
        // A line without any value is no row.
        fc.pre(rows.every((cells) => cells.some((cell) => cell.trim() !== '')));
        const byHand = rows.map((cells) => [...cells]);
        const patch = new Map<string, { row: number; column: string; value: string }>();
        for (const { at, place, value } of wished) {
          const index = at % rows.length;
          byHand[index]![place] = value;
          patch.set(`${index} ${place}`, { row: index + 1, column: HEADER[place]!, value });
        }
        fc.pre(byHand.every((cells) => cells.some((cell) => cell.trim() !== '')));
        const corrected = await correctFile({ file: written(rows, delimiter) }, [...patch.values()]);
        const outcome = await outcomeOf(corrected);
        expect(outcome).toEqual(await outcomeOf(written(byHand, delimiter)));
        if (outcome.results !== undefined) scored++;
      }),
      { numRuns: 60 },
    );
    expect(scored).toBeGreaterThan(10);
  });

  it('keeps rows that cannot be read as they are, with their numbers', async () => {
    const text = 'account,mrr\nc1,49,,surplus\nc2,1\n';
    const corrected = await correctFile({ file: new Blob([text]) }, [{ row: 2, column: 'mrr', value: '9' }]);
    expect(await corrected.text()).toBe('account,mrr\r\nc1,49,,surplus\r\nc2,9\r\n');
  });

  it.each([
    ['a row that is not there', [{ row: 9, column: 'mrr', value: '1' }], 'The file has no row 9.'],
    ['a column that is not there', [{ row: 1, column: 'MRR', value: '1' }], 'The file has no column "MRR".'],
    [
      'a cell twice',
      [
        { row: 1, column: 'mrr', value: '1' },
        { row: 1, column: 'mrr', value: '2' },
      ],
      'The cell of row 1 in column "mrr" is corrected twice.',
    ],
  ])('is refused for %s', async (_what, wrong, message) => {
    const file = new Blob(['account,mrr\nc1,49\nc2,1\n']);
    await expect(correctFile({ file }, wrong)).rejects.toMatchObject({ code: 'ERR-3011', message });
  });

  it('is refused where a row would be another one once it is written again', async () => {
    const file = new Blob(['account,mrr\nc1,49\nc2,"1\n']);
    await expect(correctFile({ file }, [{ row: 1, column: 'mrr', value: '5' }])).rejects.toMatchObject({
      code: 'ERR-3011',
      message: 'Row 2 has a quote without an end, or is too long.',
    });
  });
});
