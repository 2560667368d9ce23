import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCells } from '../csv.ts';
import { createStartWriter, nextStart } from './encoded-prefixes.ts';

it('are the cells of the chosen rows as CSV, each with a comma behind it', () => {
  const cells = fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '=', ' ', 'é') }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(cells, fc.boolean()), { maxLength: 6 }), { maxLength: 3 }), (batches) => {
      const write = createStartWriter();
      for (const batch of batches) {
        const accepted = Int32Array.from(batch.flatMap(([, chosen], row) => (chosen ? [row] : [])));
        const next = nextStart(
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
