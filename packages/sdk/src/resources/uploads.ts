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
  /** Bytes of the file that have been sent. Starts again from 0 when the upload is retried. */
  readonly sentBytes: number;
  /** Null for a stream, whose length is unknown. */
  readonly totalBytes: number | null;
}

export interface UploadOptions extends RequestOptions {
  /** Display name of the file. Defaults to the name of the source. */
  readonly filename?: string | undefined;
  /** Overrides of the mapping: field to column header, or null for no column. */
  readonly mapping?: Overrides | undefined;
  /** Repeating a request with the same key and file returns the same upload. */
  readonly idempotencyKey?: string | undefined;
  /** Called as the file is sent. In a browser, called only at the end for streams and with a custom `fetch`. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

export interface UploadListParams {
  /** Entries per page, 1 to 200. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Uploads: files of customers. */
export interface Uploads {
  /**
   * Uploads a file. Resolves once the file is mapped and validated. Throws FileReadError when reading the source fails.
   */
  create(source: UploadSource, options?: UploadOptions): Promise<Upload>;
  retrieve(id: string, options?: RequestOptions): Promise<Upload>;
  /** Newest first. */
  list(params?: UploadListParams, options?: RequestOptions): List<Upload, UploadPage>;
  /** Deletes the upload, its predictions and their results. */
  delete(id: string, options?: RequestOptions): Promise<void>;
  mapping(id: string, options?: RequestOptions): Promise<Mapping>;
  /**
   * Replaces all earlier decisions, then maps and validates the file again. `answers` are keyed by question id, for
   * questions with options.
   */
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
      const onSent =
        onProgress && opened.size !== null
          ? (share: number) => report(Math.round(share * (opened.size ?? 0)))
          : undefined;
      // The contract defines the body of a 201.
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
