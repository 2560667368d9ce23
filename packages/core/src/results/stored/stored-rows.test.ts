import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoredRows } from '../../scoring/testing/scored-rows.ts';
import { resultRowJson } from '../result-json.ts';
import type { ResultRow, RowCursor } from '../types.ts';
import { ByteText } from '../writer/byte-text.ts';
import { ByteNumbers, writeCount, writeSigned, writeText } from './byte-numbers.ts';
import { createStoredRowsWriter } from './stored-rows-writer.ts';
import { resultsOf, storedRowsOf } from './testing/stored-rows-of.ts';
import { TextCodes } from './text-codes.ts';
import { levelOfStanding, standingOf, hasLeft } from './types.ts';

const NO_CELLS = new Uint8Array();

/** Half a surrogate pair is no character, and UTF-8 has no way to write it; NUL is no text for PostgreSQL. */
const asStored = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)).replaceAll('\0', '\uFFFD');

/** What people see of a result, with texts as they can be stored. */
function shown(row: ResultRow): unknown {
  return JSON.parse(JSON.stringify({ ...resultRowJson(row), currency: row.currency }), (_, value: unknown) =>
    typeof value === 'string' ? asStored(value) : value,
  );
}

function storedAndRead(visit: (visitor: (row: RowCursor) => void) => void, part = 0) {
  const writer = createStoredRowsWriter(part);
  const said: ResultRow[] = [];
  let scale: RowCursor['scale'] | undefined;
  visit((row) => {
    said.push(row.result());
    scale = row.scale;
    writer.add(NO_CELLS, row);
  });
  const rows = writer.take();
  const empty = { models: [], kinds: [], texts: [], counts: [] };
  const parts = [...Array.from({ length: part }, () => empty), writer.words()];
  // As a database keeps them.
  const words = JSON.parse(JSON.stringify({ version: 1, scale, parts })) as Parameters<typeof resultsOf>[1];
  return { said, rows, words };
}

describe('stored rows', () => {
  it('say what their results said when they were scored, whatever the texts', () => {
    fc.assert(
      fc.property(scoredRows, fc.nat(3), (visit, part) => {
        const { said, rows, words } = storedAndRead(visit, part);
        expect(resultsOf(rows, words).map(shown)).toEqual(said.map(shown));
      }),
      { numRuns: 400 },
    );
  });

  it('say why a row has no reasons, where its values cannot be read', () => {
    fc.assert(
      fc.property(scoredRows, fc.constantFrom('formatValue', 'weakInputs'), (visit, method) => {
        const { said, rows, words } = storedAndRead((visitor) => {
          visit((row) => {
            const model = {
              ...row.model,
              [method]: () => {
                throw new Error('the column is gone');
              },
            };
            visitor(Object.assign(row, { weakInputs: 1, model }));
          });
        });
        expect(resultsOf(rows, words).map(shown)).toEqual(said.map(shown));
      }),
    );
  });

  it('count the customers of each standing', () => {
    fc.assert(
      fc.property(scoredRows, (visit) => {
        const { said, words } = storedAndRead(visit);
        for (const [standing, count] of words.parts[0]!.counts.entries())
          expect(count).toBe(said.filter((row) => standingOf(row.riskLevel, row.alreadyChurned) === standing).length);
      }),
    );
  });

  it('keep the cells of a row as they were given', () => {
    fc.assert(
      fc.property(scoredRows, fc.array(fc.string(), { minLength: 4, maxLength: 4 }), (visit, cells) => {
        const writer = createStoredRowsWriter(0);
        let next = 0;
        visit((row) => writer.add(new TextEncoder().encode(cells[next++]), row));
        expect(storedRowsOf(writer.take()).map((row) => row.cells)).toEqual(cells.slice(0, next));
        expect(writer.take().rowNumbers).toHaveLength(0);
      }),
    );
  });

  it('are refused when they end too early, or belong to other words', () => {
    const [visit] = fc.sample(scoredRows, { numRuns: 1, seed: 1 });
    const { rows, words } = storedAndRead(visit!);
    const [row] = storedRowsOf(rows);
    expect(() => resultsOf(rows, { ...words, parts: [] })).toThrow('The words of a result of the kind 0 are missing.');
    const cut = { ...rows, bytes: rows.bytes.slice(0, -row!.reasons.length) };
    expect(() => resultsOf(cut, words)).toThrow(RangeError);
  });
});

it('a standing is the level and whether the customer has left', () => {
  for (const level of ['low', 'medium', 'high'] as const)
    for (const left of [false, true]) {
      const standing = standingOf(level, left);
      expect([levelOfStanding(standing), hasLeft(standing)]).toEqual([level, left]);
    }
});

it('numbers and texts are read as they were written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(2 ** 31 - 1), fc.integer({ min: -(2 ** 30) + 1, max: 2 ** 30 - 1 }), fc.string())),
      (values) => {
        const out = new ByteText(1);
        for (const [count, signed, text] of values) {
          writeCount(out, count);
          writeSigned(out, signed);
          writeText(out, text);
        }
        const numbers = new ByteNumbers(out.take());
        expect(values.map(() => [numbers.count(), numbers.signed(), numbers.text()])).toEqual(
          values.map(([count, signed, text]) => [count, signed, asUtf8(text)]),
        );
      },
    ),
  );
});

const asUtf8 = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

it('codes are given to short texts while there is room, and each text has one', () => {
  const codes = new TextCodes();
  expect([codes.codeOf('a'), codes.codeOf('b'), codes.codeOf('a')]).toEqual([0, 1, 0]);
  expect(codes.codeOf('x'.repeat(61))).toBeNull();
  for (let i = 0; i < 20_000; i++) codes.codeOf(`t${i}`);
  expect(codes.texts).toHaveLength(16_000);
  expect([codes.codeOf('new'), codes.codeOf('b')]).toEqual([null, 1]);
});
