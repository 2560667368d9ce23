import { existsSync, readFileSync } from 'node:fs';
import { explainForest } from '../src/models/forest/shap/explain-forest.ts';
import { buildForest } from '../src/models/forest/build-forest.ts';
import type { RawTree } from '../src/models/forest/build-forest.ts';
import type { Forest } from '../src/models/forest/forest.ts';
import { readXgboostModel } from '../src/models/xgboost/read-xgboost-model.ts';
import { costOf, isMain, leastOf, microsecondsPerRow, printLine, type Cost, type Emit } from './measure.ts';

const ROWS = 20_000;
const GENERAL_SHAP_ROWS = 1_000;
const REPEATS = 15;
const TREES = 100;
const DEPTH = 5;
/** Like the Telco table, one-hot encoded: numeric features, then fields with this many values each. */
const NUMERIC_FEATURES = 4;
const FIELD_SIZES = [2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 4];
const FEATURES = NUMERIC_FEATURES + FIELD_SIZES.reduce((sum, size) => sum + size, 0);

const goldenModel = new URL('../../../../shared/golden/telco-depth5.model.json', import.meta.url);
const goldenCases = new URL('../../../../shared/golden/telco-depth5.cases.json', import.meta.url);

/**
 * Scoring and exact explanations of 100 trees of depth 5 over 45 features in one thread, each beside the plain way to
 * do it in the same run, so that the ratio means something on a busy machine. Best of several runs.
 */
export async function benchForest(emit: Emit): Promise<void> {
  const { forest, matrix, source } = existsSync(goldenModel) ? goldenForest() : generatedForest();
  const about = { trees: forest.treeCount, features: forest.numFeatures, rows: ROWS, model: source, threads: 1 };

  const margins = new Float64Array(ROWS);
  const walk = await measure(ROWS, () => walkFromRootToLeaf(forest, matrix, margins));
  const scoring = await measure(ROWS, () => forest.scoreMargins(matrix, ROWS, margins));
  emit({
    bench: 'forest-scoring',
    ...about,
    ...figures(scoring),
    baseline: 'walk from root to leaf',
    baseline_rows_per_second: walk.rowsPerSecond,
    cpu_ratio: round(walk.cpuUsPerRow / scoring.cpuUsPerRow),
  });

  const started = performance.now();
  const tables = explainForest(forest);
  const preparing = performance.now() - started;
  const paths = explainForest(forest, { maxTableBytes: 0 });
  const contributions = new Float64Array(ROWS * (FEATURES + 1));
  const general = await measure(GENERAL_SHAP_ROWS, () => paths.explain(matrix, GENERAL_SHAP_ROWS, contributions));
  const byFeature = await measure(ROWS, () => tables.explain(matrix, ROWS, contributions));
  const shap = {
    ...about,
    baseline: 'TreeSHAP, Algorithm 2',
    baseline_rows_per_second: general.rowsPerSecond,
  };
  emit({
    bench: 'forest-shap',
    ...shap,
    ...figures(byFeature),
    cpu_ratio: round(general.cpuUsPerRow / byFeature.cpuUsPerRow),
    prepare_milliseconds: round(preparing),
  });

  const byFields = explainForest(forest, { groups: fieldOfFeature() });
  const byField = await measure(ROWS, () => byFields.explain(matrix, ROWS, contributions));
  emit({
    bench: 'forest-shap-by-field',
    ...shap,
    ...figures(byField),
    cpu_ratio: round(general.cpuUsPerRow / byField.cpuUsPerRow),
  });
}

interface Subject {
  readonly forest: Forest;
  readonly matrix: Float32Array;
  readonly source: string;
}

/** XGBoost's own model and rows near its test cases: their numeric values moved a little. */
function goldenForest(): Subject {
  const forest = readXgboostModel(readFileSync(goldenModel));
  const { rows } = JSON.parse(readFileSync(goldenCases, 'utf8')) as { rows: (number | null)[][] };
  const random = randomNumbers();
  const matrix = new Float32Array(ROWS * FEATURES);
  for (let row = 0; row < ROWS; row++) {
    rows[Math.floor(random() * rows.length)]!.forEach((x, feature) => {
      matrix[row * FEATURES + feature] =
        x === null ? Number.NaN : feature > 0 && feature < NUMERIC_FEATURES ? x * (0.8 + 0.4 * random()) : x;
    });
  }
  return { forest, matrix, source: 'telco-depth5 of XGBoost' };
}

/** Random splits at values of Telco-like rows that are sorted down the trees, which gives real shapes and covers. */
function generatedForest(): Subject {
  const random = randomNumbers();
  const matrix = telcoLikeRows(random);
  const trees = Array.from({ length: TREES }, () => randomTree(matrix, random));
  return {
    forest: buildForest({ numFeatures: FEATURES, featureNames: null, baseMargin: 0, treeWeights: null }, trees),
    matrix,
    source: 'generated',
  };
}

function telcoLikeRows(random: () => number): Float32Array {
  const matrix = new Float32Array(ROWS * FEATURES);
  for (let row = 0; row < ROWS; row++) {
    const tenure = Math.floor(73 * random());
    const monthly = 18 + 100 * random();
    const missing = random() < 0.01;
    matrix.set([random() < 0.16 ? 1 : 0, tenure, monthly, missing ? Number.NaN : tenure * monthly], row * FEATURES);
    let feature = row * FEATURES + NUMERIC_FEATURES;
    for (const size of FIELD_SIZES) {
      matrix[feature + Math.floor(size * random() ** 1.5)] = 1;
      feature += size;
    }
  }
  return matrix;
}

function randomTree(matrix: Float32Array, random: () => number): RawTree {
  const tree = {
    left: [-1],
    right: [-1],
    feature: [0],
    splitCondition: [0],
    defaultLeft: [0],
    cover: [0],
    numDeleted: 0,
  };
  const nodes = [{ depth: 0, rows: Array.from({ length: 1_000 }, () => Math.floor(ROWS * random())) }];
  for (let node = 0; node < nodes.length; node++) {
    const { depth, rows } = nodes[node]!;
    tree.cover[node] = 0.2 * rows.length;
    tree.splitCondition[node] = 0.4 * (random() - 0.5);
    const split = depth === DEPTH ? null : findSplit(matrix, rows, random);
    if (split === null) continue;
    const { feature, threshold, left, right } = split;
    tree.feature[node] = feature;
    tree.splitCondition[node] = threshold;
    tree.left[node] = nodes.length;
    tree.right[node] = nodes.length + 1;
    for (const part of [left, right]) {
      nodes.push({ depth: depth + 1, rows: part });
      tree.left.push(-1);
      tree.right.push(-1);
      tree.feature.push(0);
      tree.defaultLeft.push(0);
    }
  }
  return tree;
}

interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly left: number[];
  readonly right: number[];
}

/** A split that leaves enough rows on both sides, like min_child_weight, or null when none turns up. */
function findSplit(matrix: Float32Array, rows: readonly number[], random: () => number): Split | null {
  for (let attempt = 0; attempt < 30; attempt++) {
    const feature = random() < 0.4 ? Math.floor(NUMERIC_FEATURES * random()) : Math.floor(FEATURES * random());
    const threshold = matrix[rows[Math.floor(rows.length * random())]! * FEATURES + feature]!;
    const left = rows.filter((row) => matrix[row * FEATURES + feature]! < threshold);
    const right = rows.filter((row) => !(matrix[row * FEATURES + feature]! < threshold));
    if (left.length >= 5 && right.length >= 5) return { feature, threshold, left, right };
  }
  return null;
}

/** What one writes first: for each row and tree, from node to node until a leaf. */
function walkFromRootToLeaf(forest: Forest, matrix: Float32Array, out: Float64Array): void {
  const { feature, threshold, left, right, defaultLeft, value, treeOffsets, treeWeights, baseMargin, numFeatures } =
    forest.data;
  for (let row = 0; row < ROWS; row++) {
    let margin = baseMargin;
    for (let tree = 0; tree < treeWeights.length; tree++) {
      let node = treeOffsets[tree]!;
      while (left[node]! !== -1) {
        const x = matrix[row * numFeatures + feature[node]!]!;
        node = (Number.isNaN(x) ? defaultLeft[node] === 1 : x < threshold[node]!) ? left[node]! : right[node]!;
      }
      margin += treeWeights[tree]! * value[node]!;
    }
    out[row] = margin;
  }
}

function fieldOfFeature(): Int32Array {
  const fields = Array.from({ length: NUMERIC_FEATURES }, (_, feature) => feature);
  FIELD_SIZES.forEach((size, field) => fields.push(...new Array<number>(size).fill(NUMERIC_FEATURES + field)));
  return Int32Array.from(fields);
}

interface Speed {
  readonly rowsPerSecond: number;
  readonly cpuUsPerRow: number;
}

const figures = ({ rowsPerSecond, cpuUsPerRow }: Speed) => ({
  rows_per_second: rowsPerSecond,
  cpu_us_per_row: cpuUsPerRow,
});

async function measure(rows: number, run: () => unknown): Promise<Speed> {
  const costs: Cost[] = [];
  // The first runs are those of the compiler.
  for (let i = 0; i < REPEATS; i++) costs.push(await costOf(run));
  const least = leastOf(costs);
  return { rowsPerSecond: Math.round((1_000 * rows) / least.wallMs), cpuUsPerRow: microsecondsPerRow(least, rows) };
}

function randomNumbers(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (isMain(import.meta.url)) await benchForest(printLine);
