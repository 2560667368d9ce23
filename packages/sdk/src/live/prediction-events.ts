import type { LiveEvent, PredictionEvent } from '@retainwise/openapi';

export function isPredictionEvent(event: LiveEvent): event is PredictionEvent {
  return event.type.startsWith('prediction.');
}

/** Whether nothing more will happen to the prediction. */
export function isEndOfPrediction({ type }: LiveEvent): boolean {
  return type === 'prediction.completed' || type === 'prediction.failed' || type === 'prediction.cancelled';
}
