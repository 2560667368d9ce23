import { sigmoid } from '../../numerics/logistic.ts';
import type { ModelBundle } from '../../models/forest-model/model-bundle.ts';
import { metricsOf, type Metrics } from '../../numerics/metrics.ts';
import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { TrainTrees } from '../../training/train-trees.ts';
import type { LabelKind } from '../labels/label-kind.ts';
import { evidenceOf, holdOut, meanMargins, type HeldOutPair } from '../promotion/beats-the-rules.ts';
import { judge, MIN_GAIN, type Evidence, type Judgement } from '../promotion/judge.ts';
import { fitRecalibrated, fitRidge } from './fit-linear.ts';
import type { Stack } from './fit-stack.ts';
import { JUDGING } from './held-out.ts';
import { curvePhrases, learningCurve, type LearningCurve } from './learning-curve.ts';
import type { LadderTable } from './ladder-table.ts';
import { growTrees, holdOutStack } from './trees-rung.ts';
import type { LadderPrior, LinearModel, Rung } from './types.ts';

/** Customers of either outcome from which on columns are learnt from, and from which on trees are grown. */
export const RIDGE_FROM = 10;
export const TREES_FROM = 100;
/** Of larger tables one division into folds says enough, and trees take long. */
const REPEATED_ROWS = 20_000;

export interface ClimbOptions {
  readonly prior: LadderPrior;
  readonly labelKind: LabelKind;
  readonly seed: number;
  /** Grows trees; null where none are wanted. */
  readonly trainTrees: TrainTrees | null;
  /** Which look at this account this is, from 1, and the leavers that were known at the one before. */
  readonly look?: number;
  readonly leaversAtLastLook?: number | null;
}

/** A rung that was tried. */
export interface TriedRung {
  readonly rung: Rung;
  /** On customers whom it had not seen. */
  readonly metrics: Metrics;
  /** Against the rung below that holds; null for the lowest. */
  readonly judgement: Judgement | null;
}

export interface Climb {
  readonly rung: Rung;
  readonly tried: readonly TriedRung[];
  readonly linear: LinearModel;
  readonly trees: { readonly bundle: ModelBundle; readonly stack: Stack } | null;
  /** Held-out margins of the rung that is taken, of each division. */
  readonly heldOut: readonly Float64Array[];
  readonly curve: LearningCurve | null;
  /** What to tell a person. */
  readonly advice: readonly Phrase[];
}

/**
 * Climbs as far as the outcomes carry: the rules set to the outcomes, then columns on top of the rules, then trees
 * beside them. Each rung must beat the one below on customers whom neither has seen. A status may train a model, but
 * never promote it by itself: then the rung that would have been taken is taken for a person to decide.
 */
export async function climb(table: LadderTable, options: ClimbOptions): Promise<Climb> {
  const { data, hasRules, leaks } = table;
  const { prior, seed, labelKind } = options;
  const all = Int32Array.from(data.labels, (_, row) => row);
  const left = customersOf(table, 1);
  const stayed = customersOf(table, 0);
  const events = Math.min(left, stayed);
  const pair = heldOutOf(table, prior, seed, events < RIDGE_FROM);
  const tried: TriedRung[] = [
    { rung: 'recalibrated', metrics: metricsAt(pair.recalibrated, data.labels), judgement: null },
  ];
  const advice: Phrase[] = hasRules ? [] : [phrase('ladder.no_rules')];
  const lowest = {
    rung: 'recalibrated',
    tried,
    linear: fitRecalibrated(data, all, prior),
    trees: null,
    heldOut: pair.recalibrated,
    curve: null,
  } as const;
  if (events < RIDGE_FROM)
    return { ...lowest, advice: [phrase('ladder.refused', { left, stayed, from: RIDGE_FROM }), ...advice] };

  const suspects = leaks.flatMap(({ column, decision }) => (decision === 'suspected' ? [column] : []));
  const judged = (champion: readonly Float64Array[], challenger: readonly Float64Array[]): Judgement =>
    judge({
      ...evidenceOf(champion, challenger, data),
      leavers: left,
      labelKind,
      leaks: suspects,
      missing: [],
      look: options.look ?? 1,
      leaversAtLastLook: options.leaversAtLastLook ?? null,
    } satisfies Evidence);

  const ofRidge = judged(pair.recalibrated, pair.ridge);
  tried.push({ rung: 'ridge', metrics: metricsAt(pair.ridge, data.labels), judgement: ofRidge });
  advice.push(rungPhrase('ridge', ofRidge));
  const linear = fitRidge(data, all, prior).model;
  let taken: Omit<Climb, 'advice' | 'tried' | 'curve'> = wins(ofRidge)
    ? { rung: 'ridge', linear, trees: null, heldOut: pair.ridge }
    : lowest;

  if (events < TREES_FROM) advice.push(phrase('ladder.trees_later', { left, from: TREES_FROM }));
  else if (options.trainTrees !== null) {
    const held = await holdOutStack(table, pair.ridge, options.trainTrees, seed);
    const ofTrees = judged(taken.heldOut, held.trees);
    const ofStack = judged(taken.heldOut, held.stack);
    tried.push(
      { rung: 'trees', metrics: metricsAt(held.trees, data.labels), judgement: ofTrees },
      { rung: 'stack', metrics: metricsAt(held.stack, data.labels), judgement: ofStack },
    );
    advice.push(rungPhrase('stack', ofStack));
    if (wins(ofStack)) {
      const bundle = await growTrees(table, held, options.trainTrees, seed);
      taken = { rung: 'stack', linear, trees: { bundle, stack: held.weights }, heldOut: held.stack };
    }
  }
  if (taken.rung === 'recalibrated') advice.push(phrase('ladder.recalibrated'));
  const curve = learningCurve(data, prior, seed);
  return { ...taken, tried, curve, advice: [...advice, ...honesty(ofRidge), ...curvePhrases(curve)] };
}

function heldOutOf(table: LadderTable, prior: LadderPrior, seed: number, isSmall: boolean): HeldOutPair {
  const repeats = table.data.labels.length > REPEATED_ROWS ? 1 : JUDGING.repeats;
  // Too few outcomes to divide by: the rules set to the outcomes are the same two numbers with each fold.
  return holdOut(table.data, prior, seed, { folds: isSmall ? 5 : JUDGING.folds, repeats });
}

/** Whether a person would take it: everything but the kind of its outcomes speaks for it. */
function wins({ decision, reasons }: Judgement): boolean {
  return decision === 'promote' || (decision === 'keep' && reasons.every(({ id }) => id === 'promotion.status'));
}

function rungPhrase(rung: 'ridge' | 'stack', judgement: Judgement): Phrase {
  const { difference, lowerBound: low, leaversToSettle, decision } = judgement;
  const name = phrase(`ladder.rung.${rung}`);
  const gain = difference.mean;
  if (wins(judgement)) return phrase('ladder.better', { rung: name, gain, low });
  if (gain > 0 && leaversToSettle !== null && leaversToSettle > 0)
    return phrase('ladder.unsettled', { rung: name, gain, more: leaversToSettle });
  if (low > 0 && gain < MIN_GAIN) return phrase('ladder.too_little', { rung: name, gain, needed: MIN_GAIN });
  const [reason] = judgement.reasons;
  return reason !== undefined && (decision === 'wait' || gain > 0)
    ? reason
    : phrase('ladder.not_better', { rung: name, gain });
}

/** Reasons against a model that would win by its loss. */
function honesty({ reasons }: Judgement): Phrase[] {
  const aboutLoss = ['promotion.not_certain', 'promotion.too_little', 'promotion.promoted'];
  const waiting = ['promotion.too_small', 'promotion.too_soon'];
  return reasons.some(({ id }) => [...aboutLoss, ...waiting].includes(id)) ? [] : [...reasons];
}

function customersOf({ data: { labels, groups } }: LadderTable, label: number): number {
  const rows = Int32Array.from(labels, (_, row) => row).filter((row) => labels[row] === label);
  return groups === null ? rows.length : new Set(rows.map((row) => groups[row] ?? 0)).size;
}

function metricsAt(divisions: readonly Float64Array[], labels: Uint8Array): Metrics {
  const margins = meanMargins(divisions, labels.length);
  const isScored = (_: number, row: number): boolean => !Number.isNaN(margins[row] ?? NaN);
  return metricsOf(margins.filter(isScored).map(sigmoid), labels.filter(isScored));
}
