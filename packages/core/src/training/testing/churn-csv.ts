import { createRandom } from '../../numerics/random.ts';

export interface ChurnCsvOptions {
  readonly rows: number;
  readonly seed?: number;
  /** Further columns, by row and outcome. */
  readonly extra?: Readonly<Record<string, (row: number, churned: boolean) => string>>;
}

/**
 * Customers whose churn follows from contract, usage and a column of the company's own, with noise; some cells missing,
 * some NPS of −1.
 */
export function churnCsv({ rows, seed = 1, extra = {} }: ChurnCsvOptions): string {
  const random = createRandom(seed);
  const lines = [
    [
      'customer_id',
      'tenure_months',
      'contract_type',
      'nps_score',
      'Region',
      'Points',
      ...Object.keys(extra),
      'Left',
    ].join(','),
  ];
  for (let row = 0; row < rows; row++) {
    const tenure = Math.floor(random.next() * 60);
    const annual = random.next() < 0.4;
    const nps = Math.round(12 * random.next()) - 2;
    const region = random.pick(['North', 'South', 'East']);
    const points = 100 * random.next();
    const margin =
      1.2 - 0.05 * tenure - 1.5 * Number(annual) - 0.15 * nps + (region === 'North' ? 0.8 : 0) - 0.01 * points;
    const churned = random.next() < 1 / (1 + Math.exp(-margin));
    const cells = [
      `c${row}`,
      tenure,
      annual ? 'Annual' : 'Monthly',
      random.next() < 0.1 ? '' : nps,
      region,
      points.toFixed(1),
      ...Object.values(extra).map((of) => of(row, churned)),
      churned ? 'Yes' : 'No',
    ];
    lines.push(cells.join(','));
  }
  return `${lines.join('\n')}\n`;
}
