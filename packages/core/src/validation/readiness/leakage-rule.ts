import { phrase } from '../../phrases/phrase.ts';
import { hashText } from '../../numerics/hash-text.ts';
import { cellOf, valuesOf, type Layer, type LayerContext } from '../layer.ts';
import { isMissing } from '../../rows/values/index.ts';
import { aucOf, aucOfGroups, LEAKAGE_AUC, type Group } from '../../numerics/auc.ts';
import { RowSample } from './row-sample.ts';

/** Cells kept, over all columns: 12 MB. */
const MAX_CELLS = 1_000_000;
const MAX_ROWS = 1_024;
const MIN_ROWS = 64;
/** Fewer rows of either outcome can be separated by chance alone. */
const MIN_PER_OUTCOME = 10;
/** A text column with more distinct values than this holds names, not groups. */
const MAX_GROUPS = 40;

/**
 * Finds columns that leak the outcome (a cancellation reason, a final invoice): a single column that ranks customers
 * who churned above those who stayed with an AUC of 0.98 or more, by its numbers, its words, or by being filled in at
 * all.
 *
 * Works on a sample spread evenly over the file. Keeps only numbers and hashes, so memory is bounded and no text of the
 * file is retained.
 */
export function createLeakageRule({ header, mapping, reader, subject }: LayerContext): Layer {
  const capacity = Math.max(MIN_ROWS, Math.min(MAX_ROWS, Math.floor(MAX_CELLS / Math.max(1, header.length))));
  // Without an outcome nothing can leak it.
  if (!reader.mapped.has('churned')) return { check: () => undefined };
  const columns = header.flatMap((_, index) => {
    const field = mapping.columns[index]?.field ?? null;
    return field === 'churned' || field === 'customer_id' ? [] : [{ index, field, sample: new ColumnSample(capacity) }];
  });
  const labels = new Uint8Array(capacity);
  const sampled = new RowSample(capacity);

  function move(from: number, to: number): void {
    labels[to] = labels[from] ?? 0;
    for (const { sample } of columns) sample.move(from, to);
  }

  return {
    check(batch, marks) {
      const churned = batch.numeric('churned')?.values;
      if (churned === undefined) return;
      const sources = columns.map(({ index, field, sample }) => ({
        index,
        sample,
        values: valuesOf(batch, field)?.values,
      }));
      for (let row = 0; row < batch.rowCount; row++) {
        const label = churned[row] ?? NaN;
        if (marks.distinct[row] === 0 || Number.isNaN(label)) continue;
        const place = sampled.offer(move);
        if (place < 0) continue;
        labels[place] = label;
        for (const { index, sample, values } of sources) {
          if (values === undefined) sample.putText(place, cellOf(batch, row, index));
          else sample.putNumber(place, values[row] ?? NaN);
        }
      }
    },
    summarize(_, log) {
      const outcome = labels.subarray(0, sampled.size);
      const positives = outcome.reduce((sum, label) => sum + label, 0);
      if (Math.min(positives, sampled.size - positives) < MIN_PER_OUTCOME) return;
      for (const { index, field, sample } of columns) {
        const auc = sample.separation(outcome);
        if (auc < LEAKAGE_AUC) continue;
        const about = field === null ? { column: header[index] ?? null, field } : subject(field);
        log.counter('VAL-5006', {
          ...about,
          detail: phrase('detail.separates', { auc: Math.round(1000 * auc) / 1000 }),
        }).count = 1;
      }
    },
  };
}

/**
 * One column of the sample: each cell as a number (NaN if it is not one) and as a hash of its value (0 if it is empty).
 */
class ColumnSample {
  readonly #numbers: Float64Array;
  readonly #hashes: Uint32Array;
  readonly #bits = new Float64Array(1);
  /** The hash of a text, or the bits of a number: both are 64 bits. */
  readonly #hash = new Uint32Array(this.#bits.buffer);

  constructor(capacity: number) {
    this.#numbers = new Float64Array(capacity);
    this.#hashes = new Uint32Array(capacity);
  }

  putText(at: number, cell: string): void {
    const missing = isMissing(cell);
    this.#numbers[at] = missing ? NaN : Number(cell);
    hashText(cell, this.#hash);
    this.#hashes[at] = missing ? 0 : (this.#hash[0] ?? 0) || 1;
  }

  /** @param value NaN for an empty or unreadable cell */
  putNumber(at: number, value: number): void {
    this.#numbers[at] = value;
    this.#bits[0] = value;
    this.#hashes[at] = Number.isNaN(value) ? 0 : (this.#hash[0] ?? 0) ^ (this.#hash[1] ?? 0) || 1;
  }

  move(from: number, to: number): void {
    this.#numbers[to] = this.#numbers[from] ?? NaN;
    this.#hashes[to] = this.#hashes[from] ?? 0;
  }

  /** The best AUC, 0.5 to 1, with which the column alone ranks the outcomes. */
  separation(labels: Uint8Array): number {
    const ranked = this.#isNumeric(labels.length) ? aucOf(this.#numbers.subarray(0, labels.length), labels) : 0.5;
    return Math.max(ranked, 1 - ranked, aucOfGroups(this.#groups(labels)));
  }

  #isNumeric(size: number): boolean {
    let numbers = 0;
    for (let i = 0; i < size; i++) if (!Number.isNaN(this.#numbers[i] ?? NaN)) numbers++;
    return numbers > 0.9 * size;
  }

  /** Outcomes per word; where there are too many words, per filled and empty. */
  #groups(labels: Uint8Array): readonly Group[] {
    const most = Math.min(MAX_GROUPS, labels.length / 10);
    const groups = new Map<number, Group>();
    for (let i = 0; i < labels.length; i++) {
      const hash = this.#hashes[i] ?? 0;
      if (!groups.has(hash) && groups.size >= most) return this.#filledAndEmpty(labels);
      count(groups, hash, labels[i]);
    }
    return [...groups.values()];
  }

  #filledAndEmpty(labels: Uint8Array): readonly Group[] {
    const groups = new Map<number, Group>();
    for (let i = 0; i < labels.length; i++) count(groups, this.#hashes[i] === 0 ? 0 : 1, labels[i]);
    return [...groups.values()];
  }
}

function count(groups: Map<number, Group>, key: number, label: number | undefined): void {
  let group = groups.get(key);
  if (group === undefined) {
    group = { positives: 0, negatives: 0 };
    groups.set(key, group);
  }
  if (label === 1) group.positives++;
  else group.negatives++;
}
