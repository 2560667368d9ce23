import { CustomerMemory } from '../customer-memory.ts';
import { hashRow } from '../hash-text.ts';
import type { Layer, LayerContext } from '../layer.ts';

/**
 * Each customer counts once. The first row of an id is kept. An exact copy of an earlier row is rejected at levels
 * `standard` and `strict`; a row that repeats an id with other values (several subscriptions of one customer, say) is
 * reported, and rejected at level `strict`. At level `basic` both are only reported.
 */
export function createDuplicateRule({ log, subject }: LayerContext, memory = new CustomerMemory()): Layer {
  const copies = log.counter('VAL-4001', subject('customer_id'));
  const repeated = log.counter('VAL-4002', subject('customer_id'));
  let unknown = 0;

  return {
    check(batch, marks) {
      const ids = batch.text('customer_id');
      if (ids === undefined) return;
      for (let row = 0; row < batch.rowCount; row++) {
        if (marks.distinct[row] === 0) continue;
        const id = ids[row] ?? '';
        const seen = memory.meet(id, hashRow(batch.source.rows[row] ?? []));
        if (seen === 'new') continue;
        if (seen === 'unknown') {
          unknown++;
          continue;
        }
        marks.distinct[row] = 0;
        marks.add(row, seen === 'copy' ? copies : repeated, id);
      }
    },
    summarize(_, summary) {
      if (unknown > 0) summary.counter('VAL-5008', { detail: memory.size.toLocaleString('en-US') }).count = 1;
    },
  };
}
