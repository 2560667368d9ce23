import type { EncodedInput } from '../../models/forest-model/encoder-spec.ts';
import type { InputValues } from '../../models/forest-model/read-inputs.ts';
import { aucOf } from '../../numerics/auc.ts';

/** Numbers of at most so many different values may be codes, whose order says nothing. */
const MAX_CODES = 30;
/** A group is called one-sided if at most this share of its rows differs from the others. */
const ONE_SIDED = 0.02;
/** How improbable a one-sided group must be by chance, after the logarithm: one in a million. */
const CHANCE = Math.log(1e-6);

/** What one input says of the outcome on its own. */
export interface Solo {
  /** The best AUC of its values, in either direction, or of its categories. */
  readonly auc: number;
  /** AUC of its being filled in, in either direction. */
  readonly filledAuc: number;
  /** Filled in, or empty, for customers who left alone, or for those who stayed alone; null where it is neither. */
  readonly oneSided: 'filled for left' | 'filled for stayed' | 'empty for left' | 'empty for stayed' | null;
}

/** How well one input predicts the outcome on its own. */
export function soloOf({ encoding }: EncodedInput, values: InputValues, labels: Uint8Array): Solo {
  const filled = values.map((value) => Number(!Number.isNaN(value)));
  const filledAuc = eitherWay(aucOf(filled, labels));
  const byGroup = (): number => aucOf(othersRates(values, labels), labels);
  return {
    auc: encoding.kind === 'number' ? Math.max(rankedAuc(values, labels), hasCodes(values) ? byGroup() : 0) : byGroup(),
    filledAuc,
    oneSided: oneSided(filled, labels),
  };
}

const eitherWay = (auc: number): number => Math.max(auc, 1 - auc);

/** Numbers in their order, with the empty ones below or above all others. */
function rankedAuc(values: InputValues, labels: Uint8Array): number {
  const filledWith = (missing: number): number =>
    eitherWay(
      aucOf(
        values.map((value) => (Number.isNaN(value) ? missing : value)),
        labels,
      ),
    );
  return Math.max(filledWith(-Infinity), filledWith(Infinity));
}

function hasCodes(values: InputValues): boolean {
  const known = new Set<number>();
  for (const value of values) {
    if (!Number.isNaN(value)) known.add(value);
    if (known.size > MAX_CODES) return false;
  }
  return true;
}

/**
 * Share that left among the other rows of the same group, drawn a little towards that of all rows. Leaving the row
 * itself out keeps many small groups, such as towns, from telling the outcome by chance.
 */
function othersRates(values: InputValues, labels: Uint8Array): Float64Array {
  const groups = new Map<number | null, { rows: number; left: number }>();
  let allLeft = 0;
  values.forEach((value, i) => {
    const key = Number.isNaN(value) ? null : value;
    const group = groups.get(key) ?? { rows: 0, left: 0 };
    group.rows++;
    group.left += labels[i] ?? 0;
    allLeft += labels[i] ?? 0;
    groups.set(key, group);
  });
  const rate = allLeft / Math.max(1, labels.length);
  return Float64Array.from(values, (value, i) => {
    const { rows, left } = groups.get(Number.isNaN(value) ? null : value) ?? { rows: 1, left: 0 };
    return (left - (labels[i] ?? 0) + rate) / rows;
  });
}

/** Whether the filled or the empty rows are, but for slips, of one outcome, and too many of them for chance. */
function oneSided(filled: Float64Array, labels: Uint8Array): Solo['oneSided'] {
  const rows = labels.length;
  const left = labels.reduce((sum, label) => sum + label, 0);
  if (left === 0 || left === rows) return null;
  for (const [flag, word] of [
    [1, 'filled'],
    [0, 'empty'],
  ] as const) {
    let count = 0;
    let gone = 0;
    filled.forEach((value, i) => {
      if (value !== flag) return;
      count++;
      gone += labels[i] ?? 0;
    });
    if (count === 0 || count === rows) continue;
    if (count - gone <= ONE_SIDED * count && count * Math.log(left / rows) < CHANCE) return `${word} for left`;
    if (gone <= ONE_SIDED * count && count * Math.log(1 - left / rows) < CHANCE) return `${word} for stayed`;
  }
  return null;
}
