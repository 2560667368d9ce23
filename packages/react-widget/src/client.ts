import type { RetainWise } from '@retainwise/sdk';

/** The part of the SDK's client that the widget uses. */
export type WidgetClient = Pick<RetainWise, 'uploads' | 'predictions' | 'sampleData'>;
