import { createFieldReader, createResultWriter, createValidator, mapColumns, openTable } from '../src/index.ts';
import type { RowBatch, Table } from '../src/index.ts';
import { createRowScorer } from '../src/scoring/row-scorer.ts';
import { splitRows } from '../src/scoring/split-rows.ts';
import { costOf, isMain, leastOf, microsecondsPerRow, printLine, round, type Cost, type Emit } from './measure.ts';
import { NOW, SUBJECTS, type Subject } from './subjects.ts';

/** Several large batches: the first of a file also pays for buffers that grow to their size. */
const ROWS = 60_000;
const [SMALL, LARGE] = [150, 10_000];
const ROUNDS = 3;
/** Measured again so often at most while the ratio looks bad: on a busy machine a whole round may be disturbed. */
const MAX_ROUNDS = 8;
const GOOD_RATIO = 1.1;

/**
 * One model through the whole engine in one thread: cells read and validated, rows scored and explained exactly,
 * results written as CSV records. In small batches and in large ones, because a cost that grows with the batch is a
 * fault.
 */
export async function benchBatches(name: string, emit: Emit): Promise<void> {
  const make = SUBJECTS[name];
  if (make === undefined)
    throw new Error(`There is no model "${name}". There are: ${Object.keys(SUBJECTS).join(', ')}.`);
  const { model, csv } = await make(ROWS);
  const table = await openTable(csv);
  const rows: (readonly string[])[] = [];
  for await (const batch of table.batches()) rows.push(...batch.rows);

  const small: Cost[] = [];
  const large: Cost[] = [];
  let ratio = NaN;
  for (let round = 0; round < MAX_ROUNDS && (round < ROUNDS || ratio > GOOD_RATIO); round++) {
    // In turn, so that a busy moment meets both.
    small.push(await costOf(() => scoreAll(model, table, rows, SMALL)));
    large.push(await costOf(() => scoreAll(model, table, rows, LARGE)));
    ratio = leastOf(large).cpuMs / leastOf(small).cpuMs;
  }
  const perRow = microsecondsPerRow(leastOf(small), ROWS);
  emit({
    bench: 'batches',
    model: name,
    rows: ROWS,
    threads: 1,
    cpu_us_per_row: perRow,
    rows_per_cpu_second: Math.round(1e6 / perRow),
    batch_rows: SMALL,
    large_batch_rows: LARGE,
    large_batch_cpu_us_per_row: microsecondsPerRow(leastOf(large), ROWS),
    large_batch_ratio: round(ratio),
  });
}

function scoreAll(
  model: Subject['model'],
  { header, sample }: Pick<Table, 'header' | 'sample'>,
  rows: readonly (readonly string[])[],
  batchRows: number,
): void {
  const mapping = mapColumns({ header, sample });
  const reader = createFieldReader({ header, sample, mapping, options: { now: NOW } });
  const scorer = createRowScorer({ header, reader, models: [model], model: model.id });
  const validator = createValidator({ mapping, reader, header, level: 'standard', now: NOW });
  const writer = createResultWriter();
  let spare: ArrayBuffer | undefined;
  let written = 0;
  for (let first = 0; first < rows.length; first += batchRows) {
    const batch: RowBatch = { firstRow: first + 1, rows: rows.slice(first, first + batchRows), defects: new Map() };
    const fields = reader.read(batch);
    const verdict = validator.addBatch(fields);
    const { accepted } = splitRows(batch, verdict);
    const { alreadyChurned } = verdict;
    scorer.visit({ fields, blocks: scorer.score(fields, accepted), alreadyChurned }, (row) => {
      writer.add(batch.rows[row.row] ?? [], row);
      written++;
    });
    spare = writer.takeBytes(spare).buffer;
  }
  if (written < 0.9 * rows.length) throw new Error(`Only ${written} of ${rows.length} rows were scored.`);
}

if (isMain(import.meta.url)) await benchBatches(process.argv[2] ?? 'saas-baseline', printLine);
