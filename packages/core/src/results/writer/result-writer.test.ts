import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createResultWriter } from './result-writer.ts';
import { resultRecord } from '../result-csv.ts';
import type { ResultDetail } from '../result-detail.ts';
import { scoredRows } from '../../scoring/testing/scored-rows.ts';

const cellLists = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '=', ' ') }), { maxLength: 3 }),
  { minLength: 1, maxLength: 4 },
);
/** Half a surrogate pair is no character, and UTF-8 has no way to write it. */
const asUtf8 = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const details: fc.Arbitrary<ResultDetail> = fc.constantFrom('compact', 'full');

it('writes the same records as the plain way by JSON.stringify, row after row, whatever the texts', () => {
  fc.assert(
    fc.property(fc.array(scoredRows, { maxLength: 3 }), cellLists, details, (files, cells, detail) => {
      const writer = createResultWriter({ detail });
      let plain = '';
      for (const rows of files) {
        rows((row) => {
          const own = cells[row.row % cells.length]!;
          writer.add(own, row);
          plain += resultRecord(own, row.result(), detail);
        });
      }
      expect(writer.take()).toBe(asUtf8(plain));
      expect(writer.take()).toBe('');
    }),
    { numRuns: 400 },
  );
});

it('writes the record of a row whose values cannot be read, and says so in it', () => {
  fc.assert(
    fc.property(scoredRows, fc.constantFrom('formatValue', 'weakInputs'), details, (rows, method, detail) => {
      const writer = createResultWriter({ detail });
      let plain = '';
      rows((row) => {
        const broken = Object.assign(row, {
          weakInputs: 1,
          model: {
            ...row.model,
            [method]: () => {
              throw new Error('the column is gone');
            },
          },
        });
        writer.add(['a'], broken);
        plain += resultRecord(['a'], broken.result(), detail);
      });
      expect(writer.take()).toBe(asUtf8(plain));
    }),
  );
});
