import { setTimeout } from 'node:timers/promises';
import type { TestApi } from '../../support/test-api.ts';

const POLL_MS = 50;

/** A file that is scored without a page, for what begins with its results. Resolves with its prediction. */
export async function scoredByApi(api: TestApi, csv: string, asOf?: string): Promise<string> {
  const created = await api.call('/v1/predictions', {
    method: 'POST',
    body: JSON.stringify({
      upload_id: await api.upload(csv, 'customers.csv'),
      ...(asOf === undefined ? {} : { as_of: asOf }),
    }),
    headers: { 'content-type': 'application/json' },
  });
  const { id } = (await created.json()) as { id: string };
  for (;;) {
    const { status } = (await (await api.call(`/v1/predictions/${id}`)).json()) as { status: string };
    if (status === 'completed') return id;
    if (status === 'failed' || status === 'cancelled') throw new Error(`The prediction ${id} is ${status}.`);
    await setTimeout(POLL_MS);
  }
}
