import type {
  AnyUpload,
  CellCorrection,
  Level,
  Mapping,
  Overrides,
  Prediction,
  Upload,
  UploadKind,
  UploadPage,
  ValidationReport,
  PredictionCreate,
} from '@retainwise/openapi';
import { uploadName } from '../files/upload-name.ts';
import { openUploadSource, type UploadSource } from '../files/upload-source.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { idempotencyKeyOr } from '../http/idempotency-key.ts';
import { createList, type List } from '../http/page.ts';
import { pathId } from '../http/path-id.ts';
import { namedReference, type ReferenceOption } from '../http/reference.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';
import type { ResumeOptions } from '../parts/input.ts';
import { isBrowser } from '../runtime.ts';
import type { Predictions } from './predictions.ts';

export interface UploadProgress {
  /** Bytes of the file that have been sent. Of a file that is not sent in parts, from 0 again when it is retried. */
  readonly sentBytes: number;
  /** Null for a stream, whose length is unknown. */
  readonly totalBytes: number | null;
  /** Bytes that had arrived before, of an upload in parts that goes on where it stopped. */
  readonly resumedBytes?: number;
}

/** With `reference`, the upload and its predictions belong to that end customer. */
export interface UploadOptions extends RequestOptions, ReferenceOption {
  /** Display name of the file. Defaults to the name of the source. */
  readonly filename?: string | undefined;
  /** Overrides of the mapping: field to column header, or null for no column. */
  readonly mapping?: Overrides | undefined;
  /** Name of the sheet to read, of a workbook. Without it, the one that looks like customers. */
  readonly sheet?: string | undefined;
  /** What the file is: customers to be scored, unless it is a list of those who left. */
  readonly kind?: UploadKind | undefined;
  /** Whether the file has all of your customers, so that whoever is missing is proposed as having left. */
  readonly complete?: boolean | undefined;
  /** Repeating a request with the same key and file returns the same upload. */
  readonly idempotencyKey?: string | undefined;
  /** Called as the file is sent. In a browser, called only at the end for streams and with a custom `fetch`. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /**
   * Files above 8 MiB are sent in parts, except streams. With a store, an upload of the same file that was interrupted
   * goes on where it stopped, for a day; browsers have one by default (IndexedDB). `false` starts anew each time.
   */
  readonly resume?: ResumeOptions | false | undefined;
}

/** How far it is: the file on its way, or its rows. */
export type ScoreProgress =
  | (UploadProgress & { readonly stage: 'uploading' })
  | { readonly stage: 'scoring'; readonly prediction: Prediction };

/** Settings of an upload and of its prediction. */
export interface ScoreOptions extends Omit<UploadOptions, 'onProgress' | 'kind'>, Omit<PredictionCreate, 'upload_id'> {
  readonly onProgress?: ((progress: ScoreProgress) => void) | undefined;
  /** Milliseconds that the scoring may take; without a limit unless given. */
  readonly timeout?: number | undefined;
}

/** Larger files are sent in parts where the API takes them. */
const PARTS_FROM_BYTES = 8 * 2 ** 20;

/** With `reference`, only what belongs to that end customer. */
export interface UploadListParams extends ReferenceOption {
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
  /**
   * Uploads a file, scores it and waits: from a file to a completed prediction. Of the two, `onProgress` is told which
   * it is. Throws as `create`, `predictions.create` and `predictions.waitUntilDone` do.
   */
  createAndScore(source: UploadSource, options?: ScoreOptions): Promise<Prediction>;
  /** One that was sent in parts may not be ready yet: its `status` says so. */
  retrieve(id: string, options?: RequestOptions): Promise<AnyUpload>;
  /** Newest first. */
  list(params?: UploadListParams, options?: RequestOptions): List<Upload, UploadPage>;
  /** Deletes the upload, its predictions and their results. */
  delete(id: string, options?: RequestOptions): Promise<void>;
  /**
   * Corrects cells of an upload that is ready, without its file being sent again: resolves to another upload, with the
   * corrected file. This one stays as it is. Of each upload, up to 1,000 cells at once.
   */
  correct(
    id: string,
    corrections: readonly CellCorrection[],
    options?: RequestOptions & { readonly idempotencyKey?: string | undefined },
  ): Promise<Upload>;
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

export function createUploads(transport: Transport, predictions: () => Predictions): Uploads {
  const { api, upload, context } = transport;
  const at = (id: string) => ({ path: { upload_id: pathId(id) } });
  const uploads: Uploads = {
    createAndScore: async (...of) =>
      (await import('../loaded-later.ts')).createAndScore({ uploads, predictions: predictions() }, ...of),
    async create(source, options = {}) {
      const { filename: name, mapping, sheet, kind, complete, idempotencyKey, onProgress, resume, signal } = options;
      const { reference } = namedReference(options);
      const opened = await openUploadSource(source);
      const { size, ranges } = opened;
      const filename = uploadName(name ?? opened.filename);
      const key = idempotencyKeyOr(idempotencyKey);
      const { multipart, queryOf, uploadInParts } = await import('../loaded-later.ts');
      if (ranges !== undefined && size !== null && size > PARTS_FROM_BYTES) {
        const whole = {
          ranges,
          size,
          filename,
          mapping,
          sheet,
          kind,
          complete,
          reference,
          idempotencyKey: key,
          resume,
          onProgress,
          signal,
        };
        const sent = await uploadInParts(transport, whole);
        if (sent !== null) return sent;
      }
      const report = (sentBytes: number): void => onProgress?.({ sentBytes, totalBytes: opened.size });
      const form = multipart({
        source: opened,
        filename,
        fields: mapping === undefined ? {} : { mapping: JSON.stringify(mapping) },
        onBytes: onProgress && !isBrowser() ? report : undefined,
      });
      const headers = { ...form.headers, 'idempotency-key': key };
      const onSent =
        onProgress && opened.size !== null
          ? (share: number) => report(Math.round(share * (opened.size ?? 0)))
          : undefined;
      // The contract defines the body of a 201.
      const created = (await upload(
        `/v1/uploads${queryOf({ reference, sheet, kind, complete: complete === true ? 'true' : undefined })}`,
        {
          headers,
          openBody: form.open,
          repeatable: opened.repeatable,
          signal,
          onSent,
        },
      )) as Upload;
      if (isBrowser()) report(created.file_size_bytes);
      return created;
    },
    retrieve: async (id, options = {}) =>
      unwrap(api.GET('/v1/uploads/{upload_id}', { params: at(id), ...omitUndefined(options) }), context),
    list: (params = {}, options = {}) => {
      const named = namedReference(params);
      return createList((cursor) =>
        unwrap(
          api.GET('/v1/uploads', {
            params: { query: omitUndefined({ ...params, ...named, cursor: cursor ?? params.cursor }) },
            ...omitUndefined(options),
          }),
          context,
        ),
      );
    },
    async delete(id, options = {}) {
      await api.DELETE('/v1/uploads/{upload_id}', { params: at(id), ...omitUndefined(options) });
    },
    correct: async (id, corrections, { idempotencyKey, ...options } = {}) =>
      unwrap(
        api.POST('/v1/uploads/{upload_id}/corrections', {
          params: { ...at(id), header: { 'Idempotency-Key': idempotencyKeyOr(idempotencyKey) } },
          body: { corrections: [...corrections] },
          ...omitUndefined(options),
        }),
        context,
      ),
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
  return uploads;
}
