import { measureTable, type ChurnModel, type HorizonDays, type RowBatch, type Table } from '@retainwise/core';
import { scoreTable } from '@retainwise/core/node';
import { Readable } from 'node:stream';
import { cellsOf, type LedgerScoring } from './read-ledger.ts';

const ROWS_AT_ONCE = 1_000;

export interface SayAgainInput {
  readonly scoring: LedgerScoring;
  readonly models: readonly ChurnModel[];
  /** `auto` or the id of a model. */
  readonly model: string;
  readonly signal: AbortSignal;
}

/**
 * What models say of the customers of a scoring, from what was known of them then. By the models that scored them it is
 * what was said, to the last bit; by others it is what they would have said.
 *
 * @returns the probability of each row, NaN for one that cannot be scored
 */
export async function sayAgain({ scoring, models, model, signal }: SayAgainInput): Promise<Float64Array> {
  const { scoredWith, mapping, formats, header } = scoring;
  const rows = cellsOf(scoring);
  const { settings, level } = scoredWith;
  const run = {
    mapping,
    formats,
    models,
    model,
    experiment: model === 'auto' ? settings.experiment : null,
    churnRate: settings.horizonDays === undefined ? null : settings.priorChurnRate,
    horizonDays: settings.horizonDays ?? (90 satisfies HorizonDays),
    explain: settings.explanation,
    level,
    currency: settings.currency,
    now: new Date(settings.asOf),
  };
  const figures = await measureTable(tableOf(header, rows), run);
  const said = new Float64Array(rows.length).fill(NaN);
  await scoreTable({
    ...run,
    table: tableOf(header, rows),
    figures,
    results: null,
    signal,
    onStored: ({ rowNumbers, probabilities }) => {
      rowNumbers.forEach((number, i) => (said[number - 1] = probabilities[i] ?? NaN));
      return Promise.resolve();
    },
  });
  return said;
}

/** Rows in memory as a table. */
function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    header,
    rawHeader: header,
    format: { kind: 'csv', encoding: 'utf-8', delimiter: ',', newline: '\n', headerRow: 1 },
    sample: rows.slice(0, ROWS_AT_ONCE),
    batches: (most = ROWS_AT_ONCE) => Readable.from(batchesOf(rows, most)),
    close: () => Promise.resolve(),
  };
}

function* batchesOf(rows: readonly (readonly string[])[], most: number): Generator<RowBatch> {
  for (let from = 0; from < rows.length; from += most)
    yield { firstRow: from + 1, rows: rows.slice(from, from + most), defects: new Map() };
}
