import { Forest } from './forest.ts';

/**
 * One forest whose log-odds are the mean of those of several: their trees side by side, each weighing 1 / count of its
 * own weight.
 *
 * @throws RangeError when there is none or they have different features
 */
export function averageForests(forests: readonly Forest[]): Forest {
  const [first] = forests;
  if (!first) throw new RangeError('there is no forest to average');
  if (forests.length === 1) return first;
  if (forests.some(({ numFeatures }) => numFeatures !== first.numFeatures))
    throw new RangeError('forests of different features cannot be averaged');
  const parts = forests.map(({ data }) => data);
  const starts: number[] = [];
  let nodes = 0;
  for (const { feature } of parts) {
    starts.push(nodes);
    nodes += feature.length;
  }
  const shifted = (children: (i: number) => Int32Array): Int32Array =>
    Int32Array.from(
      parts.flatMap((_, i) => Array.from(children(i), (child) => (child === -1 ? -1 : child + (starts[i] ?? 0)))),
    );
  return new Forest({
    objective: first.data.objective,
    numFeatures: first.numFeatures,
    featureNames: first.featureNames,
    baseMargin: parts.reduce((sum, { baseMargin }) => sum + baseMargin, 0) / parts.length,
    treeOffsets: Int32Array.from([
      ...parts.flatMap(({ treeOffsets }, i) =>
        Array.from(treeOffsets.subarray(0, -1), (offset) => offset + (starts[i] ?? 0)),
      ),
      nodes,
    ]),
    treeWeights: Float64Array.from(
      parts.flatMap(({ treeWeights }) => Array.from(treeWeights, (weight) => weight / parts.length)),
    ),
    treeDepths: Int32Array.from(parts.flatMap(({ treeDepths }) => [...treeDepths])),
    feature: Int32Array.from(parts.flatMap(({ feature }) => [...feature])),
    threshold: Float32Array.from(parts.flatMap(({ threshold }) => [...threshold])),
    left: shifted((i) => parts[i]?.left ?? new Int32Array()),
    right: shifted((i) => parts[i]?.right ?? new Int32Array()),
    defaultLeft: Uint8Array.from(parts.flatMap(({ defaultLeft }) => [...defaultLeft])),
    value: Float32Array.from(parts.flatMap(({ value }) => [...value])),
    cover: Float32Array.from(parts.flatMap(({ cover }) => [...cover])),
  });
}
