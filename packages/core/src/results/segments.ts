import type { FieldBatch } from '../features/types.ts';
import type { RiskLevel } from '../models/risk-level.ts';
import type { FieldName } from '../schema/field-names.ts';
import type { RowCursor, SegmentColumnTotals, SegmentTotals } from './types.ts';

/** Fields by whose values customers are divided, where a column of the file holds them. */
export const SEGMENT_FIELDS = [
  'plan',
  'country',
  'industry',
  'company_size',
  'contract_type',
  'payment_method',
  'currency',
] as const satisfies readonly FieldName[];

export type SegmentField = (typeof SEGMENT_FIELDS)[number];

/** A column with more divides nothing: it names customers rather than groups of them. */
const MAX_VALUES = 1_000;
/** Listed, beside customers without a value and all others. */
const MAX_LISTED = 50;
/** Characters that tell values apart. */
const MAX_VALUE_LENGTH = 200;

/** Whole units, so that the order of rows and parts does not matter. */
interface Counts {
  readonly riskLevels: Record<RiskLevel, number>;
  customers: number;
  alreadyChurned: number;
  /** Millionths. */
  probabilities: number;
  /** Cents, by currency. */
  readonly revenues: Map<string | null, number>;
}

/** By field and value; null for a column with too many values. Plain data that can go to another thread. */
export type SegmentsPart = ReadonlyMap<SegmentField, ReadonlyMap<string, Readonly<Counts>> | null>;

export type SegmentedRow = Pick<
  RowCursor,
  'churnProbability' | 'riskLevel' | 'revenueAtRisk' | 'currency' | 'alreadyChurned'
>;

/** Totals of customers by the values of columns, in memory that is bounded whatever the columns hold. */
export interface SegmentCollector {
  /** @param at position of the row in its batch */
  add(row: SegmentedRow, batch: FieldBatch, at: number): void;
  part(): SegmentsPart;
  merge(part: SegmentsPart): void;
  /** @param currency whose amounts are added up */
  totals(currency: string | null): readonly SegmentColumnTotals[];
}

/** A cell as the value of a segment; '' for none. */
export function segmentValue(cell: string): string {
  return cell.trim().slice(0, MAX_VALUE_LENGTH);
}

const noCounts = (): Counts => ({
  riskLevels: { low: 0, medium: 0, high: 0 },
  customers: 0,
  alreadyChurned: 0,
  probabilities: 0,
  revenues: new Map(),
});

function addCounts(into: Counts, counts: Readonly<Counts>): void {
  into.customers += counts.customers;
  into.alreadyChurned += counts.alreadyChurned;
  into.probabilities += counts.probabilities;
  for (const level of ['low', 'medium', 'high'] as const) into.riskLevels[level] += counts.riskLevels[level];
  for (const [currency, cents] of counts.revenues) addRevenue(into, currency, cents);
}

function addRevenue({ revenues }: Counts, currency: string | null, cents: number): void {
  revenues.set(currency, (revenues.get(currency) ?? 0) + cents);
}

export function createSegmentCollector(): SegmentCollector {
  const columns = new Map<SegmentField, Map<string, Counts> | null>();
  let batch: FieldBatch | null = null;
  let texts: readonly (readonly [field: SegmentField, values: readonly string[]])[] = [];

  function countsOf(field: SegmentField, value: string): Counts | null {
    let values = columns.get(field);
    if (values === undefined) columns.set(field, (values = new Map<string, Counts>()));
    if (values === null) return null;
    let counts = values.get(value);
    if (counts === undefined) {
      if (values.size === MAX_VALUES) {
        columns.set(field, null);
        return null;
      }
      values.set(value, (counts = noCounts()));
    }
    return counts;
  }

  return {
    add(row, fields, at) {
      if (fields !== batch) {
        batch = fields;
        texts = SEGMENT_FIELDS.flatMap((field) => {
          const values = fields.text(field);
          return values === undefined ? [] : [[field, values] as const];
        });
      }
      for (const [field, values] of texts) {
        const counts = countsOf(field, segmentValue(values[at] ?? ''));
        if (counts === null) continue;
        if (row.alreadyChurned) {
          counts.alreadyChurned++;
          continue;
        }
        counts.customers++;
        counts.riskLevels[row.riskLevel]++;
        counts.probabilities += Math.round(1e6 * row.churnProbability);
        if (row.revenueAtRisk !== null) addRevenue(counts, row.currency ?? null, Math.round(100 * row.revenueAtRisk));
      }
    },
    part: () => columns,
    merge(part) {
      for (const [field, values] of part) {
        if (values === null) columns.set(field, null);
        else
          for (const [value, counts] of values) {
            const known = countsOf(field, value);
            if (known !== null) addCounts(known, counts);
          }
      }
    },
    totals: (currency) =>
      SEGMENT_FIELDS.flatMap((field) => {
        const values = columns.get(field);
        // Without any value there is nothing to divide by.
        if (!values || [...values.keys()].every((value) => value === '')) return [];
        return [{ field, segments: listed(values, field === 'currency' ? 'own' : { currency }) }];
      }),
  };
}

function listed(
  values: ReadonlyMap<string, Counts>,
  revenueIn: 'own' | { readonly currency: string | null },
): readonly SegmentTotals[] {
  const bySize = [...values]
    .filter(([value]) => value !== '')
    .sort(([a, first], [b, second]) => second.customers - first.customers || (a < b ? -1 : 1));
  const others = bySize.slice(MAX_LISTED).map(([, counts]) => counts);
  const none = values.get('');
  const shown = (value: string | null, counts: Counts, isOther: boolean): SegmentTotals => ({
    value,
    isOther,
    customers: counts.customers,
    alreadyChurned: counts.alreadyChurned,
    expectedLeavers: counts.probabilities / 1e6,
    revenueAtRisk: isOther && revenueIn === 'own' ? 0 : revenueOf(counts, revenueIn),
    riskLevels: { ...counts.riskLevels },
  });
  const rest = noCounts();
  for (const counts of others) addCounts(rest, counts);
  return [
    ...bySize.slice(0, MAX_LISTED).map(([value, counts]) => shown(value, counts, false)),
    ...(none === undefined ? [] : [shown(null, none, false)]),
    ...(others.length === 0 ? [] : [shown(null, rest, true)]),
  ];
}

/** Amounts in several currencies are not added up; a segment of one currency has its own. */
function revenueOf({ revenues }: Counts, revenueIn: 'own' | { readonly currency: string | null }): number {
  if (revenueIn !== 'own') return (revenues.get(revenueIn.currency) ?? 0) / 100;
  const [only] = revenues.size === 1 ? [...revenues.values()] : [];
  return (only ?? 0) / 100;
}
