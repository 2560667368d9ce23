import type { ScoreLayout } from './score-layout.ts';

/** Deeper trees are walked until each row is in its leaf; shallower ones take the same number of steps for all rows. */
const MAX_FIXED_STEPS = 10;

/**
 * Adds the output of one tree to some rows.
 *
 * @param columnStart start in `columns` of the column of each node
 * @param columns input columns as `fillInputColumns` writes them
 * @param out log-odds, `count` entries from `firstOut`
 */
export function addTree(
  layout: ScoreLayout,
  tree: number,
  columnStart: Int32Array,
  columns: Float32Array,
  count: number,
  out: Float64Array,
  firstOut: number,
): void {
  const { right, threshold, output } = layout;
  // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
  const root = layout.root[tree] as number;
  const depth = layout.depth[tree] as number;
  let row = 0;
  if (depth <= MAX_FIXED_STEPS) {
    // Four rows at a time: their walks do not wait for each other.
    for (; row + 3 < count; row += 4) {
      let a = root;
      let b = root;
      let c = root;
      let d = root;
      for (let step = depth; step > 0; step--) {
        a =
          (right[a] as number) -
          Number((columns[(columnStart[a] as number) + row] as number) < (threshold[a] as number));
        b =
          (right[b] as number) -
          Number((columns[(columnStart[b] as number) + row + 1] as number) < (threshold[b] as number));
        c =
          (right[c] as number) -
          Number((columns[(columnStart[c] as number) + row + 2] as number) < (threshold[c] as number));
        d =
          (right[d] as number) -
          Number((columns[(columnStart[d] as number) + row + 3] as number) < (threshold[d] as number));
      }
      const target = firstOut + row;
      out[target] = (out[target] as number) + (output[a] as number);
      out[target + 1] = (out[target + 1] as number) + (output[b] as number);
      out[target + 2] = (out[target + 2] as number) + (output[c] as number);
      out[target + 3] = (out[target + 3] as number) + (output[d] as number);
    }
  }
  for (; row < count; row++) {
    let node = root;
    for (;;) {
      const next =
        (right[node] as number) -
        Number((columns[(columnStart[node] as number) + row] as number) < (threshold[node] as number));
      if (next === node) break;
      node = next;
    }
    out[firstOut + row] = (out[firstOut + row] as number) + (output[node] as number);
  }
}
