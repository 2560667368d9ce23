import { isMissing } from '../../rows/values/index.ts';
import { comparableCategory } from './comparable-category.ts';
import type { EncodedInput } from './encoder-spec.ts';

/**
 * The inputs of an imported model with the category that its one-hot columns may have left out (`drop_first`): the one
 * category of the table that the model does not list, beside others that it lists. Two or more of them, or a column
 * without any that is listed, are categories that training did not see.
 */
export function withLeftOut(
  inputs: readonly EncodedInput[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
): EncodedInput[] {
  return inputs.map((input) => {
    const { source, encoding } = input;
    if (encoding.kind !== 'one_hot' || encoding.dummies === undefined || source.kind !== 'column') return input;
    const column = header.indexOf(source.column);
    if (column < 0) return input;
    const listed = new Set(encoding.categories);
    const unlisted = new Set<string>();
    let hasListed = false;
    for (const cells of sample) {
      const cell = cells[column] ?? '';
      if (isMissing(cell)) continue;
      const category = comparableCategory(cell);
      if (listed.has(category)) hasListed = true;
      else unlisted.add(category);
    }
    const [only] = unlisted;
    const leftOut = hasListed && unlisted.size === 1 ? (only ?? null) : null;
    return { ...input, encoding: { ...encoding, leftOut } };
  });
}
