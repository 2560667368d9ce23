import type { RetainWise } from '@retainwise/sdk';

export type WidgetPredictions = Omit<RetainWise['predictions'], 'changes' | 'segments'>;

/** The part of the SDK's client that scoring a file uses. The dashboard over all uploads uses more. */
export interface WidgetClient extends Pick<RetainWise, 'sampleData'> {
  readonly uploads: Omit<RetainWise['uploads'], 'createAndScore'>;
  readonly predictions: WidgetPredictions;
}
