import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoredRows } from '../../scoring/testing/scored-rows.ts';
import { resultRowJson } from '../result-json.ts';
import { createResultJsonWriter } from './result-json-writer.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

it('writes the same rows as JSON.stringify of an object for each, file after file, whatever the texts', () => {
  const writer = createResultJsonWriter();
  fc.assert(
    fc.property(fc.array(scoredRows, { maxLength: 3 }), (files) => {
      for (const rows of files) {
        writer.clear();
        let plain = '';
        rows((row) => {
          writer.row(row);
          writer.text('\n');
          plain += `${JSON.stringify(resultRowJson(row.result()))}\n`;
        });
        expect(textOf(writer.bytes())).toBe(plain);
      }
    }),
    { numRuns: 400 },
  );
});

it('writes a row whose values cannot be read, and says so in it', () => {
  fc.assert(
    fc.property(scoredRows, fc.constantFrom('formatValue', 'weakInputs'), (rows, method) => {
      const writer = createResultJsonWriter();
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
        writer.row(broken);
        plain += JSON.stringify(resultRowJson(broken.result()));
      });
      expect(textOf(writer.bytes())).toBe(plain);
    }),
  );
});
