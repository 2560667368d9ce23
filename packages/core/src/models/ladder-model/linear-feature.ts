import type { LinearFeature } from './ladder-bundle.ts';

/** Scaled values are cut off here: without it, one absurd cell decides over a small account (measured: 442 nats). */
const MAX_SCALED = 3;

export function clippedFeature(value: number, { centre, scale }: Pick<LinearFeature, 'centre' | 'scale'>): number {
  return scale > 0 ? Math.min(MAX_SCALED, Math.max(-MAX_SCALED, (value - centre) / scale)) : 0;
}

/** The scaled value, 0 on average in training; 0 where it is missing, so that what is not known says nothing. */
export function scaledFeature(value: number, feature: Omit<LinearFeature, 'weight'>): number {
  return Number.isNaN(value) ? 0 : clippedFeature(value, feature) - feature.mean;
}
