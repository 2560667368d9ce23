import type { ChurnModel } from '../models/types.ts';

/** Behind the value of a factor in a sentence: `; your median is 29`. Empty where there is nothing to compare with. */
export function comparisonOf({ medians }: Pick<ChurnModel, 'medians'>, factor: number): string {
  return comparisonWith(medians?.[factor] ?? null);
}

/** The same for a median as a person would write it. */
export function comparisonWith(median: string | null): string {
  return median === null ? '' : `; your median is ${median}`;
}
