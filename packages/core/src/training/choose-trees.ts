import type { Forest } from '../models/forest/forest.ts';
import { averageForests } from '../models/forest/average-forests.ts';
import { groupsOfRows, stratifiedFolds, type Groups } from './splits.ts';
import type { TrainTrees, TreeParameters } from './train-trees.ts';

/** Parameters to try; the seed is the same for all candidates. */
export type Candidate = Omit<TreeParameters, 'seed'>;

export interface SearchPlan {
  readonly candidates: readonly Candidate[];
  readonly folds: number;
  /** Folds that are actually held out, from the first: all in cross-validation, one for a single validation set. */
  readonly foldsUsed: number;
  /** Repeats with other folds: between close candidates, one assignment to folds decides by chance (Kohavi 1995). */
  readonly repeats: number;
  /** Forests of different seeds whose log-odds are averaged. */
  readonly bags: number;
  readonly seed: number;
}

/** Parameters, and the number of trees with which they do best. */
export interface Tried {
  readonly parameters: Candidate;
  readonly trees: number;
  /** Mean log loss on rows held out, nats. */
  readonly logLoss: number;
}

export interface ChosenTrees {
  /** One, or two whose log-odds are averaged. */
  readonly members: readonly Tried[];
  /** Rows that were held out, ascending. */
  readonly heldOut: Int32Array;
  /** Of the rows held out: margins by members that have not seen them, and outcomes. */
  readonly margins: Float64Array;
  readonly labels: Uint8Array;
  /** The result of each candidate. */
  readonly tried: readonly Tried[];
}

export interface TreeData {
  readonly matrix: Float32Array;
  readonly featureCount: number;
  readonly labels: Uint8Array;
  /** The customer of each row, whose rows stay in one fold; left out where every row is a customer of its own. */
  readonly groups?: Groups;
}

/** Threads that train at the same time. */
const MAX_CONCURRENT = 2;

/** The mean of the members, each of which is the mean of `bags` forests grown with different seeds. */
export async function growForest(
  trainTrees: TrainTrees,
  data: TreeData,
  members: ChosenTrees['members'],
  { bags, seed }: Pick<SearchPlan, 'bags' | 'seed'>,
): Promise<Forest> {
  const tasks = members.flatMap(({ parameters, trees }) =>
    Array.from(
      { length: bags },
      (_, bag) => () => grow(trainTrees, data, { ...parameters, rounds: trees, seed: seed + bag }),
    ),
  );
  return averageForests(await inTurns(tasks));
}

/** The trainer takes rows as they are: who they belong to is not its business. */
function grow(
  trainTrees: TrainTrees,
  { matrix, featureCount, labels }: TreeData,
  parameters: TreeParameters,
): Promise<Forest> {
  return trainTrees({ matrix, featureCount, labels, parameters });
}

/** The forest of the first `trees` rounds of each bag of a forest of `growForest`. */
function margins(forests: readonly Forest[], matrix: Float32Array, count: number, trees: number): Float64Array {
  const sum = new Float64Array(count);
  const own = new Float64Array(count);
  for (const forest of forests) {
    forest.scoreMargins(matrix, count, own, trees);
    own.forEach((margin, i) => (sum[i] = (sum[i] ?? 0) + margin / forests.length));
  }
  return sum;
}

/** The cross-validation of a candidate. */
interface Trial extends Tried {
  /** Mean log loss of each fold of each repeat. */
  readonly byFold: Float64Array;
  /** The folds of the first repeat. */
  readonly held: readonly HeldOut[];
}

/**
 * Chooses among candidates, and for each the number of trees, by the log loss on held-out rows: a forest is grown once
 * per fold and its prefixes are scored, which costs as much as scoring it once. Candidates are listed from the
 * simplest. Of those that differ by no more than chance, the first is chosen. It is averaged with the best of the
 * others if the mean of both does better on the held-out rows: for a convex loss, a mean is never worse than its parts
 * on average.
 */
export async function chooseTrees(trainTrees: TrainTrees, data: TreeData, plan: SearchPlan): Promise<ChosenTrees> {
  const trials: Trial[] = [];
  for (const parameters of plan.candidates) trials.push(await tryOut(trainTrees, data, plan, parameters));
  const [simplest, ...others] = equallyGood(trials);
  if (simplest === undefined) throw new RangeError('there is no candidate to choose from');
  const alone = heldOutMargins([simplest], data);
  const partner = lowest(others);
  const both = partner && heldOutMargins([simplest, partner], data);
  const better = both && meanLoss(both) < meanLoss(alone) ? both : alone;
  return {
    ...better,
    members: (better === both && partner ? [simplest, partner] : [simplest]).map(asTried),
    tried: trials.map(asTried),
  };
}

function asTried({ parameters, trees, logLoss }: Trial): Tried {
  return { parameters, trees, logLoss };
}

function lowest(trials: readonly Trial[]): Trial | undefined {
  return trials.reduce<Trial | undefined>(
    (best, trial) => (best === undefined || trial.logLoss < best.logLoss ? trial : best),
    undefined,
  );
}

/**
 * The trials that are worse than the best by at most one standard error of that difference, fold by fold (the rule of
 * Breiman et al. 1984, with paired folds, which vary less than the losses themselves), in their order.
 */
function equallyGood(trials: readonly Trial[]): readonly Trial[] {
  const best = lowest(trials);
  if (best === undefined) return [];
  return trials.filter(
    ({ byFold, logLoss }) =>
      logLoss - best.logLoss <= standardError(byFold.map((loss, fold) => loss - (best.byFold[fold] ?? NaN))),
  );
}

interface HeldOutMargins {
  readonly heldOut: Int32Array;
  readonly margins: Float64Array;
  readonly labels: Uint8Array;
}

/** Mean margins of trials on the held-out rows of the first repeat, which are the same for all. */
function heldOutMargins(trials: readonly Trial[], { labels }: TreeData): HeldOutMargins {
  const sums = new Float64Array(labels.length);
  const seen = new Uint8Array(labels.length);
  for (const { held, trees } of trials) {
    for (const { rows, matrix, forests } of held) {
      margins(forests, matrix, rows.length, trees).forEach((margin, i) => {
        const row = rows[i] ?? 0;
        sums[row] = (sums[row] ?? 0) + margin / trials.length;
        seen[row] = 1;
      });
    }
  }
  const heldOut = Int32Array.from(labels.keys()).filter((row) => seen[row] === 1);
  return {
    heldOut,
    margins: Float64Array.from(heldOut, (row) => sums[row] ?? NaN),
    labels: Uint8Array.from(heldOut, (row) => labels[row] ?? 0),
  };
}

function meanLoss({ margins, labels }: HeldOutMargins): number {
  return margins.reduce((sum, margin, i) => sum + logLossOf(margin, labels[i]), 0) / margins.length;
}

/** log(1 + e^−z) without overflow, where z is the margin in the direction of the true label. */
function logLossOf(margin: number, label: number | undefined): number {
  const z = label === 1 ? margin : -margin;
  return Math.max(0, -z) + Math.log1p(Math.exp(-Math.abs(z)));
}

/** Standard error of a mean; 0 for a single value. */
function standardError(values: Float64Array): number {
  const count = values.length;
  if (count < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1) / count);
}

async function tryOut(trainTrees: TrainTrees, data: TreeData, plan: SearchPlan, parameters: Candidate): Promise<Trial> {
  const folds: HeldOut[] = [];
  for (let repeat = 0; repeat < plan.repeats; repeat++)
    folds.push(...(await holdOut(trainTrees, data, plan, parameters, repeat)));
  const losses = folds.map(({ forests, matrix, labels }) => stagedLosses(forests, matrix, labels, parameters.rounds));
  const rows = folds.reduce((sum, fold) => sum + fold.rows.length, 0);
  const total = Float64Array.from({ length: parameters.rounds }, (_, at) =>
    losses.reduce((sum, own) => sum + (own[at] ?? NaN), 0),
  );
  const trees = total.indexOf(Math.min(...total)) + 1;
  return {
    parameters,
    trees,
    logLoss: (total[trees - 1] ?? NaN) / rows,
    byFold: Float64Array.from(losses, (own, fold) => (own[trees - 1] ?? NaN) / (folds[fold]?.rows.length ?? NaN)),
    held: folds.slice(0, plan.foldsUsed),
  };
}

/** The rows of one fold, and the forests of the others. */
interface HeldOut extends TreeData {
  readonly rows: Int32Array;
  readonly forests: readonly Forest[];
}

/** Assigns the rows to folds, and grows the forests of each fold on the rows of all others. */
async function holdOut(
  trainTrees: TrainTrees,
  data: TreeData,
  plan: SearchPlan,
  parameters: Candidate,
  repeat: number,
): Promise<readonly HeldOut[]> {
  const folds = stratifiedFolds(data.labels, plan.folds, plan.seed + repeat, data.groups);
  const tasks = Array.from({ length: plan.foldsUsed * plan.bags }, (_, task) => {
    const { train } = foldOf(folds, task % plan.foldsUsed);
    const bag = Math.floor(task / plan.foldsUsed);
    return () => grow(trainTrees, rowsOf(data, train), { ...parameters, seed: plan.seed + bag });
  });
  const forests = await inTurns(tasks);
  return Array.from({ length: plan.foldsUsed }, (_, fold) => {
    const { test } = foldOf(folds, fold);
    return {
      rows: test,
      ...rowsOf(data, test),
      forests: forests.filter((_forest, task) => task % plan.foldsUsed === fold),
    };
  });
}

/** Sums of the log losses by the first 1, 2, … trees. */
function stagedLosses(
  forests: readonly Forest[],
  matrix: Float32Array,
  labels: Uint8Array,
  rounds: number,
): Float64Array {
  const losses = new Float64Array(rounds);
  const count = labels.length;
  // Holds rounds × rows values, which is small enough for the tables that are searched in full.
  const sums = Array.from(losses, () => new Float64Array(count));
  for (const forest of forests) {
    forest.visitStagedMargins(matrix, count, (trees, staged) => {
      const sum = sums[trees - 1];
      if (sum) for (let row = 0; row < count; row++) sum[row] = (sum[row] ?? 0) + (staged[row] ?? 0) / forests.length;
    });
  }
  sums.forEach((sum, at) => {
    let loss = 0;
    for (let row = 0; row < count; row++) loss += logLossOf(sum[row] ?? 0, labels[row]);
    losses[at] = loss;
  });
  return losses;
}

function foldOf(folds: Uint8Array, fold: number): { readonly train: Int32Array; readonly test: Int32Array } {
  const all = Int32Array.from(folds.keys());
  return { train: all.filter((row) => folds[row] !== fold), test: all.filter((row) => folds[row] === fold) };
}

/** A selection of rows as a table of its own. */
export function rowsOf({ matrix, featureCount, labels, groups = null }: TreeData, rows: Int32Array): TreeData {
  const part = new Float32Array(rows.length * featureCount);
  rows.forEach((row, i) => part.set(matrix.subarray(row * featureCount, (row + 1) * featureCount), i * featureCount));
  return {
    matrix: part,
    featureCount,
    labels: Uint8Array.from(rows, (row) => labels[row] ?? 0),
    groups: groupsOfRows(groups, rows),
  };
}

/** Runs tasks, at most `MAX_CONCURRENT` at the same time; results in the order of the tasks. */
async function inTurns<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < tasks.length; start += MAX_CONCURRENT) {
    results.push(...(await Promise.all(tasks.slice(start, start + MAX_CONCURRENT).map((task) => task()))));
  }
  return results;
}
