import type { RetainWise } from '@retainwise/sdk';

/** The part of the SDK's client that the journey uses. */
export type WidgetClient = Pick<RetainWise, 'uploads' | 'sampleData'> & {
  readonly predictions: Omit<RetainWise['predictions'], 'changes' | 'segments'>;
};
