import type { operations } from '@retainwise/openapi';
import { createDownload } from '../files/download.ts';
import { omitUndefined, type Optional } from '../http/omit-undefined.ts';
import type { RequestOptions, Transport } from '../http/transport.ts';

export type SampleDataParams = Optional<NonNullable<operations['retrieveSampleData']['parameters']['query']>>;

/** Generated data to try things with. */
export interface SampleData {
  /** A CSV of made-up customers, as text; the same seed gives the same. */
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
      return createDownload(response, context, options.signal).text();
    },
  };
}
