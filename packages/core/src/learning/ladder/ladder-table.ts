import { createEncoder } from '../../models/forest-model/encode.ts';
import type { EncodedInput } from '../../models/forest-model/encoder-spec.ts';
import { CURRENT_BASELINE, type BaselineVersion } from '../../models/saas-baseline/rule-sets.ts';
import { createSaasBaseline } from '../../models/saas-baseline/saas-baseline.ts';
import { chooseInputs, type ChosenInputs } from '../../training/choose-inputs.ts';
import type { TrainingTable } from '../../training/training-table.ts';
import type { LadderData } from './types.ts';

/** A table with outcomes as numbers, and what the numbers are. */
export interface LadderTable extends Pick<ChosenInputs, 'leaks' | 'dropped' | 'keptInVain'> {
  readonly data: LadderData;
  readonly rules: BaselineVersion;
  /** Whether the rules have anything to say of the file. */
  readonly hasRules: boolean;
  readonly inputs: readonly EncodedInput[];
  /** rows × rules, row-major: what each rule adds. */
  readonly ruleTerms: Float64Array;
}

export interface LadderTableOptions {
  readonly without?: readonly string[];
  readonly keep?: readonly string[];
}

/**
 * Takes the rules and the columns of a table as numbers. Columns that give the outcome away are left out and named.
 *
 * @throws TrainingError ERR-4201 when a column of `without` or `keep` is not there, or none is left
 */
export function ladderTable(table: TrainingTable, options: LadderTableOptions = {}): LadderTable {
  const { batch, rows, header, labels, groups, moments, reader } = table;
  const all = Int32Array.from(rows, (_, at) => at);
  const { inputs, leaks, dropped, keptInVain } = chooseInputs({ table, rows: all, ...options });
  const rules = createSaasBaseline(undefined, { version: CURRENT_BASELINE, intercept: 0 });
  const hasRules = rules.eligibility(new Set([...reader.mapped, ...reader.derived.keys()]), header).eligible;
  const { margin, contributions } = rules.score(batch, { rows, explain: true });
  const encoder = createEncoder(inputs, header);
  return {
    data: {
      ruleMargins: margin,
      matrix: encoder.encode(batch, rows),
      featureCount: encoder.featureCount,
      labels,
      groups,
      moments,
    },
    rules: CURRENT_BASELINE,
    hasRules,
    inputs,
    ruleTerms: contributions ?? new Float64Array(),
    leaks,
    dropped,
    keptInVain,
  };
}
