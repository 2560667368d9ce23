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
  const open = metrics.gauge('retainwise_event_streams_open');
  const ended = metrics.counter('retainwise_event_streams_total');
  const sent = metrics.counter('retainwise_events_sent_total');
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
