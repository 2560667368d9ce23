import type { Comparison, Comparisons, Verdict } from './compare.ts';
import type { LabelReading } from './label/read-label.ts';
import type { Leak } from './leaks/find-leaks.ts';

/** What a label was read as. */
export interface LabelJson {
  readonly column: string;
  /** What yes means; null where the values say in words who left. */
  readonly yes_means: 'left' | 'stayed' | null;
  readonly decided_by: string;
  readonly sentence: string;
  readonly values: readonly {
    readonly value: string;
    readonly rows: number;
    readonly read_as: 'left' | 'stayed' | 'left_out';
  }[];
  /** Rows left out: without a value, and with one that means neither. */
  readonly empty: number;
  readonly unreadable: number;
}

export interface LeakJson {
  readonly column: string;
  readonly kind: Leak['kind'];
  readonly auc: number;
  readonly decision: Leak['decision'];
  readonly message: string;
}

export interface ComparisonJson {
  readonly better: Verdict;
  /** Mean log loss of the other minus that of the model, and its 95 % interval; null where there is no other. */
  readonly log_loss_gain: number | null;
  readonly interval: readonly [number, number] | null;
  readonly roc_auc_of_other: number | null;
  readonly sentence: string;
}

export interface ComparisonsJson {
  readonly rows: number;
  readonly churned: number;
  readonly roc_auc: number;
  readonly average: ComparisonJson;
  readonly rules: ComparisonJson;
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : round(value));

export function labelJson(label: LabelReading): LabelJson {
  return {
    column: label.column,
    yes_means: label.yesMeans,
    decided_by: label.decidedBy,
    sentence: label.sentence,
    values: label.values.map(({ value, rows, readAs }) => ({ value, rows, read_as: readAs })),
    empty: label.empty,
    unreadable: label.unreadable,
  };
}

export function leakJson({ column, kind, auc, decision, message }: Leak): LeakJson {
  return { column, kind, auc: round(auc), decision, message };
}

export function comparisonsJson({ rows, left, auc, average, rules }: Comparisons): ComparisonsJson {
  return { rows, churned: left, roc_auc: round(auc), average: comparisonJson(average), rules: comparisonJson(rules) };
}

function comparisonJson({ better, difference, interval, auc, sentence }: Comparison): ComparisonJson {
  const [low, high] = interval;
  return {
    better,
    log_loss_gain: orNull(difference),
    interval: Number.isNaN(low) ? null : [round(low), round(high)],
    roc_auc_of_other: orNull(auc),
    sentence,
  };
}
