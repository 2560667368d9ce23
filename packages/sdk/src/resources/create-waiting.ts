import type { Prediction } from '@retainwise/openapi';
import { unexpectedAnswer } from '../errors/read-problem.ts';
import type { Transport } from '../http/transport.ts';
import type { OpenStream } from '../live/connect.ts';
import { createPredictionWatcher } from '../live/watch-predictions.ts';
import { createPollPace } from './poll-pace.ts';
import { waitUntilDone, type Looked, type WaitOptions } from './wait-until-done.ts';

export interface WaitingStreams {
  readonly at: (id: string) => { readonly path: { readonly prediction_id: string } };
  readonly openPrediction: (id: string) => OpenStream;
  readonly openAccount: OpenStream;
}

/** Waits for predictions of one client, which share streams and polls. */
export function createWaiting(
  { api, fetchUnlessSame, context }: Transport,
  { at, ...streams }: WaitingStreams,
): (id: string, options?: WaitOptions) => Promise<Prediction> {
  const look = async (id: string, etag: string | null, signal: AbortSignal): Promise<Looked | null> => {
    const { data, response } = await api.GET('/v1/predictions/{prediction_id}', {
      params: { ...at(id), header: etag === null ? {} : { 'If-None-Match': etag } },
      fetch: fetchUnlessSame,
      signal,
    });
    if (response.status === 304) return null;
    if (data === undefined) throw unexpectedAnswer(response, 'JSON', context);
    return { prediction: data, etag: response.headers.get('etag') };
  };
  const watch = createPredictionWatcher(streams);
  const pace = createPollPace();
  return (id, options) => waitUntilDone(id, { look: (etag, signal) => look(id, etag, signal), watch, pace }, options);
}
