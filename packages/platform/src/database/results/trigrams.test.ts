import { MAX_STORED_ROW, type StoredRows } from '@retainwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrigramLists } from './trigram-lists.ts';
import {
  eachTrigram,
  intersect,
  MAX_BYTES_PER_VALUE,
  packAscending,
  STANDING_FACTOR,
  trigramsOf,
  unpackAscending,
} from './trigrams.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'B', 'ß', 'É', 'é', '1', '_', ' ', '漢', '😀'), maxLength: 12 });
/** The key of the last row that a file may have. */
const LAST = MAX_STORED_ROW * STANDING_FACTOR + STANDING_FACTOR - 1;
const ascending = fc
  .uniqueArray(
    fc.oneof(
      fc.nat(2 ** 28),
      fc.maxSafeNat().map((value) => value % (LAST + 1)),
      fc.constant(LAST),
    ),
    {
      maxLength: 50,
    },
  )
  .map((values) => Float64Array.from(values.toSorted((a, b) => a - b)));

const inText = (value: string): Set<number> => {
  const bytes = new TextEncoder().encode(value);
  const found = new Set<number>();
  eachTrigram(bytes, 0, bytes.length, (trigram) => found.add(trigram));
  return found;
};

describe('trigrams', () => {
  it('of a part of a text are among those of the text, in whatever case it is written', () => {
    fc.assert(
      fc.property(text, text, text, (before, part, after) => {
        const whole = inText(before + part + after);
        for (const written of [part, part.toUpperCase().length === part.length ? part.toUpperCase() : part])
          for (const trigram of trigramsOf(written)) expect(whole).toContain(trigram);
      }),
    );
  });

  it('are none in fewer than three bytes', () => {
    expect([trigramsOf(''), trigramsOf('ab'), trigramsOf('é')]).toEqual([[], [], []]);
    expect(trigramsOf('aaaa')).toHaveLength(1);
  });
});

describe('lists of rows', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(ascending, (values) => {
        const out = new Uint8Array(MAX_BYTES_PER_VALUE * values.length);
        const length = packAscending(values, values.length, out);
        expect([...unpackAscending(out.subarray(0, length))]).toEqual([...values]);
      }),
    );
  });

  it('have in common what both have', () => {
    fc.assert(
      fc.property(ascending, ascending, (left, right) => {
        const mixed = Float64Array.from(new Set([...left, ...right].toSorted((a, b) => a - b)));
        expect([...intersect(mixed, left)]).toEqual([...left]);
        expect([...intersect(left, right)]).toEqual([...left].filter((value) => right.includes(value)));
      }),
    );
  });

  it('name the last rows that a file may have', () => {
    const first = MAX_STORED_ROW - 1;
    const lists = new TrigramLists();
    lists.add(storedNames([[first, 0, 'cus1']]));
    lists.add(storedNames([[first + 1, 1, 'cus2']]));
    const found = new Map<number, number[]>();
    lists.take((trigram, rows) => found.set(trigram, [...unpackAscending(rows)]));
    const [shared = 0] = trigramsOf('cus');
    const [own = 0] = trigramsOf('us2');
    expect(found.get(shared)).toEqual([first * STANDING_FACTOR, (first + 1) * STANDING_FACTOR + 1]);
    expect(found.get(own)).toEqual([(first + 1) * STANDING_FACTOR + 1]);
  });

  it('name the rows of each trigram, however long they are and however often they are taken', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(name, { maxLength: 150 }), { minLength: 1, maxLength: 4 }), (portions) => {
        const lists = new TrigramLists();
        let row = 0;
        for (const names of portions) {
          const expected = new Map<number, number[]>();
          for (const one of names) {
            row += 1 + (one.length % 3) * 100;
            const key = row * STANDING_FACTOR + (one.length % 6);
            lists.add(storedNames([[row, one.length % 6, one]]));
            for (const trigram of inText(one)) expected.set(trigram, [...(expected.get(trigram) ?? []), key]);
          }
          const taken = new Map<number, number[]>();
          lists.take((trigram, rows) => taken.set(trigram, [...unpackAscending(rows)]));
          expect(taken).toEqual(expected);
        }
      }),
    );
  });

  it('hold many rows of one trigram', () => {
    const lists = new TrigramLists();
    const rows = Array.from({ length: 100_000 }, (_, i) => i + 1);
    lists.add(storedNames(rows.map((row) => [row, 1, 'aaa'])));
    const taken: number[][] = [];
    lists.take((_trigram, bytes) => taken.push([...unpackAscending(bytes)]));
    expect(taken).toEqual([rows.map((row) => row * STANDING_FACTOR + 1)]);
  });
});

/** Rows of which only the name is of interest. */
function storedNames(rows: readonly (readonly [row: number, standing: number, name: string])[]): StoredRows {
  const names = rows.map(([, , name]) => Buffer.from(name));
  let end = 0;
  return {
    rowNumbers: Int32Array.from(rows, ([row]) => row),
    standings: Uint8Array.from(rows, ([, standing]) => standing),
    kinds: new Int16Array(rows.length),
    probabilities: new Float64Array(rows.length),
    revenues: new Float64Array(rows.length),
    bytes: new Uint8Array(Buffer.concat(names)),
    ends: Uint32Array.from(
      names.flatMap((name) => {
        const before = end;
        end += name.length;
        return [before, end, end, end];
      }),
    ),
  };
}
