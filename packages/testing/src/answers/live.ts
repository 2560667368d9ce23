import type { LiveEvent } from '@retainwise/openapi';
import type { FakeState } from '../state/fake-state.ts';
import type { AnswerContext, AnswerTable } from './context.ts';
import { findPrediction } from './predictions.ts';

const RETRY_MS = 3_000;
const ENDS: readonly string[] = ['prediction.completed', 'prediction.failed', 'prediction.cancelled'];

const isOf = (predictionId: string) => (event: LiveEvent) =>
  'prediction_id' in event.data && event.data.prediction_id === predictionId;
const isEnd = ({ type }: LiveEvent): boolean => ENDS.includes(type);

export const LIVE: AnswerTable = {
  streamPredictionEvents(context) {
    const { state, path } = context;
    const { prediction } = findPrediction(state, path['prediction_id']);
    const lastId = lastEventId(context);
    const wants = isOf(prediction.id);
    const all = state.events.after(0).filter(wants);
    // Without an id to go on from, the present state comes first.
    const missed = lastId === null ? all.slice(-1) : all.filter(({ id }) => Number(id) > lastId);
    if (missed.length === 0 && all.some(isEnd)) return new Response(null, { status: 204 });
    return stream(state, { missed, wants, isLast: isEnd, signal: context.request.signal });
  },

  streamEvents(context) {
    const { state, reference, request } = context;
    const wants = (event: LiveEvent): boolean => reference === null || referenceOf(state, event) === reference;
    const lastId = lastEventId(context);
    const missed = lastId === null ? [] : state.events.after(lastId).filter(wants);
    return stream(state, { missed, wants, isLast: () => false, signal: request.signal });
  },
};

function lastEventId({ request, query }: AnswerContext): number | null {
  const text = request.headers.get('last-event-id') ?? query.get('last_event_id');
  return text === null ? null : Number(text);
}

function referenceOf(state: FakeState, { data }: LiveEvent): string | null {
  return state.uploads.get(data.upload_id)?.upload.reference ?? null;
}

interface StreamInput {
  readonly missed: readonly LiveEvent[];
  readonly wants: (event: LiveEvent) => boolean;
  readonly isLast: (event: LiveEvent) => boolean;
  readonly signal: AbortSignal;
}

/** Server-sent events, until the last one or until nobody reads them. */
function stream(state: FakeState, { missed, wants, isLast, signal }: StreamInput): Response {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let over = false;
      const end = (): void => {
        if (over) return;
        over = true;
        stop();
        controller.close();
      };
      const write = (event: LiveEvent): void => {
        if (over || !wants(event)) return;
        const text = `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
        controller.enqueue(encoder.encode(text));
        if (isLast(event)) end();
      };
      controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
      stop = state.events.listen(write);
      signal.addEventListener('abort', end, { once: true });
      for (const event of missed) write(event);
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'private, no-store' },
  });
}
