import type { Metrics } from '@retainwise/platform';
import type { EndReason } from './event-stream.ts';

export type StreamKind = 'account' | 'prediction';

export interface StreamMetrics {
  opened(kind: StreamKind): void;
  ended(kind: StreamKind, reason: EndReason): void;
  refused(kind: StreamKind): void;
  readonly sent: (events: number) => void;
}

export function createStreamMetrics(metrics: Metrics): StreamMetrics {
  const open = metrics.gauge({
    name: 'retainwise_event_streams_open',
    help: 'Event streams that are open',
    labels: ['kind'],
  });
  const ended = metrics.counter({
    name: 'retainwise_event_streams_total',
    help: 'Event streams by how they ended; "refused" never began, because the caller has as many as it may',
    labels: ['kind', 'end'],
  });
  const sent = metrics.counter({ name: 'retainwise_events_sent_total', help: 'Events sent to clients' });
  const counts: Record<StreamKind, number> = { account: 0, prediction: 0 };
  const change = (kind: StreamKind, by: number): void => {
    counts[kind] += by;
    open.set(counts[kind], { kind });
  };
  return {
    opened: (kind) => change(kind, 1),
    ended: (kind, end) => {
      change(kind, -1);
      ended.add(1, { kind, end });
    },
    refused: (kind) => ended.add(1, { kind, end: 'refused' }),
    sent: (events) => sent.add(events),
  };
}
