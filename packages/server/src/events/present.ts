import type { LiveEvent } from '@retainwise/openapi';
import type { EventRecord, PredictionEventRecord, PredictionRef, PredictionState } from '@retainwise/platform';

export function presentEvent(event: EventRecord): LiveEvent {
  const id = String(event.id);
  const created_at = event.at.toISOString();
  if (event.type === 'upload.ready')
    return { id, type: event.type, created_at, data: { upload_id: event.subjectId, ...event.data } };
  const { upload_id, status, rows_processed, rows_total, rows_accepted, rows_rejected, error_code } = event.data;
  return {
    id,
    type: event.type,
    created_at,
    data: {
      prediction_id: event.subjectId,
      upload_id,
      status,
      progress: {
        rows_processed,
        rows_total,
        fraction: rows_total === 0 ? 0 : Math.min(1, rows_processed / rows_total),
      },
      rows_accepted,
      rows_rejected,
      error_code,
    },
  };
}

/** The message as it goes over the wire. */
export function eventMessage(event: EventRecord): string {
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(presentEvent(event))}\n\n`;
}

/** The present state as an event. A client that has seen it goes on from `id`. */
export function stateEvent(
  { data, at, reference }: PredictionState,
  { accountId, id: subjectId }: PredictionRef,
  id: number,
): PredictionEventRecord {
  return { id, accountId, reference, subjectId, type: `prediction.${data.status}`, data, at };
}

/** Whether nothing more will happen to the prediction. */
export function isEnd({ type }: EventRecord): boolean {
  return type === 'prediction.completed' || type === 'prediction.failed' || type === 'prediction.cancelled';
}
