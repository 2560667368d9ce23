import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTable } from './testing/fixtures.ts';

const header = [
  'customer_id',
  'tenure_months',
  'contract_type',
  'monthly_charges',
  'total_charges',
  'seats_purchased',
  'seats_used',
  'signup_date',
  'nps_score',
  'support_tickets',
  'has_integration',
  'comment',
];
const scored = header.length - 1;

const cell = (column: string): fc.Arbitrary<string> => {
  const blankOrBad = fc.constantFrom('', '', '?!', '-7');
  const good =
    {
      customer_id: fc.integer({ min: 1, max: 90 }).map((n) => `c${n}`),
      tenure_months: fc.integer({ min: 0, max: 130 }).map(String),
      contract_type: fc.constantFrom('month_to_month', 'annual'),
      monthly_charges: fc.integer({ min: 0, max: 11_000 }).map(String),
      total_charges: fc.integer({ min: 0, max: 50_000 }).map(String),
      seats_purchased: fc.integer({ min: 0, max: 20 }).map(String),
      seats_used: fc.integer({ min: 0, max: 20 }).map(String),
      signup_date: fc.constantFrom('2025-02-01', '2024-12-31', '2031-01-01'),
      nps_score: fc.integer({ min: 0, max: 10 }).map(String),
      support_tickets: fc.integer({ min: 0, max: 9 }).map(String),
      has_integration: fc.constantFrom('yes', 'no'),
    }[column] ?? fc.string();
  return column === 'customer_id'
    ? good
    : fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: blankOrBad });
};

const table = fc.array(fc.tuple(...header.map(cell)), { minLength: 1, maxLength: 70 });
const scoreOf = (rows: readonly (readonly string[])[]) => validateTable({ header, rows }).report.qualityScore;
const withCell = (rows: readonly (readonly string[])[], row: number, column: number, value: string) =>
  rows.map((cells, i) => (i === row ? cells.map((old, j) => (j === column ? value : old)) : cells));
const position = { row: fc.nat(), column: fc.nat({ max: scored }) };

describe('the quality score', () => {
  it('is 0 to 100, and accepted + rejected = rows, at every level', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('basic', 'standard', 'strict'), (rows, level) => {
        const { report, rejections } = validateTable({ header, rows }, { level, rowsPerBatch: 13 });
        expect(report.qualityScore).toBeGreaterThanOrEqual(0);
        expect(report.qualityScore).toBeLessThanOrEqual(100);
        expect(report.accepted + report.rejected).toBe(rows.length);
        expect(rejections.filter((rejection) => rejection !== null)).toHaveLength(report.rejected);
      }),
    );
  });

  it('is the same at every level and for every batch size', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 80 }), (rows, rowsPerBatch) => {
        const score = scoreOf(rows);
        for (const level of ['basic', 'standard', 'strict'] as const) {
          expect(validateTable({ header, rows }, { level, rowsPerBatch }).report.qualityScore).toBe(score);
        }
      }),
    );
  });

  it('never rises when a cell is blanked', () => {
    fc.assert(
      fc.property(table, position.row, position.column, (rows, row, column) => {
        expect(scoreOf(withCell(rows, row % rows.length, column, ''))).toBeLessThanOrEqual(scoreOf(rows));
      }),
      { numRuns: 500 },
    );
  });

  it('never rises when a cell other than the id is made unreadable', () => {
    fc.assert(
      fc.property(table, position.row, fc.integer({ min: 1, max: scored }), (rows, row, column) => {
        expect(scoreOf(withCell(rows, row % rows.length, column, '#REF!'))).toBeLessThanOrEqual(scoreOf(rows));
      }),
      { numRuns: 500 },
    );
  });

  it('never rises when a row takes the id of another, or when every row occurs twice', () => {
    fc.assert(
      fc.property(table, position.row, position.row, (rows, a, b) => {
        const [from, to] = [a % rows.length, b % rows.length];
        expect(scoreOf(withCell(rows, to, 0, rows[from]?.[0] ?? ''))).toBeLessThanOrEqual(scoreOf(rows));
        expect(scoreOf([...rows, ...rows])).toBeLessThanOrEqual(scoreOf(rows));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['tenure_months', '600'],
    ['monthly_charges', '0'],
    ['monthly_charges', '-5'],
    ['monthly_charges', '25000'],
    ['total_charges', '-1'],
    ['seats_used', '-1'],
    ['nps_score', '900'],
    ['support_tickets', '-3'],
    ['signup_date', '2031-01-01'],
  ])('never rises when a readable %s is changed to %s', (column, value) => {
    fc.assert(
      fc.property(table, position.row, (rows, row) => {
        fc.pre(/\d/.test(rows[row % rows.length]?.[header.indexOf(column)] ?? ''));
        expect(scoreOf(withCell(rows, row % rows.length, header.indexOf(column), value))).toBeLessThanOrEqual(
          scoreOf(rows),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('counts a derived field less than one in the file', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`c${i}`, '12', 'annual', '50', '600']);
    const columns = header.slice(0, 5);
    const own = validateTable({ header: columns, rows }).report.qualityScore;
    const derived = validateTable({
      header: columns,
      rows,
      notMapped: ['total_charges'],
      derived: new Map([['total_charges', ['tenure_months', 'monthly_charges']]]),
    }).report.qualityScore;
    expect(own - derived).toBeGreaterThan(3);
    expect(own - derived).toBeLessThan(5);
  });

  it('falls clearly when a tenth of the essential cells is damaged, and is near 100 for a complete file', () => {
    const rows = Array.from({ length: 100 }, (_, i) => [
      `c${i}`,
      '12',
      'annual',
      '50',
      '600',
      '9',
      '8',
      '2025-01-01',
      '9',
      '1',
      'yes',
      '',
    ]);
    const full = header.flatMap((name, i) => (i < scored ? [name] : []));
    const score = (of: readonly (readonly string[])[]) =>
      validateTable({ header: [...full, 'login_frequency'], rows: of.map((cells) => [...cells.slice(0, scored), '5']) })
        .report.qualityScore;
    expect(score(rows)).toBe(100);
    expect(
      score(rows.map((cells, i) => (i % 10 === 0 ? cells.map((old, j) => (j > 0 && j < 5 ? '' : old)) : cells))),
    ).toBeLessThan(97);
    expect(
      score(rows.map((cells, i) => (i % 10 === 0 ? cells.map((old, j) => (j === 3 ? '-1' : old)) : cells))),
    ).toBeLessThan(99.5);
  });
});
