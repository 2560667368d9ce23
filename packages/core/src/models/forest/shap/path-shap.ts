import type { ForestData } from '../forest-data.ts';

/**
 * Path-dependent TreeSHAP for trees of any depth: Algorithm 2 of Lundberg, Erion and Lee 2018 ("Consistent
 * Individualized Feature Attribution for Tree Ensembles", arXiv:1802.03888; again as Algorithm 2 of Lundberg et al.
 * 2020). Walks from the root to every leaf with the path's features, the share of training weight that flows along when
 * a feature is unknown (zero fraction), whether the row goes there when it is known (one fraction, 0 or 1), and the
 * Shapley weights of the sets of each size. O(leaves × depth²) per tree and row.
 *
 * Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
 */
export class PathShap {
  readonly #forest: ForestData;
  readonly #fractions: Float64Array;
  readonly #groups: Int32Array;
  /** Paths of the recursion one after the other, each a copy of its parent's and one element more. */
  readonly #feature: Int32Array;
  readonly #zero: Float64Array;
  readonly #one: Float64Array;
  readonly #weight: Float64Array;
  /** 1 / k: divisions are what the inner loops would wait for. */
  readonly #reciprocal: Float64Array;
  #matrix: Float32Array = new Float32Array(0);
  #rowStart = 0;
  #treeWeight = 1;
  #out: Float64Array = new Float64Array(0);
  #outStart = 0;

  /**
   * @param fractions of `coverFractions`
   * @param groups output column of each feature
   */
  constructor(forest: ForestData, fractions: Float64Array, groups: Int32Array) {
    this.#forest = forest;
    this.#fractions = fractions;
    this.#groups = groups;
    const depth = forest.treeDepths.reduce((deepest, d) => Math.max(deepest, d), 0);
    // A path holds each feature once; path number k of the recursion has at most min(k, features) + 1 elements.
    const longest = Math.min(depth, forest.numFeatures) + 2;
    const size = longest * (depth + 2);
    this.#feature = new Int32Array(size);
    this.#zero = new Float64Array(size);
    this.#one = new Float64Array(size);
    this.#weight = new Float64Array(size);
    this.#reciprocal = Float64Array.from({ length: longest + 2 }, (_, k) => 1 / k);
  }

  /**
   * Adds the contributions of one tree to one row.
   *
   * @param rowStart start of the row in the matrix; NaN is missing
   * @param out log-odds; those of group g go to `outStart + g`
   */
  addTree(tree: number, matrix: Float32Array, rowStart: number, out: Float64Array, outStart: number): void {
    this.#matrix = matrix;
    this.#rowStart = rowStart;
    this.#treeWeight = this.#forest.treeWeights[tree] ?? 1;
    this.#out = out;
    this.#outStart = outStart;
    this.#visit(this.#forest.treeOffsets[tree] ?? 0, 0, 0, 1, 1, -1);
  }

  /**
   * @param path start of the parent's path
   * @param length elements of the parent's path
   */
  #visit(node: number, path: number, length: number, zero: number, one: number, feature: number): void {
    const forest = this.#forest;
    const own = path + length;
    this.#copyPath(path, own, length);
    this.#extend(own, length, zero, one, feature);
    const left = forest.left[node] as number;
    if (left === -1) {
      this.#addLeaf(node, own, length);
      return;
    }
    const split = forest.feature[node] as number;
    const x = this.#matrix[this.#rowStart + split] as number;
    const goesLeft = Number.isNaN(x) ? forest.defaultLeft[node] === 1 : x < (forest.threshold[node] as number);
    const right = forest.right[node] as number;
    const hot = goesLeft ? left : right;
    const cold = goesLeft ? right : left;
    let zeroSoFar = 1;
    let oneSoFar = 1;
    let last = length;
    for (let i = 1; i <= length; i++) {
      if (this.#feature[own + i] !== split) continue;
      // The feature was on the path already: its two conditions become one.
      zeroSoFar = this.#zero[own + i] as number;
      oneSoFar = this.#one[own + i] as number;
      this.#unwind(own, last, i);
      last--;
      break;
    }
    const hotZero = zeroSoFar * (this.#fractions[hot] as number);
    const coldZero = zeroSoFar * (this.#fractions[cold] as number);
    // Where both fractions are 0 no set of known features leads.
    if (hotZero > 0 || oneSoFar > 0) this.#visit(hot, own, last + 1, hotZero, oneSoFar, split);
    if (coldZero > 0) this.#visit(cold, own, last + 1, coldZero, 0, split);
  }

  #copyPath(from: number, to: number, length: number): void {
    const feature = this.#feature;
    const zero = this.#zero;
    const one = this.#one;
    const weight = this.#weight;
    // A loop: paths are too short for copyWithin to pay.
    for (let i = 0; i < length; i++) {
      feature[to + i] = feature[from + i] as number;
      zero[to + i] = zero[from + i] as number;
      one[to + i] = one[from + i] as number;
      weight[to + i] = weight[from + i] as number;
    }
  }

  /** EXTEND: appends a feature to the path of `last` elements after the first and updates the weights. */
  #extend(path: number, last: number, zero: number, one: number, feature: number): void {
    const weight = this.#weight;
    this.#feature[path + last] = feature;
    this.#zero[path + last] = zero;
    this.#one[path + last] = one;
    weight[path + last] = last === 0 ? 1 : 0;
    const perElement = 1 / (last + 1);
    for (let i = last - 1; i >= 0; i--) {
      const w = (weight[path + i] as number) * perElement;
      weight[path + i + 1] = (weight[path + i + 1] as number) + one * w * (i + 1);
      weight[path + i] = zero * w * (last - i);
    }
  }

  /** UNWIND: takes element `index` out of the path as if it had never been added. */
  #unwind(path: number, last: number, index: number): void {
    const weight = this.#weight;
    const zero = this.#zero[path + index] as number;
    if (this.#one[path + index] === 1) {
      let next = weight[path + last] as number;
      for (let i = last - 1; i >= 0; i--) {
        const w = weight[path + i] as number;
        const restored = next * (last + 1) * (this.#reciprocal[i + 1] as number);
        weight[path + i] = restored;
        next = w - restored * zero * (last - i) * (this.#reciprocal[last + 1] as number);
      }
    } else {
      const scale = (last + 1) / zero;
      for (let i = last - 1; i >= 0; i--)
        weight[path + i] = (weight[path + i] as number) * scale * (this.#reciprocal[last - i] as number);
    }
    for (let i = index; i < last; i++) {
      this.#feature[path + i] = this.#feature[path + i + 1] as number;
      this.#zero[path + i] = this.#zero[path + i + 1] as number;
      this.#one[path + i] = this.#one[path + i + 1] as number;
    }
  }

  /** The leaf's part for each feature of its path: sum of the weights after UNWIND × (one − zero fraction) × output. */
  #addLeaf(leaf: number, path: number, last: number): void {
    const weight = this.#weight;
    const reciprocal = this.#reciprocal;
    const out = this.#out;
    const output = (this.#forest.value[leaf] as number) * this.#treeWeight * (last + 1);
    // Where the one fraction is 0 the unwound sum is c / zero with the same c for all such features: their part is −c.
    let unmet = 0;
    for (let i = 0; i < last; i++) unmet -= (weight[path + i] as number) * (reciprocal[last - i] as number);
    unmet *= output;
    for (let i = 1; i <= last; i++) {
      const target = this.#outStart + (this.#groups[this.#feature[path + i] as number] as number);
      let part = unmet;
      if (this.#one[path + i] === 1) {
        // UNWIND of element i, whose one fraction is 1, without changing the path.
        const zero = this.#zero[path + i] as number;
        let next = weight[path + last] as number;
        let sum = 0;
        for (let k = last - 1; k >= 0; k--) {
          const restored = next * (reciprocal[k + 1] as number);
          sum += restored;
          next = (weight[path + k] as number) - restored * zero * (last - k);
        }
        part = sum * (1 - zero) * output;
      }
      out[target] = (out[target] as number) + part;
    }
  }
}
