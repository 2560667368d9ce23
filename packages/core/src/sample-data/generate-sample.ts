import { csvRecord } from '../results/csv.ts';
import { SAMPLE_COLUMNS, sampleCustomer, type SampleCustomer } from './customer.ts';
import { createRandom, type Random } from '../numerics/random.ts';

export interface SampleOptions {
  /** Customers, at least 1. */
  readonly rows?: number;
  readonly seed?: number;
}

/** Share of customers with one dirty cell. */
const DIRTY_SHARE = 0.03;

/**
 * A CSV of made-up SaaS customers whose columns correlate as in real exports, with some dirty cells: amounts with
 * currency signs, blanks, "n/a", an id typed twice, a row without an id. The same options give the same bytes.
 */
export function generateSampleCsv({ rows = 500, seed = 42 }: SampleOptions = {}): string {
  const random = createRandom(seed);
  let csv = csvRecord(SAMPLE_COLUMNS);
  for (let i = 0; i < rows; i++) {
    const customer = sampleCustomer(random, i);
    const cells = random.next() < DIRTY_SHARE ? withDirtyCell(random, customer) : customer;
    csv += csvRecord(SAMPLE_COLUMNS.map((column) => cells[column]));
  }
  return csv;
}

function withDirtyCell(random: Random, customer: SampleCustomer): SampleCustomer {
  const damage = random.pick<(c: SampleCustomer) => Partial<SampleCustomer>>([
    ({ mrr }) => ({ mrr: `$${mrr}` }),
    () => ({ nps_score: '' }),
    () => ({ feature_usage_score: 'n/a' }),
    () => ({ days_since_last_activity: '' }),
    () => ({ billing_interval: 'monthly ' }),
    ({ customer_id }) => ({ customer_id: customer_id === 'C-00001' ? customer_id : 'C-00001' }),
    () => ({ customer_id: '' }),
    () => ({ seats_used: '-1' }),
    () => ({ mrr: 'TBD', total_revenue: '' }),
  ]);
  return { ...customer, ...damage(customer) };
}
