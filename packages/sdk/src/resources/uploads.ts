import type { Level, Mapping, Overrides, Upload, UploadPage, ValidationReport } from '@retainwise/openapi';
import { multipart } from '../files/multipart.ts';
import { uploadName } from '../files/upload-name.ts';
import { openUploadSource, type UploadSource } from '../files/upload-source.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { idempotencyKeyOr } from '../http/idempotency-key.ts';
import { createList, type List } from '../http/page.ts';
import { pathId } from '../http/path-id.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';
import { isBrowser } from '../runtime.ts';

export interface UploadProgress {
  /** Bytes of the file that have been sent; from 0 again when the upload is tried again. */
  readonly sentBytes: number;
  /** Null where the source is a stream, whose end nobody knows. */
  readonly totalBytes: number | null;
}

export interface UploadOptions extends RequestOptions {
  /** Shown to people; the source's own name unless told otherwise. */
  readonly filename?: string | undefined;
  /** Decisions on the mapping: field to column header, or null for no column. */
  readonly mapping?: Overrides | undefined;
  /** The same key with the same file gives the same upload. */
  readonly idempotencyKey?: string | undefined;
  /** In a browser, sources that are streams, and clients with a `fetch` of their own, hear of it once, at the end. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

export interface UploadListParams {
  /** Entries of one page, 1 to 200. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Files of customers. */
export interface Uploads {
  /** Sends a file; it is mapped and validated before this resolves. Throws FileReadError when the source itself fails. */
  create(source: UploadSource, options?: UploadOptions): Promise<Upload>;
  retrieve(id: string, options?: RequestOptions): Promise<Upload>;
  /** Newest first. */
  list(params?: UploadListParams, options?: RequestOptions): List<Upload, UploadPage>;
  /** Deletes the file with its predictions and their results. */
  delete(id: string, options?: RequestOptions): Promise<void>;
  mapping(id: string, options?: RequestOptions): Promise<Mapping>;
  /** Replaces all decisions made so far, then maps and validates again. `answers` are those to questions with options, by id. */
  updateMapping(
    id: string,
    overrides: Overrides,
    options?: RequestOptions & { readonly answers?: Readonly<Record<string, string>> | undefined },
  ): Promise<Mapping>;
  validation(
    id: string,
    params?: { readonly level?: Level | undefined },
    options?: RequestOptions,
  ): Promise<ValidationReport>;
}

export function createUploads({ api, upload, context }: Transport): Uploads {
  const at = (id: string) => ({ path: { upload_id: pathId(id) } });
  return {
    async create(source, { filename, mapping, idempotencyKey, onProgress, signal } = {}) {
      const opened = await openUploadSource(source);
      const report = (sentBytes: number): void => onProgress?.({ sentBytes, totalBytes: opened.size });
      const form = multipart({
        source: opened,
        filename: uploadName(filename ?? opened.filename),
        fields: mapping === undefined ? {} : { mapping: JSON.stringify(mapping) },
        onBytes: onProgress && !isBrowser() ? report : undefined,
      });
      const headers = { ...form.headers, 'idempotency-key': idempotencyKeyOr(idempotencyKey) };
      // The contract says what a 201 holds.
      const onSent =
        onProgress && opened.size !== null
          ? (share: number) => report(Math.round(share * (opened.size ?? 0)))
          : undefined;
      const created = (await upload('/v1/uploads', {
        headers,
        openBody: form.open,
        repeatable: opened.repeatable,
        signal,
        onSent,
      })) as Upload;
      if (isBrowser()) report(created.file_size_bytes);
      return created;
    },
    retrieve: async (id, options = {}) =>
      unwrap(api.GET('/v1/uploads/{upload_id}', { params: at(id), ...omitUndefined(options) }), context),
    list: (params = {}, options = {}) =>
      createList((cursor) =>
        unwrap(
          api.GET('/v1/uploads', {
            params: { query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
            ...omitUndefined(options),
          }),
          context,
        ),
      ),
    async delete(id, options = {}) {
      await api.DELETE('/v1/uploads/{upload_id}', { params: at(id), ...omitUndefined(options) });
    },
    mapping: async (id, options = {}) =>
      unwrap(api.GET('/v1/uploads/{upload_id}/mapping', { params: at(id), ...omitUndefined(options) }), context),
    updateMapping: async (id, overrides, { answers, ...options } = {}) =>
      unwrap(
        api.PUT('/v1/uploads/{upload_id}/mapping', {
          params: at(id),
          body: { overrides, ...omitUndefined({ answers }) },
          ...omitUndefined(options),
        }),
        context,
      ),
    validation: async (id, params = {}, options = {}) =>
      unwrap(
        api.GET('/v1/uploads/{upload_id}/validation', {
          params: { ...at(id), query: omitUndefined(params) },
          ...omitUndefined(options),
        }),
        context,
      ),
  };
}
