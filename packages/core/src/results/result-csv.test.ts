import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { neutralizeFormula } from './csv.ts';
import {
  REJECTED_COLUMNS,
  rejectedHeader,
  rejectedRecord,
  RESULT_COLUMNS,
  resultHeader,
  resultRecord,
} from './result-csv.ts';
import type { ExplanationJson, FactorJson } from './result-json.ts';
import { resultRows } from './testing/result-rows.ts';

const ADDED = [
  'churn_probability',
  'risk_level',
  'revenue_at_risk',
  'explanation_summary',
  'explanation',
  'risk_factors',
  'protective_factors',
  'confidence',
  'model_version',
  'experiment_group',
  'already_churned',
];
const parse = (csv: string): string[][] =>
  Papa.parse<string[]>(csv, { newline: '\r\n', delimiter: ',', skipEmptyLines: true }).data;

describe('the header', () => {
  it('is the columns of the input, unchanged and in order, then those of the result, in order', () => {
    expect(RESULT_COLUMNS).toEqual(ADDED);
    expect(parse(resultHeader(['Kunde', 'MRR (€)', 'a,b']))[0]).toEqual(['Kunde', 'MRR (€)', 'a,b', ...ADDED]);
    expect(parse(rejectedHeader(['id']))[0]).toEqual(['id', ...REJECTED_COLUMNS]);
  });

  it('never names a column twice, even when a results file is scored again', () => {
    const once = parse(resultHeader(['id']))[0]!;
    const twice = parse(resultHeader(once))[0]!;
    const thrice = parse(resultHeader(twice))[0]!;
    expect(new Set(thrice).size).toBe(thrice.length);
    expect(twice.slice(0, once.length)).toEqual(once);
    expect(twice[once.length]).toBe('retainwise_churn_probability');
  });
});

describe('a record', () => {
  it('has the cells of the input, then one cell per column, whose JSON always parses and is never empty', () => {
    fc.assert(
      fc.property(resultRows, fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (row, cells) => {
        const [record] = parse(resultRecord(cells, row, 'full'));
        expect(record).toHaveLength(cells.length + ADDED.length);
        expect(record!.slice(0, cells.length)).toEqual(cells.map(neutralizeFormula));
        const added = Object.fromEntries(ADDED.map((name, i) => [name, record![cells.length + i]!]));
        const explanation = JSON.parse(added['explanation']!) as ExplanationJson;
        expect(Object.keys(explanation)).toEqual([
          'summary',
          'method',
          'base_probability',
          'factors',
          'missing_inputs',
          'out_of_range_inputs',
        ]);
        expect(explanation.summary).toBe(row.explanation.summary);
        expect(explanation.factors.length).toBeLessThanOrEqual(3);
        for (const column of ['risk_factors', 'protective_factors']) {
          const list = JSON.parse(added[column]!) as FactorJson[];
          expect(Array.isArray(list)).toBe(true);
          for (const item of list)
            expect(Object.keys(item)).toEqual(['field', 'label', 'value', 'direction', 'impact']);
        }
        expect(Math.abs(Number(added['churn_probability']) - row.churnProbability)).toBeLessThanOrEqual(5e-7);
        expect(added['revenue_at_risk']).toBe(row.revenueAtRisk === null ? '' : row.revenueAtRisk.toFixed(2));
        expect([added['risk_level'], added['confidence'], added['model_version'], added['experiment_group']]).toEqual([
          row.riskLevel,
          row.confidence,
          row.modelVersion,
          row.experimentGroup,
        ]);
      }),
    );
  });

  it('says everything once: the summary in its column, the factors in their lists, the direction by the list', () => {
    fc.assert(
      fc.property(resultRows, (row) => {
        const [record] = parse(resultRecord(['c1'], row));
        const cell = (name: string): string => record![1 + ADDED.indexOf(name)]!;
        const explanation = JSON.parse(cell('explanation')) as object;
        expect(Object.keys(explanation).filter((key) => key !== 'top_factors')).toEqual([
          'method',
          'base_probability',
          'missing_inputs',
          'out_of_range_inputs',
        ]);
        const lists = [
          ...(JSON.parse(cell('risk_factors')) as object[]),
          ...(JSON.parse(cell('protective_factors')) as object[]),
        ];
        expect(lists).toHaveLength(row.riskFactors.length + row.protectiveFactors.length);
        for (const item of lists) expect(Object.keys(item)).toEqual(['field', 'value', 'impact']);
      }),
    );
  });

  it('of a rejected row says where it stood and why', () => {
    expect(
      parse(
        rejectedRecord({ rowNumber: 7, cells: ['x', '=1'], code: 'VAL-1002', message: 'The row has no customer id.' }),
      )[0],
    ).toEqual(['x', "'=1", '7', 'VAL-1002', 'The row has no customer id.']);
  });
});
