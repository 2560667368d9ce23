import type { ChurnModel } from '../models/types.ts';

/** Behind the value of a factor in a sentence: `; your median is 29`. Empty where there is nothing to compare with. */
export function comparisonOf({ medians }: Pick<ChurnModel, 'medians'>, factor: number): string {
  const median = medians?.[factor] ?? null;
  return median === null ? '' : `; your median is ${median}`;
}
