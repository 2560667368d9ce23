import { fieldPhrase, phrase } from '../phrases/phrase.ts';
import { MODEL_INPUTS } from './essential-fields.ts';
import type { Layer, LayerContext } from './layer.ts';
import { createLeakageRule } from './readiness/leakage-rule.ts';
import { createColumnRule } from './readiness/column-rule.ts';

/** Totals over fewer customers are unreliable. */
export const MIN_CUSTOMERS = 50;
const MIN_INPUTS = 3;

/** Layer 5: is the file fit for a model? Checks whole columns and never rejects a row. */
export function createReadinessLayer(context: LayerContext): Layer {
  const { reader } = context;
  const inputs = MODEL_INPUTS.filter((field) => reader.mapped.has(field) || reader.derived.has(field));
  const rules: readonly Layer[] = [createColumnRule(context), createLeakageRule(context)];

  return {
    check(batch, marks) {
      for (const rule of rules) rule.check(batch, marks);
    },
    summarize(totals, log) {
      for (const rule of rules) rule.summarize?.(totals, log);
      if (totals.rows > 0 && totals.accepted < MIN_CUSTOMERS) {
        log.counter('VAL-5001', { detail: phrase('detail.rows', { rows: totals.accepted }) }).count = 1;
      }
      if (inputs.length === 0) log.counter('VAL-5002').count = 1;
      else if (inputs.length < MIN_INPUTS) {
        const detail = phrase('detail.fields', { fields: inputs.map(fieldPhrase) });
        log.counter('VAL-5007', { detail }).count = inputs.length;
      }
    },
  };
}
