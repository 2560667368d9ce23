/**
 * Shapley values of one leaf for every way in which a row can meet the conditions on its path.
 *
 * A leaf of output v under conditions on d features is the game that pays v · Πⱼ (oⱼ if j is known else zⱼ): oⱼ is 1
 * when the row meets all conditions on feature j, zⱼ the share of training weight that does. Its Shapley values are
 *
 *     φᵢ = v · (oᵢ − zᵢ) · Σ over sets S of the other features  |S|! (d−|S|−1)! / d! · Π(j∈S) oⱼ · Π(j∉S) zⱼ
 *
 * (Lundberg et al. 2018, "Consistent Individualized Feature Attribution for Tree Ensembles"). Only sets of met features
 * count, and the sum over sets of one size is a coefficient of Π (zⱼ + t) over the met ones.
 *
 * @param zeroFractions zⱼ of the d features
 * @returns 2^d × d values; entry `mask · d + i` is φᵢ when bit j of the mask is oⱼ
 */
export function leafShapley(output: number, zeroFractions: readonly number[]): Float64Array {
  const d = zeroFractions.length;
  const sizeWeights = shapleyWeights(d);
  const table = new Float64Array(2 ** d * d);
  const polynomial = new Float64Array(d + 1);
  for (let mask = 0; mask < 2 ** d; mask++) {
    for (let i = 0; i < d; i++) {
      polynomial.fill(0);
      polynomial[0] = 1;
      let degree = 0;
      let unmet = output;
      for (let j = 0; j < d; j++) {
        if (j === i) continue;
        const z = zeroFractions[j] ?? 0;
        if (((mask >> j) & 1) === 0) {
          unmet *= z;
          continue;
        }
        degree++;
        for (let power = degree; power > 0; power--) polynomial[power] = z * (polynomial[power] ?? 0) + (polynomial[power - 1] ?? 0);
        polynomial[0] *= z;
      }
      let sum = 0;
      for (let size = 0; size <= degree; size++) sum += (sizeWeights[size] ?? 0) * (polynomial[size] ?? 0);
      table[mask * d + i] = unmet * (((mask >> i) & 1) - (zeroFractions[i] ?? 0)) * sum;
    }
  }
  return table;
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
