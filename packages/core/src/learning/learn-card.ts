import type { HorizonDays } from '../models/heights/horizon.ts';
import { inEnglish } from '../phrases/in-english.ts';
import type { Phrase } from '../phrases/phrase.ts';
import {
  comparisonsJson,
  labelJson,
  leakJson,
  type ComparisonsJson,
  type LabelJson,
  type LeakJson,
} from '../training/card-json.ts';
import type { Comparisons } from '../training/compare.ts';
import type { DroppedColumn } from '../training/fit-encoder.ts';
import { metricsJson, type MetricsJson } from '../training/metrics-json.ts';
import type { TrainingTable } from '../training/training-table.ts';
import type { LabelKind } from './labels/label-kind.ts';
import type { Climb, JudgedBy, TriedRung } from './ladder/climb.ts';
import type { LadderTable } from './ladder/ladder-table.ts';
import type { Rung } from './ladder/types.ts';

/** What is known of a model that was learnt on top of the rules. */
export interface LearnCard {
  readonly id: string;
  readonly model_version: string;
  readonly description: string;
  readonly rung: Rung;
  readonly label_kind: LabelKind;
  readonly horizon_days: number;
  readonly data: {
    readonly rows: number;
    readonly churned: number;
    readonly churn_rate: number;
    readonly left_out: number;
    readonly label: string;
    readonly label_reading: LabelJson;
    readonly customers: number | null;
  };
  /**
   * By whom rungs were judged: by customers who were scored later than those it was learnt from, or by some who were
   * set apart at random.
   */
  readonly judged_by: JudgedBy;
  /** Every rung that was tried, on customers whom it had not seen. */
  readonly rungs: readonly RungJson[];
  readonly comparisons: ComparisonsJson;
  /** Held-out log loss by half of the outcomes and by all; null where there are too few. */
  readonly learning_curve: { readonly half: number; readonly all: number; readonly verdict: string } | null;
  readonly importances: readonly { readonly input: string; readonly weight: number }[];
  readonly dropped_columns: readonly DroppedColumn[];
  readonly leaks: readonly LeakJson[];
  readonly warnings: readonly string[];
  readonly seed: number;
  /** What to tell a person, as phrases and in English. */
  readonly advice: readonly { readonly phrase: Phrase; readonly text: string }[];
}

export interface RungJson {
  readonly rung: Rung;
  readonly metrics: MetricsJson;
  /** Against the rung below that holds: how much log loss fell, its lower bound, and what was decided. */
  readonly gain: number | null;
  readonly lower_bound: number | null;
  readonly decision: 'promote' | 'keep' | 'wait' | null;
  readonly reasons: readonly string[];
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const orNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? round(value) : null;

const WHAT: Readonly<Record<LabelKind, (days: number) => string>> = {
  forward: (days) => `The chance that a customer leaves within ${days} days, learnt from outcomes that came later.`,
  reconstructed: (days) =>
    `The chance that a customer leaves within ${days} days, learnt from dates in one file; it was not tried as a ` +
    'forecast.',
  status: () => 'Tells customers who have left from those who have stayed in one file; it was not tried as a forecast.',
};

export interface LearnCardInput {
  readonly id: string;
  readonly version: string;
  readonly table: TrainingTable;
  readonly columns: LadderTable;
  readonly climbed: Climb;
  readonly importances: readonly { readonly key: string; readonly weight: number }[];
  readonly comparisons: Comparisons;
  readonly labelKind: LabelKind;
  readonly horizonDays: HorizonDays;
  readonly seed: number;
}

export function learnCard(input: LearnCardInput): LearnCard {
  const { id, version, table, columns, climbed, importances, comparisons, labelKind, horizonDays, seed } = input;
  const churned = table.labels.reduce((sum, label) => sum + label, 0);
  return {
    id,
    model_version: version,
    description: WHAT[labelKind](horizonDays),
    rung: climbed.rung,
    label_kind: labelKind,
    horizon_days: horizonDays,
    data: {
      rows: table.labels.length,
      churned,
      churn_rate: churned / table.labels.length,
      left_out: table.leftOut,
      label: table.labelColumn,
      label_reading: labelJson(table.label),
      customers: table.groups && table.groups.reduce((most, group) => Math.max(most, group), -1) + 1,
    },
    judged_by: climbed.judgedBy,
    rungs: climbed.tried.map(rungJson),
    comparisons: comparisonsJson(comparisons),
    learning_curve: climbed.curve && {
      half: round(climbed.curve.half),
      all: round(climbed.curve.all),
      verdict: climbed.curve.verdict,
    },
    importances: importances
      .filter(({ weight }) => weight > 0)
      .map(({ key, weight }) => ({ input: key, weight: round(weight) }))
      .sort((a, b) => b.weight - a.weight),
    dropped_columns: columns.dropped,
    leaks: columns.leaks.map(leakJson),
    warnings: [...columns.leaks.map(({ message }) => message), ...columns.keptInVain],
    seed,
    advice: climbed.advice.map((each) => ({ phrase: each, text: inEnglish(each) })),
  };
}

function rungJson({ rung, metrics, judgement }: TriedRung): RungJson {
  return {
    rung,
    metrics: metricsJson(metrics),
    gain: orNull(judgement?.difference.mean),
    lower_bound: orNull(judgement?.lowerBound),
    decision: judgement?.decision ?? null,
    reasons: (judgement?.reasons ?? []).map(inEnglish),
  };
}
