import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Factor } from '../explain/types.ts';
import { scoredRows } from '../scoring/testing/scored-rows.ts';
import { expandResultRecords, type ModelLabels } from './expand-results.ts';
import { resultHeader, resultRecord } from './result-csv.ts';
import type { ResultDetail } from './result-detail.ts';
import { strongestFactors } from './strongest-factors.ts';
import { resultRows } from './testing/result-rows.ts';
import type { ResultRow, RowCursor } from './types.ts';
import { createResultWriter } from './writer/result-writer.ts';

const HEADER = ['id', 'a,b', 'Größe "x"'];
const cellLists = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=', ' ', '😀') }), {
    minLength: 3,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 4 },
);
/** JSON.stringify writes half a surrogate pair as an escape; as a character it cannot be written at all. */
const HALF_CHARACTER = /\\ud[89a-f]/;

async function expanded(csv: string, labels: ModelLabels, pieces: readonly number[] = []): Promise<string> {
  const bytes = new TextEncoder().encode(csv);
  async function* inPieces(): AsyncGenerator<Uint8Array> {
    let from = 0;
    for (let i = 0; from < bytes.length; i++) {
      const to = from + (pieces[i % pieces.length] ?? bytes.length);
      yield await Promise.resolve(bytes.slice(from, to));
      from = to;
    }
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const piece of expandResultRecords(inPieces(), labels)) text += decoder.decode(piece, { stream: true });
  return text;
}

const labelsOf = ({ model }: RowCursor): ModelLabels =>
  new Map([[model.version, new Map(model.factors.map(({ key, label }) => [key, label]))]]);

const labelsOfRow = ({ modelVersion, riskFactors, protectiveFactors }: ResultRow): ModelLabels =>
  new Map([[modelVersion, new Map([...riskFactors, ...protectiveFactors].map(({ field, label }) => [field, label]))]]);

describe('a compact results file', () => {
  it('expands to the long one, byte for byte, whatever the texts and wherever its pieces are cut', async () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(scoredRows, cellLists, pieces, async (rows, cells, cuts) => {
        const writers = { compact: createResultWriter(), full: createResultWriter({ detail: 'full' }) };
        let labels: ModelLabels = new Map();
        rows((row) => {
          const own = cells[row.row % cells.length]!;
          if (HALF_CHARACTER.test(resultRecord(own, row.result(), 'full'))) return;
          labels = labelsOf(row);
          for (const writer of Object.values(writers)) writer.add(own, row);
        });
        const header = resultHeader(HEADER);
        const [compact, full] = [header + writers.compact.take(), header + writers.full.take()];
        expect(await expanded(compact, labels, cuts)).toBe(full);
        expect(await expanded(full, labels, cuts)).toBe(full);
      }),
      { numRuns: process.env['TEST_SIZE'] === 'full' ? 400 : 150 },
    );
  });

  it('expands whatever its rows were explained by, and not explained at all', async () => {
    /** Rows whose strongest factors are those of their lists, in any order, and whose fields have one label each. */
    const rows = resultRows.map((row): ResultRow => {
      const distinct = <T extends { readonly field: string }>(all: readonly T[], seen: Set<string>): T[] =>
        all.filter(({ field }) => !seen.has(field) && seen.add(field));
      const seen = new Set<string>();
      const list = (all: readonly Factor[], direction: Factor['direction']): Factor[] =>
        distinct(all, seen).map((factor) => ({ ...factor, direction }));
      const risk = list(row.riskFactors, 'increases');
      const protective = list(row.protectiveFactors, 'decreases');
      const factors =
        row.rowNumber % 2 === 0 ? strongestFactors(risk, protective) : [...protective, ...risk].slice(0, 3);
      return {
        ...row,
        riskFactors: risk,
        protectiveFactors: protective,
        explanation: { ...row.explanation, factors, summary: row.explanation.summary.replace(/^'+/, '') },
      };
    });
    await fc.assert(
      fc.asyncProperty(rows, cellLists, async (row, cells) => {
        const file = (detail: ResultDetail): string => resultHeader(HEADER) + resultRecord(cells[0]!, row, detail);
        expect(await expanded(file('compact'), labelsOfRow(row))).toBe(file('full'));
      }),
    );
  });

  it('labels a field that nobody named with its own name', async () => {
    const [row] = fc.sample(
      resultRows.map((one) => ({
        ...one,
        riskFactors: [{ field: 'seats', label: 'Seats', value: '3', impact: 0.2, direction: 'increases' as const }],
        protectiveFactors: [],
      })),
      1,
    );
    const text = await expanded(resultHeader(HEADER) + resultRecord(['1', '2', '3'], row!), new Map());
    expect(text).toContain('{""field"":""seats"",""label"":""seats"",""value"":""3"",""direction"":""increases""');
  });

  it('that ends within a record is refused', async () => {
    const [row] = fc.sample(resultRows, 1);
    const whole = resultHeader(HEADER) + resultRecord(['1', '2', '3'], row!);
    await expect(expanded(whole.slice(0, -5), new Map())).rejects.toThrow('ends within a record');
  });
});

describe('the strongest factors', () => {
  it('are named where the impacts do not show their order, and only there', () => {
    const factor = (field: string, impact: number): Factor => ({
      field,
      label: field,
      value: null,
      impact,
      direction: impact > 0 ? 'increases' : 'decreases',
    });
    const [up, down] = [factor('up', 0.2), factor('down', -0.2)];
    const [row] = fc.sample(resultRows, 1);
    const explained = (factors: ResultRow['riskFactors']): string =>
      resultRecord([], {
        ...row!,
        explanation: { ...row!.explanation, factors },
        riskFactors: [up],
        protectiveFactors: [down],
      });
    expect(explained([up, down])).not.toContain('top_factors');
    expect(explained([down, up])).toContain('""top_factors"":[""down"",""up""]');
  });
});
