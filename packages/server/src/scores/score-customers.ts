import {
  createScoringRun,
  mapColumns,
  type PredictionSummary,
  type RejectedRow,
  type ResultRow,
} from '@retainwise/core';
import type { ScoresCreate } from '@retainwise/openapi';
import type { AccountRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';

type Customers = ScoresCreate['customers'];

export interface CustomerScores {
  readonly results: readonly ResultRow[];
  readonly rejected: readonly RejectedRow[];
  readonly summary: PredictionSummary;
}

/** Scores the customers of one request without storing anything. */
export function scoreCustomers(
  { models, clock }: Pick<ServerDependencies, 'models' | 'clock'>,
  account: AccountRecord,
  { customers, model = 'auto', level = 'standard' }: ScoresCreate,
): CustomerScores {
  const { header, rows } = toTable(customers);
  const run = createScoringRun({
    header,
    sample: rows,
    mapping: mapColumns({ header, sample: rows }),
    models: models.modelsFor(account),
    model,
    level,
    currency: account.currency,
    now: clock(),
  });
  const { results, rejected } = run.scoreBatch({ firstRow: 1, rows, defects: new Map() });
  return { results, rejected, summary: run.summary() };
}

/** Objects as rows of a table, with a column for each property in order of first occurrence. */
function toTable(customers: Customers): { header: string[]; rows: string[][] } {
  const header = [...new Set(customers.flatMap((customer) => Object.keys(customer)))];
  const rows = customers.map((customer) => {
    const cells = new Map(Object.entries(customer));
    return header.map((name) => String(cells.get(name) ?? ''));
  });
  return { header, rows };
}
