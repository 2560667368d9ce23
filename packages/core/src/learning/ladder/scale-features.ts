import { clippedFeature } from '../../models/ladder-model/linear-feature.ts';
import type { FeatureScale } from './types.ts';

/** Interquartile range of the standard normal distribution. */
const NORMAL_RANGE = 1.349;

/**
 * Scales each feature by its median and interquartile range, which outliers do not move; where most rows have one
 * value, by its mean and standard deviation.
 *
 * @param matrix rows × features, row-major; NaN is missing
 * @param rows those to learn from
 */
export function fitScales(matrix: Float32Array, featureCount: number, rows: Int32Array): FeatureScale[] {
  return Array.from({ length: featureCount }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => matrix[row * featureCount + feature] ?? NaN)
      .filter((value) => !Number.isNaN(value))
      .sort();
    const spread = spreadOf(values);
    // A feature that is always the same says nothing: its scaled value is 0.
    if (spread === null) return { centre: 0, scale: 0, mean: 0 };
    const mean = values.reduce((sum, value) => sum + clippedFeature(value, spread), 0) / values.length;
    return { ...spread, mean };
  });
}

function spreadOf(sorted: Float64Array): Omit<FeatureScale, 'mean'> | null {
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  const range = (at(0.75) - at(0.25)) / NORMAL_RANGE;
  if (range > 0) return { centre: at(0.5), scale: range };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length);
  return deviation > 0 ? { centre: mean, scale: deviation } : null;
}
