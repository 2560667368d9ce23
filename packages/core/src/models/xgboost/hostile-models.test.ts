import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainForest } from '../forest/shap/explain-forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { randomMatrix } from '../forest/testing/random-trees.ts';
import { readXgboostModel } from './read-xgboost-model.ts';
import { randomModel, writeBinaryModel, writeUbjson, xgboostDocument } from './testing/write-models.ts';

const MATRIX_VALUES = 200_000;
const RUNS = process.env['TEST_SIZE'] === 'full' ? 1_500 : 500;

/** Whatever the bytes: a forest that scores and explains finitely, or a ModelFormatError. */
function readsOrRefuses(bytes: Uint8Array): 'read' | 'refused' {
  let forest;
  try {
    forest = readXgboostModel(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(ModelFormatError);
    return 'refused';
  }
  const rows = Math.min(3, Math.floor(MATRIX_VALUES / forest.numFeatures));
  const matrix = randomMatrix(1, rows, forest.numFeatures, 0.2);
  expect(forest.scoreMargins(matrix, rows).every(Number.isFinite)).toBe(true);
  expect(explainForest(forest).explain(matrix, rows).every(Number.isFinite)).toBe(true);
  return 'read';
}

const document = xgboostDocument({ ...randomModel(3, 2, 3), weightDrop: [0.5, 1] }, '3.1');
const files = {
  JSON: new TextEncoder().encode(JSON.stringify(document)),
  UBJSON: writeUbjson(document),
  'binary model': writeBinaryModel({ ...randomModel(3, 2, 3), baseScore: 0.1 }),
};

describe.each(Object.entries(files))('a damaged %s', (_, valid) => {
  test('the file itself is sound', () => {
    expect(readsOrRefuses(valid)).toBe('read');
  });

  test('reads or is refused when bytes are changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, (edits) => {
        const bytes = valid.slice();
        for (const [at, byte] of edits) bytes[at] = byte;
        readsOrRefuses(bytes);
      }),
      { numRuns: RUNS },
    );
  });

  test('reads or is refused when a piece is cut out, doubled or missing at the end', () => {
    fc.assert(
      fc.property(fc.nat(valid.length), fc.nat(40), fc.boolean(), (at, length, doubled) => {
        const end = Math.min(valid.length, at + length);
        readsOrRefuses(
          Uint8Array.from([...valid.subarray(0, doubled ? end : at), ...valid.subarray(doubled ? at : end)]),
        );
        readsOrRefuses(valid.subarray(0, at));
      }),
      { numRuns: 300 },
    );
  });
});

test('arbitrary bytes are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readsOrRefuses(bytes)).toBe('refused');
      readsOrRefuses(Uint8Array.from([0x7b, 0x4c, ...bytes]));
    }),
    { numRuns: 500 },
  );
});

test('documents with any value in place of another are read or refused', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      null,
      true,
      -1,
      0,
      1,
      1e308,
      2147483647,
      '',
      '1',
      'NaN',
      '[',
      [],
      [[]],
      {},
      [Number.MAX_SAFE_INTEGER],
      '1E400',
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(odd, fc.nat(10_000), (value, pick) => {
      const copy = structuredClone(document);
      const places: { holder: Record<string, unknown>; key: string }[] = [];
      const collect = (holder: Record<string, unknown>) => {
        for (const key of Object.keys(holder)) {
          places.push({ holder, key });
          const member = holder[key];
          if (typeof member === 'object' && member !== null) collect(member as Record<string, unknown>);
        }
      };
      collect(copy);
      const { holder, key } = places[pick % places.length]!;
      holder[key] = value;
      readsOrRefuses(new TextEncoder().encode(JSON.stringify(copy)));
    }),
    { numRuns: RUNS },
  );
});
