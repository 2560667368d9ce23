import type { FieldBatch } from '../features/types.ts';
import { createCurrencyRule } from './business/currency-rule.ts';
import { createDateRules } from './business/date-rules.ts';
import { createDuplicateRule } from './business/duplicate-rule.ts';
import { createMoneyRules } from './business/money-rules.ts';
import { createOutcomeRule } from './business/outcome-rule.ts';
import type { Layer, LayerContext } from './layer.ts';
import type { RowMarks } from './row-marks.ts';

/** Layer 4: does the row make sense as a customer? One file per subject, under `business/`. */
export function createBusinessLayer(context: LayerContext): Layer {
  const rules: readonly Layer[] = [
    createDuplicateRule(context),
    createMoneyRules(context),
    createDateRules(context),
    createOutcomeRule(context),
    createCurrencyRule(context),
  ];
  return {
    check(batch: FieldBatch, marks: RowMarks) {
      for (const rule of rules) rule.check(batch, marks);
    },
    summarize(totals, log) {
      for (const rule of rules) rule.summarize?.(totals, log);
    },
  };
}
