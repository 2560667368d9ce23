import type { ChurnModel } from '../../models/types.ts';
import type { FactorForm } from './factor-form.ts';
import { isPlainJson } from './json-in-csv.ts';
import type { RowCursor } from '../types.ts';
import { FactorTextCache, hasPlainLabels, type FactorText } from './factor-text-cache.ts';

/** The texts of the reasons of a row, in their order. One object is reused for row after row. */
export interface RowFactorTexts {
  readonly factors: readonly FactorTextCache[];
  readonly values: readonly (FactorText | string)[];
  /** Finds the words for a row; false when one of them must be escaped. */
  find(row: RowCursor): boolean;
}

/** @returns null for a model with a label that must be escaped */
export function createRowFactorTexts(model: ChurnModel, form: FactorForm): RowFactorTexts | null {
  if (!hasPlainLabels(model)) return null;
  const all = model.factors.map((_, factor) => new FactorTextCache(model, factor, form));
  const factors: FactorTextCache[] = [];
  const values: (FactorText | string)[] = [];
  return {
    factors,
    values,
    find(row) {
      const { reasons } = row;
      for (let i = 0; i < reasons.count; i++) {
        const texts = all[reasons.factors[i] ?? 0];
        if (texts === undefined) return false;
        const value = texts.valueIn(row);
        if (typeof value === 'string' && !isPlainJson(value)) return false;
        factors[i] = texts;
        values[i] = value;
      }
      return true;
    },
  };
}
