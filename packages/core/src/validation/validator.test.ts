import { describe, expect, it } from 'vitest';
import { validateTable } from './testing/fixtures.ts';
import type { ValidationLevel } from './types.ts';

const header = ['customer_id', 'tenure_months', 'contract_type', 'monthly_charges', 'total_charges'];
const good = (id: string): string[] => [id, '12', 'annual', '50', '600'];
const withCell = (row: string[], column: string, value: string, columns = header) =>
  row.map((cell, i) => (columns[i] === column ? value : cell));

describe('rows that cannot be scored', () => {
  it('accepts a good row and counts it in the totals', () => {
    const { report, rejections } = validateTable({ header, rows: [good('a')] });
    expect(report).toMatchObject({ rows: 1, accepted: 1, rejected: 0, level: 'standard' });
    expect(rejections).toEqual([null]);
  });

  it.each(['', '  ', 'N/A', 'null'])('rejects a row whose customer id is %j at every level', (id) => {
    for (const level of ['basic', 'standard', 'strict'] as const) {
      const { rejections, finding } = validateTable({ header, rows: [good(id), good('b')] }, { level });
      expect(rejections).toEqual([{ code: 'VAL-1002', message: 'The customer id is missing.' }, null]);
      expect(finding('VAL-1002')).toMatchObject({
        count: 1,
        severity: 'error',
        column: 'customer_id',
        samples: [{ row: 1 }],
      });
    }
  });

  it('shows the cell that was found instead of an id', () => {
    expect(validateTable({ header, rows: [good('N/A'), good('b')] }).finding('VAL-1002')?.samples).toEqual([
      { row: 1, value: 'N/A' },
    ]);
  });

  it.each(['Total', 'TOTAL:', 'Gesamtsumme', 'Total général', 'Totaal'])(
    'rejects a row of totals called %j at every level, and no more about it',
    (id) => {
      for (const level of ['basic', 'standard', 'strict'] as const) {
        const { rejections, report } = validateTable(
          { header, rows: [good('a'), good('b'), [id, '', '', '100', '1200']] },
          { level },
        );
        expect(rejections.map((rejection) => rejection?.code ?? null)).toEqual([null, null, 'VAL-1012']);
        expect(report.findings.filter(({ samples }) => samples.some(({ row }) => row === 3))).toMatchObject([
          { code: 'VAL-1012', count: 1, samples: [{ row: 3, value: id }] },
        ]);
      }
    },
  );

  it('recognizes totals by their sum in a table of numbers only', () => {
    const numbers = ['customer_id', 'monthly_charges', 'seats_used'];
    const codes = (amount: string): unknown[] =>
      validateTable({
        header: numbers,
        rows: [
          ['a', '10.10', '1'],
          ['b', '20', '2'],
          ['Total', amount, '3'],
        ],
      }).rejections.map((rejection) => rejection?.code ?? null);
    expect(codes('30.10')).toEqual([null, null, 'VAL-1012']);
    expect(codes('15')).toEqual([null, null, null]);
  });

  it('accepts a customer called Total', () => {
    expect(validateTable({ header, rows: [good('a'), good('Total')] }).rejections).toEqual([null, null]);
  });

  it('rejects a repeated header', () => {
    const { rejections, finding } = validateTable({ header, rows: [good('a'), header, good('b')] });
    expect(rejections.map((rejection) => rejection?.code ?? null)).toEqual([null, 'VAL-1013', null]);
    expect(finding('VAL-1013')).toMatchObject({ count: 1, samples: [{ row: 2, value: 'customer_id' }] });
  });

  it('rejects every row when no column holds the id, and reports it once', () => {
    const { report, rejections, finding } = validateTable({ header: ['usage'], rows: [['1'], ['2']] });
    expect(report).toMatchObject({ rows: 2, accepted: 0, rejected: 2, qualityScore: 0 });
    expect(rejections.map((rejection) => rejection?.code)).toEqual(['VAL-1001', 'VAL-1001']);
    expect(finding('VAL-1001')).toMatchObject({ count: 1, severity: 'error' });
  });

  it.each([
    ['too_many_cells', 'VAL-1003'],
    ['too_few_cells', 'VAL-1004'],
    ['unterminated_quote', 'VAL-1005'],
    ['row_too_long', 'VAL-1006'],
  ] as const)('rejects a row with the defect %s and looks at none of its cells', (defect, code) => {
    const { rejections, codes } = validateTable(
      { header, rows: [good('a'), ['', 'x', 'x', '-1', 'x']], defects: new Map([[1, defect]]) },
      { level: 'basic' },
    );
    expect(rejections.map((rejection) => rejection?.code)).toEqual([undefined, code]);
    expect(codes).not.toContain('VAL-1002');
    expect(codes).not.toContain('VAL-2001');
    expect(codes).not.toContain('VAL-3006');
  });

  it('works without rows and without columns', () => {
    expect(validateTable({ header, rows: [] }).report).toMatchObject({
      rows: 0,
      accepted: 0,
      rejected: 0,
      qualityScore: 0,
    });
    expect(validateTable({ header, rows: [] }).codes).toContain('VAL-1007');
    expect(validateTable({ header: [], rows: [[]] }).report).toMatchObject({ rows: 1, accepted: 0, rejected: 1 });
  });

  it('works when every cell but the id is blank', () => {
    const { report, rejections } = validateTable({
      header,
      rows: [
        ['a', '', '', '', ''],
        ['b', '', '', '', ''],
      ],
    });
    expect(rejections).toEqual([null, null]);
    expect(report.findings.filter(({ layer }) => layer === 'ranges' || layer === 'types')).toEqual([]);
  });
});

describe('repeated customers', () => {
  const rows = [
    good('a'),
    good('b'),
    good('a'),
    withCell(good('a'), 'monthly_charges', '40'),
    withCell(good('a'), 'monthly_charges', '40'),
  ];
  const rejectedCodes = (level: ValidationLevel, rowsPerBatch: number) =>
    validateTable({ header, rows }, { level, rowsPerBatch }).rejections.map((rejection) => rejection?.code ?? null);

  it.each([1, 2, 100])('accepts the first row and rejects exact copies, across batches of %i', (size) => {
    expect(rejectedCodes('basic', size)).toEqual([null, null, null, null, null]);
    expect(rejectedCodes('standard', size)).toEqual([null, null, 'VAL-4001', null, 'VAL-4001']);
    expect(rejectedCodes('strict', size)).toEqual([null, null, 'VAL-4001', 'VAL-4002', 'VAL-4001']);
  });

  it('reports repeated customers with their row numbers', () => {
    const { finding } = validateTable({ header, rows });
    expect(finding('VAL-4001')).toMatchObject({
      count: 2,
      samples: [
        { row: 3, value: 'a' },
        { row: 5, value: 'a' },
      ],
    });
    expect(finding('VAL-4002')).toMatchObject({ count: 1, samples: [{ row: 4, value: 'a' }] });
  });
});

describe('types and ranges', () => {
  const cases: readonly [string, string, string][] = [
    ['tenure_months', 'abc', 'VAL-2001'],
    ['contract_type', 'Pro', 'VAL-2004'],
    ['tenure_months', '121', 'VAL-3002'],
    ['tenure_months', '0', 'VAL-3003'],
    ['tenure_months', '-3', 'VAL-3006'],
    ['monthly_charges', '0', 'VAL-3004'],
    ['monthly_charges', '0.001', 'VAL-3005'],
    ['monthly_charges', '10001', 'VAL-3005'],
    ['monthly_charges', '-5', 'VAL-3006'],
    ['total_charges', '20', 'VAL-4003'],
  ];

  it.each(cases)('finds %s = %s as %s, with the cell and its row', (column, value, code) => {
    const { finding, rejections } = validateTable({ header, rows: [good('a'), withCell(good('b'), column, value)] });
    expect(finding(code)).toMatchObject({ count: 1, field: column, column, samples: [{ row: 2, value }] });
    expect(rejections).toEqual([null, null]);
  });

  it.each(cases)('at level strict, rejects %s = %s unless the finding is only informative', (column, value, code) => {
    const { rejections, finding } = validateTable(
      { header, rows: [good('a'), withCell(good('b'), column, value)] },
      { level: 'strict' },
    );
    const newsOnly = code === 'VAL-3003' || code === 'VAL-3004';
    expect(rejections.map((rejection) => rejection?.code)).toEqual([undefined, newsOnly ? undefined : code]);
    expect(finding(code)?.severity).toBe(newsOnly ? 'warning' : 'error');
  });

  it.each(['1', '120'])('accepts a tenure of %s months as in range', (tenure) => {
    expect(
      validateTable({ header, rows: [withCell(good('a'), 'tenure_months', tenure)] }).codes.filter((code) =>
        code.startsWith('VAL-3'),
      ),
    ).toEqual([]);
  });

  it.each(['0.01', '10000'])('accepts monthly charges of %s as in range', (charges) => {
    const row = withCell(withCell(good('a'), 'monthly_charges', charges), 'total_charges', '120000');
    expect(validateTable({ header, rows: [row] }).codes).not.toContain('VAL-3005');
  });

  it('does not compare the total of a new customer', () => {
    const row = withCell(withCell(good('a'), 'tenure_months', '0'), 'total_charges', '0');
    expect(validateTable({ header, rows: [row] }).codes).not.toContain('VAL-4003');
  });

  it('shows at most three samples and counts all rows', () => {
    const rows = Array.from({ length: 9 }, (_, i) => withCell(good(`c${i}`), 'tenure_months', 'x'));
    const { finding } = validateTable({ header, rows }, { rowsPerBatch: 2 });
    expect(finding('VAL-2001')).toMatchObject({
      count: 9,
      samples: [
        { row: 1, value: 'x' },
        { row: 2, value: 'x' },
        { row: 3, value: 'x' },
      ],
    });
    expect(finding('VAL-2001')?.message).toBe('9 values in column "tenure_months" cannot be read as a number.');
    expect(finding('VAL-2007')).toMatchObject({ column: 'tenure_months', count: 9 });
  });

  it('reports a bad value in a field that is not essential, without rejecting the row', () => {
    const columns = [...header, 'support_tickets'];
    const { rejections, finding } = validateTable(
      { header: columns, rows: [[...good('a'), 'many']] },
      { level: 'strict' },
    );
    expect(rejections).toEqual([null]);
    expect(finding('VAL-2001', 'support_tickets')).toMatchObject({ count: 1, severity: 'warning' });
  });

  it('rejects a row with a blank required value at level strict', () => {
    const { rejections } = validateTable(
      { header, rows: [withCell(good('a'), 'contract_type', ''), withCell(good('b'), 'total_charges', '')] },
      { level: 'strict' },
    );
    expect(rejections.map((rejection) => rejection?.code)).toEqual(['VAL-1009', undefined]);
  });
});

describe('business rules', () => {
  it('finds more seats used than purchased', () => {
    const { finding } = validateTable({
      header: ['customer_id', 'seats_purchased', 'seats_used'],
      rows: [
        ['a', '5', '7'],
        ['b', '5', '5'],
        ['c', '', '9'],
      ],
    });
    expect(finding('VAL-4004')).toMatchObject({ count: 1, samples: [{ row: 1, value: '7' }] });
  });

  it('finds dates in the future, but allows tomorrow because of time zones', () => {
    const { finding } = validateTable({
      header: ['customer_id', 'signup_date'],
      rows: [
        ['a', '2026-06-16'],
        ['b', '2027-01-01'],
      ],
    });
    expect(finding('VAL-4005', 'signup_date')).toMatchObject({ count: 1, samples: [{ row: 2, value: '2027-01-01' }] });
  });

  it('marks customers who have left by outcome or by date, and keeps them accepted', () => {
    const { alreadyChurned, finding, codes, report } = validateTable({
      header: ['customer_id', 'churned', 'churn_date', 'signup_date'],
      rows: [
        ['a', 'yes', '', '2025-01-01'],
        ['b', 'no', '', '2025-01-01'],
        ['c', 'no', '2026-01-01', '2025-01-01'],
        ['d', '', '2026-12-31', '2025-01-01'],
        ['e', 'yes', '2024-01-01', '2025-01-01'],
      ],
    });
    expect(alreadyChurned).toEqual([1, 0, 1, 0, 1]);
    expect(finding('VAL-4010')).toMatchObject({ count: 3, severity: 'info' });
    expect(finding('VAL-4012')).toMatchObject({ count: 1, samples: [{ row: 3, value: '2026-01-01' }] });
    expect(finding('VAL-4006')).toMatchObject({ count: 1, samples: [{ row: 4, value: '2026-12-31' }] });
    expect(finding('VAL-4007')).toMatchObject({ count: 1, samples: [{ row: 5, value: '2024-01-01' }] });
    expect(codes).toContain('VAL-4011');
    expect(report.accepted).toBe(5);
  });

  it('finds several currencies in a currency column', () => {
    const { finding } = validateTable({
      header: ['customer_id', 'currency'],
      rows: [
        ['a', 'EUR'],
        ['b', 'eur'],
        ['c', '$'],
        ['d', ''],
      ],
    });
    expect(finding('VAL-4008')).toMatchObject({ count: 1, samples: [{ row: 3, value: '$' }] });
    expect(finding('VAL-4008')?.message).toContain('EUR, USD');
  });

  it('finds several currencies in the signs beside amounts', () => {
    const { finding } = validateTable({
      header: ['customer_id', 'monthly_charges'],
      rows: [
        ['a', '$10'],
        ['b', '€20'],
        ['c', '30 EUR'],
        ['d', '40'],
      ],
    });
    expect(finding('VAL-4008')?.message).toContain('EUR, USD');
  });

  it('finds a file whose currency is not that of the account', () => {
    const table = {
      header: ['customer_id', 'currency'],
      rows: [
        ['a', 'GBP'],
        ['b', 'GBP'],
      ],
    };
    expect(validateTable(table, { currency: 'USD' }).finding('VAL-4009')).toMatchObject({ count: 2 });
    expect(validateTable(table, { currency: 'gbp' }).codes).not.toContain('VAL-4009');
    expect(validateTable(table).codes).not.toContain('VAL-4009');
  });
});

describe('schema and readiness of whole columns', () => {
  it('reports essential fields that no column holds', () => {
    const { report } = validateTable({ header: ['customer_id', 'monthly_charges'], rows: [['a', '5']] });
    expect(report.findings.filter(({ code }) => code === 'VAL-1008').map(({ field }) => field)).toEqual([
      'tenure_months',
      'contract_type',
      'total_charges',
    ]);
  });

  it('reports open questions, and ambiguous dates separately', () => {
    const question = { id: 'q', message: 'Which?', column: 'a', field: null, candidates: [], options: [] };
    const { finding } = validateTable({
      header: [...header, 'signup_date'],
      rows: [[...good('a'), '2024-03-04']],
      ambiguousDates: ['signup_date'],
      questions: [{ ...question, kind: 'which_field' }],
    });
    expect(finding('VAL-1010')).toMatchObject({ column: 'a' });
    expect(finding('VAL-2005')).toMatchObject({ column: 'signup_date', field: 'signup_date' });
  });

  it('finds constant, mostly empty and empty columns', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`c${i}`, 'same', i < 8 ? String(i) : '', '', i % 2 ? 'x' : '']);
    const { finding, report } = validateTable(
      { header: ['customer_id', 'region', 'nps_score', 'notes', 'half'], rows },
      { rowsPerBatch: 6 },
    );
    expect(finding('VAL-5003')).toMatchObject({ column: 'region', count: 20, samples: [{ row: 1, value: 'same' }] });
    expect(finding('VAL-5004')).toMatchObject({ column: 'nps_score', count: 12 });
    expect(finding('VAL-5005')).toMatchObject({ column: 'notes', count: 20 });
    expect(report.findings.filter(({ column }) => column === 'half')).toEqual([]);
  });

  it('finds columns that leak the outcome, by words, numbers or being filled in', () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => {
      const gone = i % 4 === 0;
      return [
        `c${i}`,
        gone ? 'yes' : 'no',
        gone ? 'too dear' : 'still here',
        String((gone ? 100 : 0) + (i % 7)),
        gone ? `note ${i}` : '',
        String((i * 7) % 11),
      ];
    });
    const { report } = validateTable({
      header: ['customer_id', 'churned', 'reason', 'final_invoice', 'farewell', 'noise'],
      rows,
    });
    expect(report.findings.filter(({ code }) => code === 'VAL-5006').map(({ column }) => column)).toEqual([
      'reason',
      'final_invoice',
      'farewell',
    ]);
  });

  it('reports no leaking columns when there are too few outcomes', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`c${i}`, i < 5 ? 'yes' : 'no', i < 5 ? 'a' : 'b']);
    expect(validateTable({ header: ['customer_id', 'churned', 'reason'], rows }).codes).not.toContain('VAL-5006');
  });

  it('finds a file with too few rows or without model inputs', () => {
    expect(validateTable({ header, rows: [good('a')] }).codes).toContain('VAL-5001');
    expect(validateTable({ header, rows: Array.from({ length: 50 }, (_, i) => good(`c${i}`)) }).codes).not.toContain(
      'VAL-5001',
    );
    expect(validateTable({ header: ['customer_id', 'colour'], rows: [['a', 'red']] }).codes).toContain('VAL-5002');
    expect(
      validateTable({ header: ['customer_id', 'plan', 'tenure_months'], rows: [['a', 'Pro', '3']] }).finding('VAL-5007')
        ?.message,
    ).toContain('only tenure');
  });

  it('returns the same report when called twice', () => {
    const { validator, report } = validateTable({ header, rows: [good('a'), good('a'), good('')] });
    expect(validator.report()).toEqual(report);
  });
});
