import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRecord } from './csv.ts';
import { createResultWriter } from './result-writer.ts';
import { explanationJson, factorsJson, round6 } from './result-json.ts';
import { resultRows } from './testing/result-rows.ts';
import type { ResultRow } from './types.ts';

/** The same record by JSON.stringify and the writer of any CSV. */
const plainRecord = (cells: readonly string[], row: ResultRow): string => csvRecord([
  ...cells, String(round6(row.churnProbability)), row.riskLevel, row.revenueAtRisk === null ? '' : row.revenueAtRisk.toFixed(2), row.explanation.summary,
  JSON.stringify(explanationJson(row.explanation)), JSON.stringify(factorsJson(row.riskFactors)), JSON.stringify(factorsJson(row.protectiveFactors)), row.confidence, row.modelVersion, row.experimentGroup,
]);
/** `[]` needs no quotes and gets them all the same. */
const alike = (record: string): string => record.replaceAll(',[],', ',"[]",').replaceAll(',[],', ',"[]",');

it('writes what JSON.stringify and the CSV writer do, row after row, whatever the texts', () => {
  fc.assert(fc.property(fc.array(fc.tuple(resultRows, fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '=', ' ') }), { maxLength: 3 })), { maxLength: 5 }), (rows) => {
    const writer = createResultWriter();
    for (const [row, cells] of rows) writer.add(cells, row);
    expect(alike(writer.take())).toBe(alike(rows.map(([row, cells]) => plainRecord(cells, row)).join('')));
    expect(writer.take()).toBe('');
  }));
});

it('writes numbers and texts of all kinds as JSON.stringify does', () => {
  const row = fc.sample(resultRows, 1)[0]!;
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.double(), fc.double({ min: -1.1, max: 1.1, noNaN: true }), fc.integer({ min: -1_000_100, max: 1_000_100 }).map((n) => n / 1e6), fc.constantFrom(-0, 1e-9, NaN, 5e-7)), (text, impact) => {
    const changed: ResultRow = { ...row, riskFactors: [{ field: text, label: text, value: text, impact, direction: 'increases' }] };
    const writer = createResultWriter();
    writer.add([], changed);
    expect(alike(writer.take())).toBe(alike(plainRecord([], changed)));
  }));
});
