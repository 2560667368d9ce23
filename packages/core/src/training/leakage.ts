import type { EncodedInput } from '../models/forest-model/encoder-spec.ts';
import { inputKey } from '../models/forest-model/encoder-spec.ts';
import type { InputValues } from '../models/forest-model/read-inputs.ts';
import { aucOf, aucOfGroups, LEAKAGE_AUC, type Group } from '../numerics/auc.ts';

/**
 * How well one input predicts the outcome on its own: the best AUC of its values, its categories, or its being filled
 * in.
 */
export function soloAuc({ encoding }: EncodedInput, values: InputValues, labels: Uint8Array): number {
  const groups = new Map<number, Group>();
  values.forEach((value, i) => {
    const key = encoding.kind === 'number' ? Number(Number.isNaN(value)) : Number.isNaN(value) ? -2 : value;
    const group = groups.get(key) ?? { positives: 0, negatives: 0 };
    if (labels[i] === 1) group.positives++;
    else group.negatives++;
    groups.set(key, group);
  });
  const byGroup = aucOfGroups([...groups.values()]);
  if (encoding.kind !== 'number') return byGroup;
  // Ranked only if mostly filled: a rare number that happens to rank a few rows says little about the others.
  const known = values.filter((value) => !Number.isNaN(value)).length / Math.max(1, values.length);
  const ranked = known >= 0.5 ? aucOf(values, labels) : 0.5;
  return Math.max(byGroup, ranked, 1 - ranked);
}

/** One sentence for each input that separates the outcomes on its own. */
export function leakageWarnings(
  inputs: readonly EncodedInput[],
  values: readonly (InputValues | undefined)[],
  labels: Uint8Array,
): string[] {
  return inputs.flatMap((input, i) => {
    const column = values[i];
    const auc = column ? soloAuc(input, column, labels) : 0.5;
    if (auc < LEAKAGE_AUC) return [];
    return [
      `${inputKey(input)} gives away the outcome: on its own it separates churned from retained customers ` +
        `with an AUC of ${auc.toFixed(3)}. If it is known only after a customer has left, train without it.`,
    ];
  });
}
