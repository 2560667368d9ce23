import { generateSampleCsv } from '@retainwise/core';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Measurements } from './measurements.ts';

export interface AccountLoad {
  readonly url: string;
  readonly secret: string;
  readonly rows: number;
  /** Asked for at once. */
  readonly predictions: number;
  readonly measured: Measurements;
}

export interface AccountResult {
  /** From when each prediction was first asked for until it had completed, in milliseconds. */
  readonly delays: readonly number[];
  /** Predictions that the API has taken. */
  readonly asked: number;
  readonly completed: number;
}

const PAGES = 3;
const SCORES = 5;
const POLL_MS = 500;
const MAX_TRIES = 10;
const CUSTOMERS = JSON.stringify({
  customers: [{ customer_id: 'c1', tenure_months: 3, contract_type: 'month_to_month', monthly_charges: 80 }],
});

interface Prediction {
  readonly id: string;
  readonly status: string;
  readonly rows_accepted: number | null;
  readonly rows_rejected: number | null;
}

/**
 * What a customer does within a minute, all at once: follows what happens, uploads a file, lets it be scored several
 * times, scores single customers meanwhile, and reads pages of the results.
 */
export async function putLoad({ url, secret, rows, predictions, measured }: AccountLoad): Promise<AccountResult> {
  const following = new AbortController();
  const authorization = `Bearer ${secret}`;

  async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    const headers = { authorization, ...(init.headers as Record<string, string>) }; // as: given as a record below
    for (let tries = 1; ; tries += 1) {
      const answer = await fetch(`${url}${path}`, { ...init, headers });
      const text = await answer.text();
      if (answer.ok) return JSON.parse(text) as T;
      // As clients do: the API says when it has no room, and when to come again.
      if (![429, 503].includes(answer.status) || tries === MAX_TRIES)
        throw new Error(`${answer.status} ${text.slice(0, 200)}`);
      measured.retries += 1;
      await delay(Number(answer.headers.get('retry-after') ?? 1) * 1_000);
    }
  }
  const json = (body: string, more: Readonly<Record<string, string>> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body,
  });

  const stream = await measured.measure('open a stream', async () => {
    const answer = await fetch(`${url}/v1/events`, {
      headers: { authorization, accept: 'text/event-stream' },
      signal: following.signal,
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer;
  });
  const reading = readToTheEnd(stream, following.signal, measured);

  const form = new FormData();
  form.set('file', new Blob([generateSampleCsv({ rows })], { type: 'text/csv' }), 'customers.csv');
  const upload = await measured.measure('upload', () =>
    ask<{ id: string }>('/v1/uploads', { method: 'POST', body: form }),
  );
  const scoring = async (): Promise<void> => {
    for (let n = 0; n < SCORES; n += 1) await measured.measure('score one', () => ask('/v1/scores', json(CUSTOMERS)));
  };
  const delays: number[] = [];
  let asked = 0;
  const predicting = async (): Promise<void> => {
    if (upload === null) return;
    const began = performance.now();
    const body = JSON.stringify({ upload_id: upload.id, rerun: true });
    const init = json(body, { 'idempotency-key': randomUUID() });
    const created = await measured.measure('ask for a prediction', () => ask<Prediction>('/v1/predictions', init));
    if (created === null) return;
    asked += 1;
    const done = await measured.measure('prediction', () => untilDone(() => ask(`/v1/predictions/${created.id}`)));
    if (done?.status !== 'completed' || (done.rows_accepted ?? 0) + (done.rows_rejected ?? 0) !== rows) return;
    delays.push(performance.now() - began);
    for (let n = 0; n < PAGES; n += 1)
      await measured.measure('page', () => ask(`/v1/predictions/${done.id}/results?limit=100`));
  };
  await Promise.all([scoring(), ...Array.from({ length: predictions }, predicting)]);
  following.abort();
  await reading;
  return { delays, asked, completed: delays.length };
}

async function untilDone(retrieve: () => Promise<Prediction>): Promise<Prediction> {
  for (;;) {
    const prediction = await retrieve();
    if (prediction.status !== 'queued' && prediction.status !== 'running') return prediction;
    await delay(POLL_MS);
  }
}

/** A stream that ends before it is told to has failed. */
async function readToTheEnd(answer: Response | null, signal: AbortSignal, measured: Measurements): Promise<void> {
  const body = answer?.body ?? null;
  if (body === null) return;
  try {
    for await (const _piece of body);
    if (!signal.aborted) measured.errors.push('stream: it ended');
  } catch (error) {
    if (!signal.aborted) measured.errors.push(`stream: ${String(error)}`);
  }
}
