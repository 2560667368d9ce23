import { z } from 'zod';
import { createValidator } from '../src/validation/index.ts';
import { createFieldReader } from '../src/features/index.ts';
import { mapColumns } from '../src/mapping/index.ts';
import type { FieldBatch } from '../src/features/types.ts';
import {
  costsInTurn,
  isMain,
  leastOf,
  medianOf,
  printLine,
  round,
  timesCheaper,
  type Cost,
  type Emit,
} from './measure.ts';

const ROWS = 10_000;
const WARM_UPS = 5;
const REPEATS = 25;
const NOW = new Date('2026-06-15T00:00:00Z');

const header = [
  'customer_id',
  'tenure_months',
  'contract_type',
  'monthly_charges',
  'total_charges',
  'signup_date',
  'plan',
  'country',
  'seats_purchased',
  'seats_used',
  'feature_usage_score',
  'last_activity_days_ago',
  'login_frequency',
  'api_calls_per_month',
  'has_integration',
  'support_tickets',
  'nps_score',
  'payment_method',
  'currency',
  'churned',
];

/** A file of 20 columns with the dirt of real ones, the same in every run. */
function makeRows(count: number): string[][] {
  let state = 42;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const whole = (below: number) => String(Math.floor(random() * below));
  return Array.from({ length: count }, (_, i) => {
    const tenure = Math.floor(random() * 72);
    const monthly = 20 + random() * 100;
    const dirty = random() < 0.02;
    return [
      `customer_${i}`,
      dirty ? 'unknown' : String(tenure),
      ['month_to_month', 'annual', 'multi_year'][Math.floor(random() * 3)]!,
      monthly.toFixed(2),
      dirty ? '' : (tenure * monthly).toFixed(2),
      '2025-03-01',
      ['Basic', 'Pro', 'Enterprise'][Math.floor(random() * 3)]!,
      'DE',
      '20',
      whole(22),
      whole(101),
      whole(60),
      whole(30),
      whole(50_000),
      random() < 0.5 ? 'yes' : 'no',
      whole(9),
      dirty ? 'n/a' : whole(11),
      'Credit card',
      'EUR',
      random() < 0.2 ? 'yes' : 'no',
    ];
  });
}

const numberCell = z
  .string()
  .transform((cell) => Number(cell))
  .pipe(z.number());
const yesNo = z.enum(['yes', 'no']);
/** What one would write first: a schema per row, applied to an object per row. */
const rowSchema = z
  .object({
    customer_id: z.string().min(1),
    tenure_months: numberCell.pipe(z.number().min(1).max(120)),
    contract_type: z.enum(['month_to_month', 'quarterly', 'semi_annual', 'annual', 'multi_year']),
    monthly_charges: numberCell.pipe(z.number().min(0.01).max(10_000)),
    total_charges: numberCell.pipe(z.number().min(0)),
    signup_date: z.iso.date(),
    seats_purchased: numberCell,
    seats_used: numberCell,
    feature_usage_score: numberCell,
    last_activity_days_ago: numberCell,
    login_frequency: numberCell,
    api_calls_per_month: numberCell,
    has_integration: yesNo,
    support_tickets: numberCell,
    nps_score: numberCell,
    currency: z.string(),
    churned: yesNo,
  })
  .refine((row) => row.total_charges >= row.monthly_charges)
  .refine((row) => row.seats_used <= row.seats_purchased);

function validatePerRow(rows: readonly (readonly string[])[]): number {
  const ids = new Set<string>();
  let issues = 0;
  for (const cells of rows) {
    const row = Object.fromEntries(header.map((name, i) => [name, cells[i]]));
    const result = rowSchema.safeParse(row);
    if (!result.success) issues += result.error.issues.length;
    if (ids.has(cells[0]!)) issues++;
    ids.add(cells[0]!);
  }
  return issues;
}

/** Validates 10,000 rows of 20 columns, and the same rows with a zod schema per row object, in one run. */
export async function benchValidation(emit: Emit): Promise<void> {
  const rows = makeRows(ROWS);
  const mapping = mapColumns({ header, sample: rows.slice(0, 1_000) });
  const reader = createFieldReader({ header, mapping, sample: rows.slice(0, 1_000), options: { now: NOW } });
  const batches: FieldBatch[] = [];
  for (let first = 0; first < ROWS; first += 2_500) {
    const batch = reader.read({ firstRow: first + 1, rows: rows.slice(first, first + 2_500), defects: new Map() });
    // Cells are converted once per file, for the models; validation reads the result.
    for (const field of reader.mapped) {
      batch.numeric(field);
      batch.text(field);
    }
    batches.push(batch);
  }
  const validate = () => {
    const validator = createValidator({ mapping, reader, header, level: 'standard', now: NOW });
    for (const batch of batches) validator.addBatch(batch);
    return validator.report();
  };
  const [ours, naive] = (await costsInTurn(
    [validate, () => validatePerRow(rows)],
    // The first rounds are those of the compiler.
    { warmUps: WARM_UPS, rounds: REPEATS },
  )) as [Cost[], Cost[]];
  emit({
    bench: 'validation',
    rows: ROWS,
    columns: header.length,
    milliseconds: round(medianOf(ours.map(({ wallMs }) => wallMs))),
    cpu_milliseconds: round(leastOf(ours).cpuMs),
    zod_per_row_milliseconds: round(medianOf(naive.map(({ wallMs }) => wallMs))),
    times_faster: timesCheaper(ours, naive),
  });
}

if (isMain(import.meta.url)) await benchValidation(printLine);
