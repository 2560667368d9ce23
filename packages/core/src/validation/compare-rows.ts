import type { FieldBatch } from '../features/types.ts';
import { createDuplicateRule } from './business/duplicate-rule.ts';
import { CustomerMemory } from './customer-memory.ts';
import { FindingLog } from './finding-log.ts';
import type { CustomerTally } from './not-a-customer.ts';
import { NotedMeetings, type RowsBefore } from './rows-before.ts';
import { RowMarks } from './row-marks.ts';
import { createSchemaLayer } from './schema-layer.ts';
import { createContext, type ValidatorOptions } from './validator.ts';

/**
 * Does of validation what needs all rows of a file before some: finds which customers come again, and adds up amounts
 * for rows of totals. A validator of those rows that is given this says what one of the whole file says.
 */
export interface RowComparer {
  /** Pass every batch once, in the order of the file. */
  add(batch: FieldBatch): void;
  /** What rows since the last call need to know, and of the rows before them. */
  take(): RowsBefore;
}

export function createRowComparer(options: ValidatorOptions): RowComparer {
  const context = createContext(options, new FindingLog(options.level));
  const tally: CustomerTally = { sum: 0, rows: 0 };
  const met = new NotedMeetings(new CustomerMemory());
  const schema = createSchemaLayer(context, tally);
  const duplicates = createDuplicateRule(context, met);
  let before: CustomerTally = { ...tally };
  return {
    add(batch) {
      const marks = new RowMarks(batch.firstRow, batch.rowCount);
      schema.check(batch, marks);
      duplicates.check(batch, marks);
    },
    take() {
      const taken = { tally: before, met: met.take() };
      before = { ...tally };
      return taken;
    },
  };
}
