import { buildForest } from '../forest/build-forest.ts';
import type { RawTree } from '../forest/build-forest.ts';
import { FOREST_OBJECTIVE } from '../forest/forest-data.ts';
import type { Forest } from '../forest/forest.ts';
import { MODEL_LIMITS } from '../forest/limits.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';

const LEARNER_HEADER_BYTES = 136;
const TREES_HEADER_BYTES = 160;
const TREE_HEADER_BYTES = 148;
const NODE_BYTES = 20;
const NODE_STATS_BYTES = 16;
const MAX_NAME_BYTES = 64;

/**
 * Reads the binary model of XGBoost 0.7x, as `ml-xgboost` saves it; little-endian. Unlike in later formats its
 * base_score is a margin already.
 *
 *     learner   136 bytes  base_score f32, num_feature u32, num_class i32, …; version u32 at 20 since 1.0
 *     objective, booster   each u64 length and bytes
 *     trees     160 bytes  num_trees i32, …
 *     per tree  148 bytes  num_roots i32, num_nodes i32, num_deleted i32, …, size_leaf_vector i32 at 20
 *               20 a node  parent i32, left i32, right i32, feature u32 (top bit: missing goes left), value f32
 *               16 a node  gain f32, cover f32, weight f32, leaf children i32
 *     tree_info 4 bytes a tree; dart: u64 count and f32 weights
 *
 * @throws ModelFormatError
 */
export function readBinaryModel(bytes: Uint8Array): Forest {
  // Too short for a header and two names: any small file, not a damaged model.
  if (bytes.length < LEARNER_HEADER_BYTES + 16) throw ModelFormatError.unknownFormat();
  const cursor = new Cursor(bytes);
  const learner = cursor.take(LEARNER_HEADER_BYTES);
  const objective = cursor.name();
  const booster = cursor.name();
  if (learner.getUint32(20, true) !== 0)
    throw ModelFormatError.unsupported('the binary format of XGBoost 1.0 and later (save it as .json or .ubj)');
  if (booster !== 'gbtree' && booster !== 'dart') throw ModelFormatError.unsupported(`the booster "${booster}"`);
  if (objective !== FOREST_OBJECTIVE) throw ModelFormatError.unsupported(`the objective "${objective}"`);
  const classes = learner.getInt32(8, true);
  if (classes > 1) throw ModelFormatError.unsupported(`${classes} classes`);

  const treeCount = cursor.take(TREES_HEADER_BYTES).getInt32(0, true);
  if (treeCount < 0 || treeCount > MODEL_LIMITS.trees) throw ModelFormatError.malformed(`it claims ${treeCount} trees`);
  const trees: RawTree[] = [];
  for (let t = 0; t < treeCount; t++) trees.push(readTree(cursor, t));
  const treeInfo = cursor.take(4 * treeCount);
  for (let t = 0; t < treeCount; t++) {
    if (treeInfo.getInt32(4 * t, true) !== 0) throw ModelFormatError.unsupported('trees for several outputs');
  }
  return buildForest(
    {
      numFeatures: learner.getUint32(4, true),
      featureNames: null,
      baseMargin: learner.getFloat32(0, true),
      treeWeights: booster === 'dart' ? cursor.floats(treeCount) : null,
    },
    trees,
  );
}

function readTree(cursor: Cursor, index: number): RawTree {
  const header = cursor.take(TREE_HEADER_BYTES);
  if (header.getInt32(0, true) !== 1) throw ModelFormatError.unsupported('trees with several roots');
  const leafSize = header.getInt32(20, true);
  if (leafSize > 1) throw ModelFormatError.unsupported(`vector leaves (of ${leafSize} values)`);
  const count = header.getInt32(4, true);
  if (count < 1) throw ModelFormatError.malformed(`it claims ${count} nodes`, `tree ${index}`);
  const nodes = cursor.take(count * NODE_BYTES);
  const stats = cursor.take(count * NODE_STATS_BYTES);
  const tree = {
    left: new Int32Array(count),
    right: new Int32Array(count),
    feature: new Int32Array(count),
    splitCondition: new Float32Array(count),
    defaultLeft: new Uint8Array(count),
    cover: new Float32Array(count),
    numDeleted: header.getInt32(8, true),
  };
  for (let i = 0; i < count; i++) {
    const at = i * NODE_BYTES;
    const split = nodes.getUint32(at + 12, true);
    tree.left[i] = nodes.getInt32(at + 4, true);
    tree.right[i] = nodes.getInt32(at + 8, true);
    tree.feature[i] = split & 0x7fffffff;
    tree.defaultLeft[i] = split >>> 31;
    tree.splitCondition[i] = nodes.getFloat32(at + 16, true);
    tree.cover[i] = stats.getFloat32(i * NODE_STATS_BYTES + 4, true);
  }
  return tree;
}

class Cursor {
  readonly #bytes: Uint8Array;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): DataView {
    if (count > this.#bytes.length - this.#offset)
      throw ModelFormatError.malformed('it ends too early', `byte ${this.#offset}`);
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + this.#offset, count);
    this.#offset += count;
    return view;
  }

  /** The two names distinguish this format from any other file: implausible ones mean another format. */
  name(): string {
    const length = this.take(8).getBigUint64(0, true);
    if (length > MAX_NAME_BYTES) throw ModelFormatError.unknownFormat();
    const view = this.take(Number(length));
    let name = '';
    for (let i = 0; i < view.byteLength; i++) name += String.fromCharCode(view.getUint8(i));
    if (!/^[a-z][\w:]*$/i.test(name)) throw ModelFormatError.unknownFormat();
    return name;
  }

  floats(count: number): Float32Array {
    if (this.take(8).getBigUint64(0, true) !== BigInt(count))
      throw ModelFormatError.malformed('it has another number of tree weights than of trees');
    const view = this.take(4 * count);
    return Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
  }
}
