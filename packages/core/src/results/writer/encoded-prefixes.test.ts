import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCells } from '../csv.ts';
import { createPrefixWriter, nextPrefix } from './encoded-prefixes.ts';

it('encoded prefixes are the cells of the chosen rows as CSV, each followed by a comma', () => {
  const cells = fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '=', ' ', 'é') }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(cells, fc.boolean()), { maxLength: 6 }), { maxLength: 3 }), (batches) => {
      const write = createPrefixWriter();
      for (const batch of batches) {
        const accepted = Int32Array.from(batch.flatMap(([, chosen], row) => (chosen ? [row] : [])));
        const next = nextPrefix(
          write(
            batch.map(([row]) => row),
            accepted,
          ),
        );
        expect(Array.from(accepted, () => new TextDecoder().decode(next()))).toEqual(
          batch.filter(([, chosen]) => chosen).map(([row]) => `${csvCells(row)},`),
        );
        expect(next()).toHaveLength(0);
      }
    }),
  );
});
