import type { ObjectStore, StoredObject } from '@retainwise/platform';
import busboy from 'busboy';
import type { Request } from 'express';
import { pipeline } from 'node:stream/promises';
import { ApiError } from '../http/api-error.ts';
import { limitBytes, tooLarge } from './limit-bytes.ts';

export interface ReceivedFile extends StoredObject {
  readonly filename: string;
  /** The form's `mapping` field, as sent. */
  readonly mapping: string | undefined;
}

export interface ReceiveOptions {
  readonly objectStore: ObjectStore;
  readonly key: string;
  readonly maxBytes: number;
  /** Used when the body is the file itself. */
  readonly filename: string;
}

/** Media types under which the body is the file itself. */
const RAW_TYPES = [
  'text/csv',
  'application/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
/** Multipart boundaries and part headers come on top of the file. */
const FORM_OVERHEAD = 64 * 1024;
const MAX_FIELD_BYTES = 20_000;

const contentType = 'application/octet-stream';

/**
 * Streams the file of a request into the object store. Nothing is left there when it throws.
 *
 * @throws ApiError ERR-2002 (media type), ERR-2003 (too large), ERR-2005 (broken off), ERR-2001 (form without a file)
 */
export async function receiveFile(request: Request, options: ReceiveOptions): Promise<ReceivedFile> {
  const { maxBytes } = options;
  const declared = Number(request.headers['content-length'] ?? 0);
  const isForm = Boolean(request.is('multipart/form-data'));
  if (declared > maxBytes + (isForm ? FORM_OVERHEAD : 0)) throw tooLarge(maxBytes);
  try {
    if (isForm) return await receiveForm(request, options);
    if (!request.is(RAW_TYPES)) {
      throw new ApiError(
        'ERR-2002',
        `A file is sent as multipart/form-data, text/csv or application/octet-stream, not as ${request.headers['content-type'] ?? 'nothing'}.`,
      );
    }
    const stored = await options.objectStore.put(options.key, limitBytes(unread(request), maxBytes), { contentType });
    return { ...stored, filename: options.filename, mapping: undefined };
  } catch (error) {
    if (error instanceof ApiError) throw error;
    if (!request.complete && (request.destroyed || request.errored)) throw broken(error);
    throw error;
  }
}

/** The body's chunks. Stopping early leaves the connection open, so that the refusal still gets through. */
function unread(request: Request): AsyncIterable<Uint8Array> {
  return request.iterator({ destroyOnReturn: false });
}

function broken(cause: unknown): ApiError {
  return new ApiError('ERR-2005', 'The upload broke off before its end.', { cause });
}

async function receiveForm(request: Request, { objectStore, key, maxBytes }: ReceiveOptions): Promise<ReceivedFile> {
  const form = openForm(request);
  const refuse = (error: ApiError): void => void form.destroy(error);
  let storing: Promise<StoredObject> | undefined;
  let filename = '';
  let mapping: string | undefined;
  form.on('file', (_name, stream, info) => {
    // A part without a name is what curl sends from standard input.
    filename = info.filename ?? '';
    storing = objectStore.put(key, limitBytes(stream, maxBytes), { contentType });
    // A file that cannot be stored ends the form at once; the reason itself is awaited below.
    storing.catch((reason: unknown) =>
      form.destroy(reason instanceof Error ? reason : new Error('The file could not be stored.', { cause: reason })),
    );
  });
  form.on('filesLimit', () =>
    refuse(badForm('The form has more than one file.', 'Send each file in a request of its own.')),
  );
  form.on('field', (name, value, { valueTruncated }) => {
    if (name !== 'mapping') return;
    if (valueTruncated)
      refuse(
        badForm(`The mapping is longer than ${MAX_FIELD_BYTES} bytes.`, 'Name only the fields that are to be decided.'),
      );
    mapping = value;
  });
  const [parsed] = await Promise.allSettled([pipeline(unread(request), form)]);
  const [stored] = await Promise.allSettled([storing]);
  // A refused form breaks off the storing of its file, which then fails with it: the refusal is the cause.
  const failure =
    parsed.status === 'rejected' && parsed.reason instanceof ApiError
      ? parsed
      : stored.status === 'rejected'
        ? stored
        : parsed.status === 'rejected'
          ? parsed
          : null;
  if (failure) {
    await objectStore.delete(key);
    throw failure.reason instanceof ApiError ? failure.reason : broken(failure.reason);
  }
  if (stored.status !== 'fulfilled' || !stored.value) {
    throw badForm('The form has no field with a file.', 'Send the file as a form field called "file".');
  }
  return { ...stored.value, filename, mapping };
}

function badForm(message: string, fix: string): ApiError {
  return new ApiError('ERR-2001', message, { errors: [{ location: 'body/file', message, fix }] });
}

/** @throws ApiError ERR-2001 when the header does not say where parts begin */
function openForm(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 10, fieldSize: MAX_FIELD_BYTES, parts: 12 },
    });
  } catch (error) {
    throw new ApiError('ERR-2001', 'The form cannot be read: its Content-Type names no boundary.', { cause: error });
  }
}
