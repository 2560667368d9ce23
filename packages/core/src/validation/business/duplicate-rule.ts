import { phrase } from '../../phrases/phrase.ts';
import { CustomerMemory } from '../customer-memory.ts';
import type { Layer, LayerContext } from '../layer.ts';
import { hashRows } from '../row-hash.ts';

/** Says of each customer in the order of the file whether it was met before. */
export type Meetings = Pick<CustomerMemory, 'meet' | 'size'>;

/**
 * Each customer counts once. The first row of an id is kept. A copy of an earlier row is rejected at levels
 * `standard` and `strict`; a row that repeats an id with other values (several subscriptions of one customer, say) is
 * reported, and rejected at level `strict`. At level `basic` both are only reported.
 */
export function createDuplicateRule(
  { log, subject, mapping }: LayerContext,
  memory: Meetings = new CustomerMemory(),
): Layer {
  const copies = log.counter('VAL-4001', subject('customer_id'));
  const repeated = log.counter('VAL-4002', subject('customer_id'));
  let unknown = 0;

  return {
    check(batch, marks) {
      const ids = batch.text('customer_id');
      if (ids === undefined) return;
      const hashes = hashRows(batch, mapping);
      for (let row = 0; row < batch.rowCount; row++) {
        if (marks.distinct[row] === 0) continue;
        const id = ids[row] ?? '';
        const seen = memory.meet(id, hashes[row] ?? 0);
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
      if (unknown > 0)
        summary.counter('VAL-5008', { detail: phrase('detail.number', { number: memory.size }) }).count = 1;
    },
    release() {
      if (memory instanceof CustomerMemory) memory.release();
    },
  };
}
