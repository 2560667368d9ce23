import { MAX_STORED_ROW } from '@retainwise/core';
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
    const ids = [1, 2].map((n) => new TextEncoder().encode(`cus${n}`));
    ids.forEach((bytes, i) =>
      lists.add({
        rowNumbers: Int32Array.of(first + i),
        standings: Uint8Array.of(i),
        kinds: Int16Array.of(0),
        probabilities: Float64Array.of(0.5),
        revenues: Float64Array.of(1),
        bytes,
        ends: Uint32Array.of(4, 4, 4, 4),
      }),
    );
    const found = new Map<number, number[]>();
    lists.take((trigram, rows) => found.set(trigram, [...unpackAscending(rows)]));
    const [shared = 0] = trigramsOf('cus');
    const [own = 0] = trigramsOf('us2');
    expect(found.get(shared)).toEqual([first * STANDING_FACTOR, (first + 1) * STANDING_FACTOR + 1]);
    expect(found.get(own)).toEqual([(first + 1) * STANDING_FACTOR + 1]);
  });
});
