import { createHash } from 'node:crypto';
import type { AnyUpload, ResumableUpload } from '@retainwise/openapi';
import { vi } from 'vitest';
import type { TestApi } from '../../../src/testing/index.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
export const digestOf = (bytes: Uint8Array | string): string =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

/** A client that sends files in parts, step by step. */
export function partsClient(api: TestApi, as: string = api.account.secret) {
  const announce = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
    api.call('/v1/uploads', { method: 'POST', as, body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });
  const put = (id: string, n: number, body: Uint8Array | string, headers: Record<string, string> = {}) =>
    api.call(`/v1/uploads/${id}/parts/${n}`, {
      method: 'PUT',
      as,
      body: body as BodyInit,
      headers: { 'content-type': 'application/octet-stream', 'repr-digest': digestOf(body), ...headers },
    });
  const complete = (id: string, body: object = {}): Promise<Response> =>
    api.call(`/v1/uploads/${id}/complete`, { method: 'POST', as, body: JSON.stringify(body), headers: JSON_TYPE });
  const retrieve = async (id: string): Promise<AnyUpload> =>
    (await (await api.call(`/v1/uploads/${id}`, { as })).json()) as AnyUpload;

  return {
    announce,
    put,
    complete,
    retrieve,
    /** Announces a file. */
    async begin(file: Uint8Array | string, filename = 'customers.csv'): Promise<ResumableUpload> {
      const response = await announce({ filename, size: Buffer.byteLength(file), resumable: true });
      const body = (await response.json()) as ResumableUpload;
      if (response.status !== 201) throw new Error(JSON.stringify(body));
      return body;
    },
    partOf(file: Uint8Array | string, { part_size: size }: Pick<ResumableUpload, 'part_size'>, n: number): Uint8Array {
      return Buffer.from(file).subarray((n - 1) * size, n * size);
    },
    /** The upload when it is no longer being received or analyzed. */
    settled: (id: string): Promise<AnyUpload> =>
      vi.waitFor(
        async () => {
          const upload = await retrieve(id);
          if (upload.status === 'analyzing' || upload.status === 'receiving')
            throw new Error(`It is ${upload.status}.`);
          return upload;
        },
        { timeout: 60_000, interval: 30 },
      ),
  };
}

export type PartsClient = ReturnType<typeof partsClient>;

/** As many rows as asked for, of about 30 bytes. */
export function csvOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `c${i},${20 + (i % 80)},${i % 3 ? 'monthly' : 'annual'},${i % 48}`,
  );
  return `customer_id,mrr,contract,tenure_months\n${lines.join('\n')}\n`;
}
