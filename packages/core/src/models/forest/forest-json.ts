import { buildForest } from './build-forest.ts';
import { DocumentNode } from './document-node.ts';
import { FOREST_OBJECTIVE } from './forest-data.ts';
import type { Forest } from './forest.ts';
import { ModelFormatError } from './model-format-error.ts';

const FORMAT = 'retainwise-forest';
const VERSION = 1;

/** A tree, one entry per node, root first. */
export interface TreeJson {
  /** Factor of the leaves; left out when it is 1. */
  readonly weight?: number;
  /** Left child, the right one comes next; −1 in a leaf. */
  readonly left: readonly number[];
  readonly feature: readonly number[];
  /** Threshold of a split, log-odds output of a leaf; the shortest decimals that give back the float32. */
  readonly condition: readonly number[];
  /** 1 where a missing value goes left. */
  readonly default_left: readonly number[];
  /** Sum of the hessians of the training rows. */
  readonly cover: readonly number[];
}

/** The part of a model artefact that holds its trees. */
export interface ForestJson {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly objective: typeof FOREST_OBJECTIVE;
  readonly num_features: number;
  readonly feature_names: readonly string[] | null;
  /** Log-odds. */
  readonly base_margin: number;
  readonly trees: readonly TreeJson[];
}

/** Everything that scoring and explaining need; `forestFromJson` gives back the same forest, bit for bit. */
export function forestToJson(forest: Forest): ForestJson {
  const { data } = forest;
  return {
    format: FORMAT,
    version: VERSION,
    objective: data.objective,
    num_features: data.numFeatures,
    feature_names: data.featureNames,
    base_margin: data.baseMargin,
    trees: Array.from(data.treeWeights, (weight, tree) => {
      const start = data.treeOffsets[tree] ?? 0;
      const end = data.treeOffsets[tree + 1] ?? start;
      const left = data.left.subarray(start, end);
      return {
        ...(weight === 1 ? {} : { weight }),
        left: Array.from(left, (child) => (child === -1 ? -1 : child - start)),
        feature: Array.from(data.feature.subarray(start, end)),
        condition: Array.from(left, (child, i) =>
          shortestDecimal((child === -1 ? data.value : data.threshold)[start + i] ?? 0),
        ),
        default_left: Array.from(data.defaultLeft.subarray(start, end)),
        cover: Array.from(data.cover.subarray(start, end), shortestDecimal),
      };
    }),
  };
}

/**
 * Reads what `forestToJson` wrote.
 *
 * @throws ModelFormatError when it is something else or damaged
 */
export function forestFromJson(value: unknown): Forest {
  const document = new DocumentNode(value);
  if (document.get('format').text() !== FORMAT) throw ModelFormatError.malformed(`its format is not "${FORMAT}"`);
  const version = document.get('version').number();
  if (version !== VERSION) throw ModelFormatError.unsupported(`version ${version} of the forest format`);
  const objective = document.get('objective').text();
  if (objective !== FOREST_OBJECTIVE) throw ModelFormatError.unsupported(`the objective "${objective}"`);
  const featureNames = document.get('feature_names');
  const trees = document.get('trees').list();
  return buildForest(
    {
      numFeatures: document.get('num_features').number(),
      featureNames: featureNames.value === null ? null : featureNames.texts(),
      baseMargin: document.get('base_margin').number(),
      treeWeights: trees.map((tree) => tree.find('weight')?.number() ?? 1),
    },
    trees.map((tree) => {
      const left = tree.get('left').numbers();
      return {
        left,
        right: Int32Array.from(left, (child) => (child === -1 ? -1 : child + 1)),
        feature: tree.get('feature').numbers(),
        splitCondition: tree.get('condition').numbers(),
        defaultLeft: tree.get('default_left').flags(),
        cover: tree.get('cover').numbers(),
        numDeleted: 0,
      };
    }),
  );
}

/** The shortest decimal that float32 rounds to `value`: 94.3 instead of 94.30000305175781. */
function shortestDecimal(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return value;
}
