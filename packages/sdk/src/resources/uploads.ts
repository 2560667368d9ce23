import type { Level, Mapping, Overrides, Upload, UploadPage, ValidationReport } from '@retainwise/openapi';
import { openUploadSource, type UploadSource } from '../files/upload-source.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import { createList, type List } from '../http/page.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';

export interface UploadOptions extends RequestOptions {
  /** Shown to people; the source's own name unless told otherwise. */
  readonly filename?: string;
  /** Decisions on the mapping: field to column header, or null for no column. */
  readonly mapping?: Overrides;
  /** The same key with the same file gives the same upload. */
  readonly idempotencyKey?: string;
}

export interface UploadListParams {
  /** Entries of one page, 1 to 200. */
  readonly limit?: number;
  readonly cursor?: string;
}

/** Files of customers. */
export interface Uploads {
  /** Sends a file; it is mapped and validated before this resolves. */
  create(source: UploadSource, options?: UploadOptions): Promise<Upload>;
  retrieve(id: string, options?: RequestOptions): Promise<Upload>;
  /** Newest first. */
  list(params?: UploadListParams, options?: RequestOptions): List<Upload, UploadPage>;
  /** Deletes the file with its predictions and their results. */
  delete(id: string, options?: RequestOptions): Promise<void>;
  mapping(id: string, options?: RequestOptions): Promise<Mapping>;
  /** Replaces all decisions made so far, then maps and validates again. */
  updateMapping(id: string, overrides: Overrides, options?: RequestOptions): Promise<Mapping>;
  validation(id: string, params?: { readonly level?: Level }, options?: RequestOptions): Promise<ValidationReport>;
}

export function createUploads({ api, send }: Transport): Uploads {
  return {
    async create(source, { filename, mapping, idempotencyKey, ...options } = {}) {
      const { body, filename: ownName, repeatable } = await openUploadSource(source);
      const query = new URLSearchParams({ filename: (filename ?? ownName ?? 'customers.csv').slice(-255) });
      if (mapping !== undefined) query.set('mapping', JSON.stringify(mapping));
      const response = await send(`/v1/uploads?${query.toString()}`, {
        method: 'POST',
        body,
        repeatable,
        headers: { 'content-type': 'application/octet-stream', 'idempotency-key': idempotencyKey ?? newIdempotencyKey() },
        // A stream as a body needs it; not in TypeScript's types of fetch yet (https://fetch.spec.whatwg.org/#requestinit).
        ...({ duplex: 'half' } as object),
        ...options,
      });
      // The contract says what a 201 holds.
      return unwrap(response.json().then((data: unknown) => ({ data: data as Upload, response })));
    },
    retrieve: (id, options) => unwrap(api.GET('/v1/uploads/{upload_id}', { params: { path: { upload_id: id } }, ...options })),
    list: (params = {}, options) => createList((cursor) => unwrap(api.GET('/v1/uploads', { params: { query: { ...params, ...(cursor === undefined ? {} : { cursor }) } }, ...options }))),
    async delete(id, options) {
      await api.DELETE('/v1/uploads/{upload_id}', { params: { path: { upload_id: id } }, ...options });
    },
    mapping: (id, options) => unwrap(api.GET('/v1/uploads/{upload_id}/mapping', { params: { path: { upload_id: id } }, ...options })),
    updateMapping: (id, overrides, options) => unwrap(api.PUT('/v1/uploads/{upload_id}/mapping', { params: { path: { upload_id: id } }, body: { overrides }, ...options })),
    validation: (id, params = {}, options) => unwrap(api.GET('/v1/uploads/{upload_id}/validation', { params: { path: { upload_id: id }, query: params }, ...options })),
  };
}
