import { hashText } from '../hash-text.ts';
import { cellOf, type Layer, type LayerContext } from '../layer.ts';
import { isMissingText } from '../missing-text.ts';
import { aucOf } from './auc.ts';
import { RowSample } from './row-sample.ts';

/** Cells kept, over all columns: 12 MB. */
const MAX_CELLS = 1_000_000;
const MAX_ROWS = 1_024;
const MIN_ROWS = 64;
/** Fewer of either outcome are separated by chance. */
const FEWEST_PER_OUTCOME = 10;
const TELLING_AUC = 0.98;
/** A text with more different values than this names customers, not groups. */
const MAX_GROUPS = 40;

/**
 * Finds columns that know the outcome by themselves (a cancellation reason, a final invoice): a single column that ranks
 * churned above kept customers with an AUC of 0.98 or more, by its numbers, its words, or by being filled in at all.
 *
 * Works on a sample spread evenly over the file. Only numbers and hashes are kept, so memory is bounded and no text of
 * the file is held.
 */
export function createAnswerRule({ header, mapping, reader, subject }: LayerContext): Layer {
  const capacity = Math.max(MIN_ROWS, Math.min(MAX_ROWS, Math.floor(MAX_CELLS / Math.max(1, header.length))));
  const columns = header.flatMap((_, index) => {
    const field = mapping.columns[index]?.field ?? null;
    return field === 'churned' || field === 'customer_id' ? [] : [{ index, field, sample: new ColumnSample(capacity) }];
  });
  const labels = new Uint8Array(capacity);
  const active = reader.mapped.has('churned');
  const sampled = new RowSample(capacity);

  function move(from: number, to: number): void {
    labels[to] = labels[from] ?? 0;
    for (const { sample } of columns) sample.move(from, to);
  }

  return {
    check(batch, marks) {
      const churned = active ? batch.numeric('churned')?.values : undefined;
      if (churned === undefined) return;
      for (let row = 0; row < batch.rowCount; row++) {
        const label = churned[row] ?? NaN;
        if (marks.distinct[row] === 0 || Number.isNaN(label)) continue;
        const place = sampled.offer(move);
        if (place < 0) continue;
        labels[place] = label;
        for (const { index, sample } of columns) sample.put(place, cellOf(batch, row, index));
      }
    },
    summarize(_, log) {
      const outcome = labels.subarray(0, sampled.size);
      const positives = outcome.reduce((sum, label) => sum + label, 0);
      if (Math.min(positives, sampled.size - positives) < FEWEST_PER_OUTCOME) return;
      for (const { index, field, sample } of columns) {
        const auc = sample.separation(outcome);
        if (auc < TELLING_AUC) continue;
        const about = field === null ? { column: header[index] ?? null, field } : subject(field);
        log.counter('VAL-5006', { ...about, detail: `alone it separates churned from kept customers with an AUC of ${auc.toFixed(3)}` }).count = 1;
      }
    },
  };
}

/** One column of the sample: each cell as a number (NaN if it is none) and as a hash (0 if it is empty). */
class ColumnSample {
  readonly #numbers: Float64Array;
  readonly #hashes: Uint32Array;
  readonly #hash = new Uint32Array(2);

  constructor(capacity: number) {
    this.#numbers = new Float64Array(capacity);
    this.#hashes = new Uint32Array(capacity);
  }

  put(at: number, cell: string): void {
    if (isMissingText(cell)) {
      this.#numbers[at] = NaN;
      this.#hashes[at] = 0;
      return;
    }
    hashText(cell, this.#hash);
    this.#numbers[at] = Number(cell);
    this.#hashes[at] = (this.#hash[0] ?? 0) || 1;
  }

  move(from: number, to: number): void {
    this.#numbers[to] = this.#numbers[from] ?? NaN;
    this.#hashes[to] = this.#hashes[from] ?? 0;
  }

  /** The best AUC, 0.5 to 1, with which the column alone ranks the outcomes. */
  separation(labels: Uint8Array): number {
    const hashes = this.#hashes.subarray(0, labels.length);
    const filled = Float64Array.from(hashes, (hash) => (hash === 0 ? 0 : 1));
    const groups = new Map<number, { rows: number; churned: number }>();
    hashes.forEach((hash, i) => {
      const group = groups.get(hash) ?? { rows: 0, churned: 0 };
      group.rows++;
      group.churned += labels[i] ?? 0;
      groups.set(hash, group);
    });
    const candidates = [aucOf(filled, labels)];
    if (groups.size <= Math.min(MAX_GROUPS, labels.length / 10)) {
      candidates.push(aucOf(Float64Array.from(hashes, (hash) => shareChurned(groups.get(hash))), labels));
    }
    const numbers = this.#numbers.subarray(0, labels.length);
    const numeric = numbers.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
    if (numeric > 0.9 * labels.length) candidates.push(aucOf(numbers, labels));
    return Math.max(...candidates.map((auc) => Math.max(auc, 1 - auc)));
  }
}

function shareChurned(group: { readonly rows: number; readonly churned: number } | undefined): number {
  return group === undefined ? 0 : group.churned / group.rows;
}
