import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareTables } from './share-tables.ts';

it('puts every tree into one table that has all its decisions and at most 256 entries', () => {
  const trees = fc.array(fc.uniqueArray(fc.nat({ max: 59 }), { minLength: 1, maxLength: 3 }), { maxLength: 120 });
  fc.assert(
    fc.property(trees, fc.array(fc.nat({ max: 9 }), { minLength: 60, maxLength: 60 }), (decisions, columns) => {
      const tables = shareTables(decisions, Int32Array.from(columns));
      expect(tables.flatMap((table) => table.trees).sort((a, b) => a - b)).toEqual(decisions.map((_, tree) => tree));
      for (const { trees: own, byColumn, cells } of tables) {
        expect(cells).toBe([...byColumn.values()].reduce((product, of) => product * (of.length + 1), 1));
        expect(cells).toBeLessThanOrEqual(256);
        for (const [column, of] of byColumn) expect(of.every((decision) => columns[decision] === column)).toBe(true);
        const known = new Set([...byColumn.values()].flat());
        for (const tree of own) expect(decisions[tree]!.every((decision) => known.has(decision))).toBe(true);
      }
    }),
  );
});
