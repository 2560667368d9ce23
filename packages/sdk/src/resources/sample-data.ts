import type { operations } from '@retainwise/openapi';
import { omitUndefined, type Optional } from '../http/omit-undefined.ts';
import type { RequestOptions, Transport } from '../http/transport.ts';

export type SampleDataParams = Optional<NonNullable<operations['retrieveSampleData']['parameters']['query']>>;

/** Generated customers for trying out the API. */
export interface SampleData {
  /** Returns generated customers as CSV text. The same seed returns the same customers. */
  retrieve(params?: SampleDataParams, options?: RequestOptions): Promise<string>;
}

export function createSampleData({ api, fetchFile, context }: Transport): SampleData {
  return {
    async retrieve(params = {}, options = {}) {
      const { response } = await api.GET('/v1/sample-data', {
        params: { query: omitUndefined(params) },
        parseAs: 'stream',
        fetch: fetchFile,
        ...omitUndefined(options),
      });
      const { createDownload } = await import('../loaded-later.ts');
      return createDownload(response, context, options.signal).text();
    },
  };
}
