import { buildForest } from '../forest/build-forest.ts';
import type { RawTree } from '../forest/build-forest.ts';
import { FOREST_OBJECTIVE } from '../forest/forest-data.ts';
import type { Forest } from '../forest/forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { readBaseMargin, readRawBaseScore } from './base-score.ts';
import { DocumentNode } from '../forest/document-node.ts';

/** The log-odds of the same model without its link: `binary:logitraw`. */
const RAW_OBJECTIVE = 'binary:logitraw';

/**
 * Trees up to the best round that early stopping found, as `predict_proba` of scikit-learn uses them, or all, as
 * `Booster.predict` does. They are the same where training did not stop early.
 */
export type TreeChoice = 'best' | 'all';

export interface XgboostFile {
  readonly forest: Forest;
  /** Trees in the file; the forest may have fewer. */
  readonly treesInFile: number;
}

/**
 * Turns the document that `Booster.save_model` writes (XGBoost's doc/model.schema; the same in JSON and UBJSON) into a
 * forest.
 *
 * Differences between versions that matter here: `default_left` is true/false before 1.6 and 0/1 since; `num_target`,
 * `parents` and the fields of categorical splits come and go; `size_leaf_vector` of a scalar leaf is 0 in 1.x and 1
 * since 2.0; see `readBaseMargin` for the base score.
 *
 * @throws ModelFormatError
 */
export function readXgboostDocument(document: unknown, trees: TreeChoice = 'best'): XgboostFile {
  const learner = new DocumentNode(document).get('learner');
  const booster = learner.get('gradient_booster');
  const boosterName = booster.get('name').text();
  if (boosterName !== 'gbtree' && boosterName !== 'dart')
    throw ModelFormatError.unsupported(`the booster "${boosterName}"`);
  const objective = learner.get('objective').get('name').text();
  const isRaw = objective === RAW_OBJECTIVE;
  if (objective !== FOREST_OBJECTIVE && !isRaw) throw ModelFormatError.unsupported(`the objective "${objective}"`);
  const parameters = learner.get('learner_model_param');
  const classes = parameters.find('num_class')?.number() ?? 0;
  if (classes > 1) throw ModelFormatError.unsupported(`${classes} classes`);
  const targets = parameters.find('num_target')?.number() ?? 1;
  if (targets > 1) throw ModelFormatError.unsupported(`${targets} targets`);

  const rounds = trees === 'all' ? null : bestRounds(learner.find('attributes'));

  const model = (boosterName === 'dart' ? booster.get('gbtree') : booster).get('model');
  const allTrees = model.get('trees').list();
  const declared = model.get('gbtree_model_param').get('num_trees').number();
  if (declared !== allTrees.length)
    throw ModelFormatError.malformed(`it declares ${declared} trees and has ${allTrees.length}`);
  if (Array.from(model.find('tree_info')?.numbers() ?? []).some((output) => output !== 0))
    throw ModelFormatError.unsupported('trees for several outputs');

  const treeCount = rounds === null ? allTrees.length : treesOf(rounds, model, allTrees.length);
  const treeNodes = allTrees.slice(0, treeCount);
  const dropWeights = boosterName === 'dart' ? booster.get('weight_drop').numbers() : null;
  if (dropWeights !== null && dropWeights.length !== allTrees.length)
    throw ModelFormatError.malformed(`it has ${dropWeights.length} tree weights for ${allTrees.length} trees`);

  const featureNames = learner.find('feature_names')?.texts() ?? [];
  const forest = buildForest(
    {
      numFeatures: parameters.get('num_feature').number(),
      featureNames: featureNames.length === 0 ? null : featureNames,
      // Since XGBoost 1.3 the raw objective has no link: its base score is a margin already.
      baseMargin: (isRaw ? readRawBaseScore : readBaseMargin)(parameters.get('base_score')),
      treeWeights: dropWeights === null ? null : Array.from(dropWeights).slice(0, treeCount),
    },
    treeNodes.map(readTree),
  );
  return { forest, treesInFile: allTrees.length };
}

/** Boosting rounds up to the best one, as early stopping noted it; null when it did not. */
function bestRounds(attributes: DocumentNode | null): number | null {
  const best = attributes?.find('best_iteration')?.number();
  if (best === undefined) return null;
  if (!Number.isInteger(best) || best < 0)
    throw ModelFormatError.malformed(`its best_iteration ${best} is not a boosting round`, attributes?.path);
  return best + 1;
}

/** The trees of the first rounds: where rounds are told apart, or else as many as a round has parallel trees. */
function treesOf(rounds: number, model: DocumentNode, all: number): number {
  const starts = model.find('iteration_indptr')?.numbers();
  const start = starts?.[rounds];
  if (starts !== undefined && starts.length > 1) return Math.min(all, start ?? all);
  const parallel = model.get('gbtree_model_param').find('num_parallel_tree')?.number() ?? 1;
  return Math.min(all, rounds * Math.max(1, parallel));
}

function readTree(tree: DocumentNode): RawTree {
  const parameters = tree.get('tree_param');
  const leafSize = parameters.find('size_leaf_vector')?.number() ?? 0;
  if (leafSize > 1) throw ModelFormatError.unsupported(`vector leaves (of ${leafSize} values)`);
  const hasCategories = (tree.find('categories_nodes')?.numbers().length ?? 0) > 0;
  if (hasCategories || Array.from(tree.find('split_type')?.numbers() ?? []).some((type) => type !== 0)) {
    throw ModelFormatError.unsupported('categorical splits');
  }
  const left = tree.get('left_children').numbers();
  const declared = parameters.get('num_nodes').number();
  if (declared !== left.length)
    throw ModelFormatError.malformed(`it declares ${declared} nodes and has ${left.length}`, tree.path);
  return {
    left,
    right: tree.get('right_children').numbers(),
    feature: tree.get('split_indices').numbers(),
    splitCondition: tree.get('split_conditions').numbers(),
    defaultLeft: tree.get('default_left').flags(),
    cover: tree.get('sum_hessian').numbers(),
    numDeleted: parameters.find('num_deleted')?.number() ?? 0,
  };
}
