import { distance } from 'fastest-levenshtein';
import { mapColumns } from '../src/mapping/index.ts';
import { FIELDS } from '../src/schema/index.ts';
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
const SAMPLE = 1_000;
const COLUMNS = 100;
const WARM_UPS = 5;
const REPEATS = 21;

/** Names that are fields, names that are not, and slips, in turn. */
const NAMES = [
  'Customer ID',
  'company_name',
  'Kündigungsdatum',
  'invoice_number',
  'MRR (USD)',
  'notes',
  'Seats Purchsed',
  'utm_source',
  'last_login_at',
  'owner',
  'Plan',
  'billing_interval',
  'tickets_90d',
  'address_line_1',
  'is_trial',
  'NPS',
  'churn_reason',
  'Antigüedad (meses)',
  'tax_id',
  'contract_value_change',
];

/** A table of 100 columns as warehouses export them: ids, amounts, dates, words, texts, and gaps. */
function makeTable(): { readonly header: string[]; readonly rows: string[][] } {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const kinds: ((row: number) => string)[] = [
    (row) => `C-${100_000 + row}`,
    () => (random() * 900).toFixed(2),
    () => new Date(1.6e12 + random() * 1e11).toISOString().slice(0, 10),
    () => ['Basic', 'Pro', 'Enterprise'][Math.floor(random() * 3)]!,
    () => String(Math.floor(random() * 120)),
    () => (random() < 0.5 ? 'Yes' : 'No'),
    (row) => `person${row}@example.com`,
    () => (random() < 0.3 ? '' : `$${Math.floor(random() * 9_000)}.00`),
    (row) => `free text about customer ${row} and what was said`,
    () => ['Monthly', 'Annual'][Math.floor(random() * 2)]!,
  ];
  const header = Array.from({ length: COLUMNS }, (_, i) =>
    i < NAMES.length ? NAMES[i]! : `${NAMES[i % NAMES.length]!} ${Math.floor(i / NAMES.length) + 1}`,
  );
  const rows = Array.from({ length: ROWS }, (_, row) => header.map((_name, i) => kinds[i % kinds.length]!(row)));
  return { header, rows };
}

/**
 * What one would write first: each header against each alias by edit distance, and each sample cell tried as a number
 * and as a date.
 */
function mapNaively(header: readonly string[], sample: readonly (readonly string[])[]): number {
  const aliases = FIELDS.flatMap((field) => [...Object.values(field.aliases).flat(), field.name]);
  let found = 0;
  for (const [column, name] of header.entries()) {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    if (Math.min(...aliases.map((alias) => distance(plain, alias) / alias.length)) < 0.25) found += 1;
    for (const row of sample) {
      const cell = row[column]!;
      if (cell !== '' && (!Number.isNaN(Number(cell)) || !Number.isNaN(Date.parse(cell)))) found += 1;
    }
  }
  return found;
}

/** Maps 100 columns by the first 1,000 of 10,000 rows, and does the same in the naive way, in one run. */
export async function benchMapping(emit: Emit): Promise<void> {
  const { header, rows } = makeTable();
  const sample = rows.slice(0, SAMPLE);
  const start = performance.now();
  mapColumns({ header, sample });
  const first = performance.now() - start;
  const [ours, naive] = (await costsInTurn(
    [() => mapColumns({ header, sample }), () => mapNaively(header, sample)],
    // The first rounds are those of the compiler.
    { warmUps: WARM_UPS, rounds: REPEATS },
  )) as [Cost[], Cost[]];
  emit({
    bench: 'mapping',
    rows: ROWS,
    columns: COLUMNS,
    sample_rows: SAMPLE,
    milliseconds: round(medianOf(ours.map(({ wallMs }) => wallMs))),
    cpu_milliseconds: round(leastOf(ours).cpuMs),
    first_run_milliseconds: round(first),
    naive_milliseconds: round(medianOf(naive.map(({ wallMs }) => wallMs))),
    times_faster: timesCheaper(ours, naive),
  });
}

if (isMain(import.meta.url)) await benchMapping(printLine);
