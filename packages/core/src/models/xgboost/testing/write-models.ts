import type { RawTree } from '../../forest/build-forest.ts';
import { randomFrom, randomTree } from '../../forest/testing/random-trees.ts';

export interface WrittenModel {
  readonly numFeatures: number;
  /** As the format holds it: a probability in documents, a margin in the binary model. */
  readonly baseScore: number;
  readonly trees: readonly RawTree[];
  /** Makes it a dart model. */
  readonly weightDrop?: readonly number[];
}

export function randomModel(seed: number, trees = 3, depth = 4): WrittenModel {
  const random = randomFrom(seed);
  return {
    numFeatures: 5,
    baseScore: 0.3,
    trees: Array.from({ length: trees }, () => randomTree(random, { trees, depth, features: 5 })),
  };
}

export type XgboostVersion = '1.5' | '1.7' | '2.1' | '3.1';

/** The document of `Booster.save_model`, with what each version of XGBoost does its own way. */
export function xgboostDocument(model: WrittenModel, version: XgboostVersion): Record<string, unknown> {
  const [major, minor] = version.split('.').map(Number) as [number, number];
  const scoreText = model.baseScore.toExponential().toUpperCase().replace('E+', 'E');
  const trees = {
    model: {
      gbtree_model_param: {
        num_parallel_tree: '1',
        num_trees: String(model.trees.length),
        ...(major === 1 ? { size_leaf_vector: '0' } : {}),
      },
      ...(major >= 2 ? { iteration_indptr: [...model.trees.keys(), model.trees.length] } : {}),
      ...(version === '3.1' ? { cats: { enc: [], feature_segments: [], sorted_idx: [] } } : {}),
      tree_info: model.trees.map(() => 0),
      trees: model.trees.map((tree, id) => treeDocument(tree, id, model.numFeatures, version)),
    },
    name: 'gbtree',
  };
  return {
    learner: {
      attributes: {},
      feature_names: Array.from({ length: model.numFeatures }, (_, i) => `column ${i}`),
      feature_types: Array.from({ length: model.numFeatures }, () => 'float'),
      gradient_booster:
        model.weightDrop === undefined ? trees : { gbtree: trees, name: 'dart', weight_drop: model.weightDrop },
      learner_model_param: {
        base_score: version === '3.1' ? `[${scoreText}]` : scoreText,
        boost_from_average: '1',
        num_class: '0',
        num_feature: String(model.numFeatures),
        ...(major === 1 && minor < 6 ? {} : { num_target: '1' }),
      },
      objective: { name: 'binary:logistic', reg_loss_param: { scale_pos_weight: '1' } },
    },
    version: [major, minor, 0],
  };
}

function treeDocument(
  tree: RawTree,
  id: number,
  numFeatures: number,
  version: XgboostVersion,
): Record<string, unknown> {
  const count = tree.left.length;
  const nodes = Array.from({ length: count }, (_, node) => node);
  const parents = new Array<number>(count).fill(2147483647);
  nodes.forEach((node) =>
    [tree.left[node]!, tree.right[node]!].forEach((child) => {
      if (child !== -1) parents[child] = node;
    }),
  );
  return {
    base_weights: nodes.map(() => 0),
    categories: [],
    categories_nodes: [],
    categories_segments: [],
    categories_sizes: [],
    default_left: nodes.map((node) =>
      version === '1.5' ? tree.defaultLeft[node] === 1 : Number(tree.defaultLeft[node]),
    ),
    id,
    left_children: Array.from(tree.left),
    loss_changes: nodes.map(() => 1),
    parents,
    right_children: Array.from(tree.right),
    split_conditions: Array.from(tree.splitCondition, Math.fround),
    split_indices: Array.from(tree.feature),
    split_type: nodes.map(() => 0),
    sum_hessian: Array.from(tree.cover, Math.fround),
    tree_param: {
      num_deleted: String(tree.numDeleted),
      num_feature: String(numFeatures),
      num_nodes: String(count),
      size_leaf_vector: version.startsWith('1') ? '0' : '1',
    },
  };
}

const FLOAT_KEYS = new Set(['base_weights', 'loss_changes', 'split_conditions', 'sum_hessian', 'weight_drop']);
const BYTE_KEYS = new Set(['default_left', 'split_type']);

/** UBJSON as XGBoost writes it: 64-bit lengths, typed arrays for the columns of trees. */
export function writeUbjson(value: unknown, wideIndices = false): Uint8Array {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(8));
  const push = (size: number, set: () => void) => {
    set();
    for (let i = 0; i < size; i++) bytes.push(view.getUint8(i));
  };
  const marker = (text: string) => bytes.push(...new TextEncoder().encode(text));
  const length = (count: number) => {
    marker('L');
    push(8, () => view.setBigInt64(0, BigInt(count)));
  };
  const text = (content: string) => {
    const encoded = new TextEncoder().encode(content);
    length(encoded.length);
    bytes.push(...encoded);
  };
  const write = (item: unknown, key: string): void => {
    if (item === null) marker('Z');
    else if (typeof item === 'boolean') marker(item ? 'T' : 'F');
    else if (typeof item === 'string') {
      marker('S');
      text(item);
    } else if (typeof item === 'number') {
      if (!Number.isInteger(item)) {
        marker('d');
        push(4, () => view.setFloat32(0, item));
      } else if (Math.abs(item) < 127) {
        marker('i');
        push(1, () => view.setInt8(0, item));
      } else if (Math.abs(item) < 32767) {
        marker('I');
        push(2, () => view.setInt16(0, item));
      } else {
        marker('l');
        push(4, () => view.setInt32(0, item));
      }
    } else if (Array.isArray(item)) {
      const numeric = item.every((entry) => typeof entry === 'number') && (item.length > 0 || FLOAT_KEYS.has(key));
      if (!numeric) {
        marker('[#');
        length(item.length);
        for (const entry of item) write(entry, '');
        return;
      }
      const type = FLOAT_KEYS.has(key)
        ? 'd'
        : BYTE_KEYS.has(key)
          ? 'U'
          : wideIndices && key === 'split_indices'
            ? 'L'
            : 'l';
      marker(`[$${type}#`);
      length(item.length);
      for (const entry of item) {
        if (type === 'd') push(4, () => view.setFloat32(0, entry));
        else if (type === 'U') bytes.push(entry);
        else if (type === 'L') push(8, () => view.setBigInt64(0, BigInt(entry)));
        else push(4, () => view.setInt32(0, entry));
      }
    } else {
      marker('{');
      for (const [name, member] of Object.entries(item as Record<string, unknown>)) {
        text(name);
        write(member, name);
      }
      marker('}');
    }
  };
  write(value, '');
  return Uint8Array.from(bytes);
}

/** The binary model of XGBoost 0.7x. */
export function writeBinaryModel(model: WrittenModel, objective = 'binary:logistic', booster?: string): Uint8Array {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(8));
  const push = (size: number, set: () => void) => {
    set();
    for (let i = 0; i < size; i++) bytes.push(view.getUint8(i));
  };
  const f32 = (x: number) => push(4, () => view.setFloat32(0, x, true));
  const i32 = (x: number) => push(4, () => view.setInt32(0, x, true));
  const u64 = (x: number) => push(8, () => view.setBigUint64(0, BigInt(x), true));
  const zeros = (count: number) => bytes.push(...new Array<number>(count).fill(0));
  const name = (content: string) => {
    u64(content.length);
    bytes.push(...new TextEncoder().encode(content));
  };
  f32(model.baseScore);
  i32(model.numFeatures);
  zeros(128);
  name(objective);
  name(booster ?? (model.weightDrop === undefined ? 'gbtree' : 'dart'));
  i32(model.trees.length);
  zeros(156);
  for (const tree of model.trees) {
    const count = tree.left.length;
    [1, count, tree.numDeleted].forEach(i32);
    zeros(136);
    for (let node = 0; node < count; node++) {
      i32(-1);
      i32(tree.left[node]!);
      i32(tree.right[node]!);
      i32(tree.feature[node]! | (tree.defaultLeft[node] === 1 ? 0x80000000 : 0));
      f32(tree.splitCondition[node]!);
    }
    for (let node = 0; node < count; node++) {
      f32(1);
      f32(tree.cover[node]!);
      zeros(8);
    }
  }
  model.trees.forEach(() => i32(0));
  if (model.weightDrop !== undefined) {
    u64(model.weightDrop.length);
    model.weightDrop.forEach(f32);
  }
  return Uint8Array.from(bytes);
}
