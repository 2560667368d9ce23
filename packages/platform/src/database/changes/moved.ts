import type { Factor, ResultRow } from '@retainwise/core';
import type { MovedReason } from './types.ts';

const MILLION = 1e6;

/** Of all reasons of a customer in two predictions, the one whose impact changed most; null where none has. */
export function movedReason(before: ResultRow, after: ResultRow): MovedReason | null {
  const reasons = new Map<string, { before?: Factor; after?: Factor }>();
  for (const factor of factorsOf(before)) reasons.set(factor.field, { before: factor });
  for (const factor of factorsOf(after)) reasons.set(factor.field, { ...reasons.get(factor.field), after: factor });
  let most: MovedReason | null = null;
  for (const [field, { before: was, after: is }] of reasons) {
    const moved: MovedReason = {
      field,
      label: (is ?? was)?.label ?? field,
      impactBefore: was?.impact ?? 0,
      impactAfter: is?.impact ?? 0,
      valueBefore: was?.value ?? null,
      valueAfter: is?.value ?? null,
    };
    const distance = distanceOf(moved);
    const farthest = most === null ? 0 : distanceOf(most);
    if (distance > farthest || (distance === farthest && most !== null && field < most.field)) most = moved;
  }
  return most;
}

const factorsOf = ({ riskFactors, protectiveFactors }: ResultRow): readonly Factor[] => [
  ...riskFactors,
  ...protectiveFactors,
];

/** In whole millionths, as impacts are stored. */
function distanceOf({ impactBefore, impactAfter }: MovedReason): number {
  return Math.abs(Math.round(MILLION * impactAfter) - Math.round(MILLION * impactBefore));
}
