/**
 * Shapley values of one leaf for every way in which a row can meet the conditions on its path.
 *
 * A leaf of output v under conditions on d features is the game that pays v · Πⱼ (oⱼ if j is known else zⱼ): oⱼ is 1
 * when the row meets all conditions on feature j, zⱼ the share of training weight that does. Its Shapley values are
 *
 *     φᵢ = v · (oᵢ − zᵢ) · Σ over sets S of the other features  |S|! (d−|S|−1)! / d! · Π(j∈S) oⱼ · Π(j∉S) zⱼ
 *
 * (Lundberg et al. 2018, "Consistent Individualized Feature Attribution for Tree Ensembles"). Only sets of met features
 * count. With Ψ(A) the sum over the subsets of A, which the coefficients of Π(j∈A) (zⱼ + t) give size by size,
 *
 *     φᵢ = v · (1 − zᵢ) · Π(j unmet) zⱼ · Ψ(met without i)          when i is met
 *     φᵢ = −v · zᵢ · Π(j unmet, j ≠ i) zⱼ · Ψ(met)                 when it is not
 *
 * @param zeroFractions zⱼ of the d features
 * @returns 2^d × d values; entry `mask · d + i` is φᵢ when bit j of the mask is oⱼ
 */
export function leafShapley(output: number, zeroFractions: readonly number[]): Float64Array {
  const d = zeroFractions.length;
  const masks = 2 ** d;
  const { psi, unmetProduct } = subsetSums(zeroFractions);
  const table = new Float64Array(masks * d);
  zeroFractions.forEach((z, i) => {
    const bit = 1 << i;
    for (let mask = 0; mask < masks; mask++) {
      const isMet = (mask & bit) !== 0;
      const share = isMet ? 1 - z : -z;
      table[mask * d + i] = output * share * (unmetProduct[mask | bit] ?? 0) * (psi[mask & ~bit] ?? 0);
    }
  });
  return table;
}

/** Ψ(A), and the product of zⱼ over the features outside A, for every set A. */
function subsetSums(zeroFractions: readonly number[]): {
  readonly psi: Float64Array;
  readonly unmetProduct: Float64Array;
} {
  const d = zeroFractions.length;
  const masks = 2 ** d;
  const sizeWeights = shapleyWeights(d);
  const terms = d + 1;
  const polynomial = new Float64Array(masks * terms);
  polynomial[0] = 1;
  const psi = new Float64Array(masks);
  psi[0] = sizeWeights[0] ?? 0;
  const unmetProduct = new Float64Array(masks).fill(1);
  zeroFractions.forEach((z, i) => {
    const bit = 1 << i;
    for (let mask = 0; mask < masks; mask++) {
      if ((mask & bit) === 0) unmetProduct[mask] = (unmetProduct[mask] ?? 0) * z;
    }
    // Sets whose highest feature is i: those before, times (z + t).
    for (let mask = bit; mask < 2 * bit; mask++) {
      const from = (mask - bit) * terms;
      let sum = 0;
      for (let power = 0; power <= i + 1; power++) {
        const coefficient =
          z * (polynomial[from + power] ?? 0) + (power === 0 ? 0 : (polynomial[from + power - 1] ?? 0));
        polynomial[mask * terms + power] = coefficient;
        sum += (sizeWeights[power] ?? 0) * coefficient;
      }
      psi[mask] = sum;
    }
  });
  return { psi, unmetProduct };
}

/** s! (d−s−1)! / d! for s = 0 … d−1, that is 1 / (d · (d−1 choose s)). */
function shapleyWeights(d: number): Float64Array {
  const weights = new Float64Array(d);
  let choose = 1;
  for (let s = 0; s < d; s++) {
    weights[s] = 1 / (d * choose);
    choose = (choose * (d - 1 - s)) / (s + 1);
  }
  return weights;
}
