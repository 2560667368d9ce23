import { buildForest } from '../forest/build-forest.ts';
import type { RawTree } from '../forest/build-forest.ts';
import { FOREST_OBJECTIVE } from '../forest/forest-data.ts';
import type { Forest } from '../forest/forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { readBaseMargin } from './base-score.ts';
import { DocumentNode } from '../forest/document-node.ts';

/**
 * Turns the document that `Booster.save_model` writes (XGBoost's doc/model.schema; the same in JSON and UBJSON) into a
 * forest of all its trees.
 *
 * Differences between versions that matter here: `default_left` is true/false before 1.6 and 0/1 since; `num_target`,
 * `parents` and the fields of categorical splits come and go; `size_leaf_vector` of a scalar leaf is 0 in 1.x and 1
 * since 2.0; see `readBaseMargin` for the base score.
 *
 * @throws ModelFormatError
 */
export function readXgboostDocument(document: unknown): Forest {
  const learner = new DocumentNode(document).get('learner');
  const booster = learner.get('gradient_booster');
  const boosterName = booster.get('name').text();
  if (boosterName !== 'gbtree' && boosterName !== 'dart')
    throw ModelFormatError.unsupported(`the booster "${boosterName}"`);
  const objective = learner.get('objective').get('name').text();
  if (objective !== FOREST_OBJECTIVE) throw ModelFormatError.unsupported(`the objective "${objective}"`);
  const parameters = learner.get('learner_model_param');
  const classes = parameters.find('num_class')?.number() ?? 0;
  if (classes > 1) throw ModelFormatError.unsupported(`${classes} classes`);
  const targets = parameters.find('num_target')?.number() ?? 1;
  if (targets > 1) throw ModelFormatError.unsupported(`${targets} targets`);

  const model = (boosterName === 'dart' ? booster.get('gbtree') : booster).get('model');
  const treeNodes = model.get('trees').list();
  const declared = model.get('gbtree_model_param').get('num_trees').number();
  if (declared !== treeNodes.length)
    throw ModelFormatError.malformed(`it declares ${declared} trees and has ${treeNodes.length}`);
  if (Array.from(model.find('tree_info')?.numbers() ?? []).some((output) => output !== 0))
    throw ModelFormatError.unsupported('trees for several outputs');

  const featureNames = learner.find('feature_names')?.texts() ?? [];
  return buildForest(
    {
      numFeatures: parameters.get('num_feature').number(),
      featureNames: featureNames.length === 0 ? null : featureNames,
      baseMargin: readBaseMargin(parameters.get('base_score')),
      treeWeights: boosterName === 'dart' ? booster.get('weight_drop').numbers() : null,
    },
    treeNodes.map(readTree),
  );
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
