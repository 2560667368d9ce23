import { sigmoid } from '../../numerics/logistic.ts';
import type { ModelBundle } from '../../models/forest-model/model-bundle.ts';
import { metricsOf, type Metrics } from '../../numerics/metrics.ts';
import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { TrainTrees } from '../../training/train-trees.ts';
import type { LabelKind } from '../labels/label-kind.ts';
import { evidenceOf, holdOut, holdOutLater, meanMargins, type HeldOutPair } from '../promotion/beats-the-rules.ts';
import { judge, MIN_CUSTOMERS, MIN_GAIN, MIN_LEAVERS, type Evidence, type Judgement } from '../promotion/judge.ts';
import { customersWith } from './customers-with.ts';
import { fitRecalibrated, fitRidge } from './fit-linear.ts';
import type { Stack } from './fit-stack.ts';
import { JUDGING } from './held-out.ts';
import { curvePhrases, learningCurve, type LearningCurve } from './learning-curve.ts';
import type { LadderTable } from './ladder-table.ts';
import { splitsByTime, newestSplit } from './split-by-time.ts';
import { growTrees, holdOutStack, holdOutStackLater } from './trees-rung.ts';
import type { LadderPrior, LinearModel, Rung } from './types.ts';

/** Customers of either outcome from which on columns are learnt from, and from which on trees are grown. */
export const RIDGE_FROM = 10;
export const TREES_FROM = 100;
/** What time must set apart before it judges; until then customers are set apart at random. */
const ENOUGH = { customers: MIN_CUSTOMERS, leavers: MIN_LEAVERS, learntFrom: RIDGE_FROM } as const;
/** Of larger tables one division into folds says enough, and trees take long. */
const REPEATED_ROWS = 20_000;

export interface ClimbOptions {
  readonly prior: LadderPrior;
  readonly labelKind: LabelKind;
  /** Days within which the outcomes were seen. */
  readonly horizonDays: number;
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

/** Whether rungs were judged by customers who were scored later, or by some who were set apart at random. */
export type JudgedBy = 'time_split' | 'cross_validation';

export interface Climb {
  readonly rung: Rung;
  readonly judgedBy: JudgedBy;
  /** The first and the last moment of the scores that were judged by, in UTC milliseconds; null where there is one. */
  readonly judgedMoments: readonly [number, number] | null;
  readonly tried: readonly TriedRung[];
  readonly linear: LinearModel;
  readonly trees: { readonly bundle: ModelBundle; readonly stack: Stack } | null;
  /** Held-out margins of the rung that is taken, of each division; NaN for rows that were not judged by. */
  readonly heldOut: readonly Float64Array[];
  readonly curve: LearningCurve | null;
  /** What to tell a person. */
  readonly advice: readonly Phrase[];
}

/**
 * Climbs as far as the outcomes carry: the rules set to the outcomes, then columns on top of the rules, then trees
 * beside them. Each rung must beat the one below on customers whom neither has seen: on later ones by what could have
 * been learnt before, as soon as there are enough of them. A status may train a model, but never promote it by itself:
 * then the rung that would have been taken is taken for a person to decide.
 */
export async function climb(table: LadderTable, options: ClimbOptions): Promise<Climb> {
  const { data, hasRules, leaks } = table;
  const { prior, seed, labelKind, horizonDays } = options;
  const all = Int32Array.from(data.labels, (_, row) => row);
  const left = customersWith(1, data.labels, data.groups);
  const stayed = customersWith(0, data.labels, data.groups);
  const events = Math.min(left, stayed);
  const splits = splitsByTime(data, horizonDays, ENOUGH);
  const isByTime = splits.length > 0;
  const pair = isByTime ? holdOutLater(data, prior, splits) : heldOutOf(table, prior, seed, events < RIDGE_FROM);
  const tried: TriedRung[] = [
    { rung: 'recalibrated', metrics: metricsAt(pair.recalibrated, data.labels), judgement: null },
  ];
  const advice: Phrase[] = hasRules ? [] : [phrase('ladder.no_rules')];
  const lowest = {
    rung: 'recalibrated',
    judgedBy: isByTime ? 'time_split' : 'cross_validation',
    judgedMoments: momentsOf(data.moments, pair.recalibrated),
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
      leaversKnown: left,
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
    ? { ...lowest, rung: 'ridge', linear, heldOut: pair.ridge }
    : lowest;

  if (events < TREES_FROM) advice.push(phrase('ladder.trees_later', { left, from: TREES_FROM }));
  else if (options.trainTrees !== null) {
    const growing = { trainTrees: options.trainTrees, prior, seed };
    const newest = newestSplit(splits, data, ENOUGH);
    const held = await (newest === null
      ? holdOutStack(table, pair.ridge, growing)
      : holdOutStackLater(table, newest, growing));
    const ofTrees = judged(taken.heldOut, held.trees);
    const ofStack = judged(taken.heldOut, held.stack);
    tried.push(
      { rung: 'trees', metrics: metricsAt(held.trees, data.labels), judgement: ofTrees },
      { rung: 'stack', metrics: metricsAt(held.stack, data.labels), judgement: ofStack },
    );
    advice.push(rungPhrase('stack', ofStack));
    if (wins(ofStack)) {
      const whole =
        newest === null ? held : await holdOutStack(table, heldOutOf(table, prior, seed, false).ridge, growing);
      const bundle = await growTrees(table, whole, growing);
      taken = { ...lowest, rung: 'stack', linear, trees: { bundle, stack: whole.weights }, heldOut: held.stack };
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

function momentsOf(moments: Float64Array | null, margins: readonly Float64Array[]): readonly [number, number] | null {
  if (moments === null) return null;
  const judged = moments.filter((_, row) => margins.every((each) => !Number.isNaN(each[row] ?? NaN))).sort();
  const [first, last] = [judged[0], judged.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function metricsAt(divisions: readonly Float64Array[], labels: Uint8Array): Metrics {
  const margins = meanMargins(divisions, labels.length);
  const isScored = (_: number, row: number): boolean => !Number.isNaN(margins[row] ?? NaN);
  return metricsOf(margins.filter(isScored).map(sigmoid), labels.filter(isScored));
}
