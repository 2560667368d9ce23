import type { FieldBatch } from '../features/types.ts';
import { createAsOfRule, type AsOfRule } from './business/as-of-rule.ts';
import { createCurrencyRule } from './business/currency-rule.ts';
import { createDateRules } from './business/date-rules.ts';
import { createDisagreementRule } from './business/disagreement-rule.ts';
import { createDuplicateRule, type Meetings } from './business/duplicate-rule.ts';
import { createMoneyRules } from './business/money-rules.ts';
import { createOutcomeRule } from './business/outcome-rule.ts';
import type { Layer, LayerContext } from './layer.ts';
import type { RowMarks } from './row-marks.ts';

/** Layer 4: does the row make sense as a customer? One file per subject, under `business/`. */
export function createBusinessLayer(context: LayerContext, met?: Meetings): Layer & Pick<AsOfRule, 'newest'> {
  const asOf = createAsOfRule(context);
  const rules: readonly Layer[] = [
    createDuplicateRule(context, met),
    createMoneyRules(context),
    createDateRules(context),
    createOutcomeRule(context),
    createDisagreementRule(context),
    createCurrencyRule(context),
    asOf,
  ];
  return {
    newest: () => asOf.newest(),
    check(batch: FieldBatch, marks: RowMarks) {
      for (const rule of rules) rule.check(batch, marks);
    },
    summarize(totals, log) {
      for (const rule of rules) rule.summarize?.(totals, log);
    },
    release() {
      for (const rule of rules) rule.release?.();
    },
  };
}
