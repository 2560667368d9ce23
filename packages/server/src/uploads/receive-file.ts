import { ObjectStoreUnavailableError, type ObjectStore, type StoredObject } from '@retainwise/platform';
import busboy from 'busboy';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApiError } from '../http/api-error.ts';
import { limitBytes, tooLarge } from './limit-bytes.ts';
import { mediaType } from './media-type.ts';

/** A request with a file, as it arrives. */
export interface IncomingFile {
  /** `complete` is that of `http.IncomingMessage`: the whole body has arrived. */
  readonly body: Readable & { readonly complete: boolean };
  readonly headers: IncomingHttpHeaders;
}

/** Where the file of an upload comes from. */
export interface FileToStore {
  /** Null when nobody has said so. */
  readonly expectedBytes: number | null;
  /** Writes it into the store. May be called once. */
  receive(options: ReceiveOptions): Promise<ReceivedFile>;
}

export interface ReceivedFile extends StoredObject {
  readonly filename: string;
  /** The form's `mapping` field as it was sent. */
  readonly mapping: string | undefined;
}

export interface ReceiveOptions {
  readonly objectStore: Pick<ObjectStore, 'put'>;
  readonly key: string;
  readonly maxBytes: number;
  /** Stops storing. */
  readonly signal?: AbortSignal;
}

interface RequestOptions extends ReceiveOptions {
  /** Used when the body is the file itself. */
  readonly filename: string;
}

/** Media types under which the body is the file itself. */
const RAW_TYPES: ReadonlySet<string> = new Set([
  'text/csv',
  'application/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);
/** Multipart boundaries and part headers come on top of the file. */
const MAX_FORM_OVERHEAD_BYTES = 64 * 1024;
const MAX_FIELD_BYTES = 20_000;

const contentType = 'application/octet-stream';

/** The file of a request. */
export function fileOfRequest(incoming: IncomingFile, filename: string): FileToStore {
  const declared = Number(incoming.headers['content-length'] ?? NaN);
  return {
    expectedBytes: Number.isNaN(declared) ? null : declared,
    receive: (options) => receiveFile(incoming, { ...options, filename }),
  };
}

/**
 * Streams the file of a request into the object store. When it throws, the file may be there: the caller deletes it.
 *
 * @throws ApiError ERR-2002 (media type), ERR-2003 (too large), ERR-2005 (interrupted), ERR-2001 (form without a file)
 * @throws ObjectStoreUnavailableError ERR-5006
 */
async function receiveFile(incoming: IncomingFile, options: RequestOptions): Promise<ReceivedFile> {
  const { body, headers } = incoming;
  const { maxBytes, signal } = options;
  const declared = Number(headers['content-length'] ?? 0);
  const type = mediaType(headers);
  const isForm = type === 'multipart/form-data';
  if (declared > maxBytes + (isForm ? MAX_FORM_OVERHEAD_BYTES : 0)) throw tooLarge(maxBytes);
  try {
    if (isForm) return await receiveForm(incoming, options);
    if (type === null || !RAW_TYPES.has(type)) {
      const sent = headers['content-type'] ?? 'unspecified';
      throw new ApiError(
        'ERR-2002',
        `The Content-Type of a file is multipart/form-data, text/csv or application/octet-stream. Yours is ${sent}.`,
      );
    }
    const stored = await options.objectStore.put(options.key, limitBytes(chunksOf(body), maxBytes), {
      contentType,
      ...(signal ? { signal } : {}),
    });
    return { ...stored, filename: options.filename, mapping: undefined };
  } catch (error) {
    if (isOurs(error)) throw error;
    if (!body.complete && (body.destroyed || body.errored)) throw interrupted(error);
    throw error;
  }
}

/** The chunks of a body. Stopping early leaves the connection open, so that the client still gets its response. */
function chunksOf(body: Readable): AsyncIterable<Uint8Array> {
  return body.iterator({ destroyOnReturn: false });
}

/** A refusal, or a failure of the store: not an interruption by the client. */
function isOurs(error: unknown): error is Error {
  return error instanceof ApiError || error instanceof ObjectStoreUnavailableError;
}

function interrupted(cause: unknown): ApiError {
  return new ApiError('ERR-2005', 'The upload was interrupted.', { cause });
}

async function receiveForm(
  { body, headers }: IncomingFile,
  { objectStore, key, maxBytes, signal }: ReceiveOptions,
): Promise<ReceivedFile> {
  const form = openForm(headers);
  const refuse = (error: ApiError): void => void form.destroy(error);
  let storing: Promise<StoredObject> | undefined;
  let filename = '';
  let mapping: string | undefined;
  form.on('file', (_name, stream, info) => {
    // curl sends a part without a filename when it reads standard input.
    filename = info.filename ?? '';
    storing = objectStore.put(key, limitBytes(stream, maxBytes), { contentType, ...(signal ? { signal } : {}) });
    // A file that cannot be stored ends the form at once; the reason itself is awaited below.
    storing.catch((reason: unknown) =>
      form.destroy(reason instanceof Error ? reason : new Error('The file could not be stored.', { cause: reason })),
    );
  });
  form.on('filesLimit', () =>
    refuse(badForm('The form has more than one file.', 'Send each file in a separate request.')),
  );
  form.on('field', (name, value, { valueTruncated }) => {
    // Whose the upload is must be known before its first byte.
    if (name === 'reference')
      refuse(badForm('The form has a reference.', 'Send the reference as a query parameter.', 'body/reference'));
    if (name !== 'mapping') return;
    if (valueTruncated)
      refuse(
        badForm(
          `The mapping is longer than ${MAX_FIELD_BYTES} bytes.`,
          'List only the fields whose column you want to set.',
        ),
      );
    mapping = value;
  });
  const [parsed] = await Promise.allSettled([pipeline(chunksOf(body), form)]);
  const [stored] = await Promise.allSettled([storing]);
  // Refusing a form interrupts the storing of its file, which then fails too: the refusal is the cause.
  const failure =
    parsed.status === 'rejected' && parsed.reason instanceof ApiError
      ? parsed
      : stored.status === 'rejected'
        ? stored
        : parsed.status === 'rejected'
          ? parsed
          : null;
  if (failure) {
    throw isOurs(failure.reason) ? failure.reason : interrupted(failure.reason);
  }
  if (stored.status !== 'fulfilled' || !stored.value) {
    throw badForm('The form contains no file.', 'Send the file in a form field named "file".');
  }
  return { ...stored.value, filename, mapping };
}

function badForm(message: string, fix: string, location = 'body/file'): ApiError {
  return new ApiError('ERR-2001', message, { errors: [{ location, message, fix }] });
}

/** @throws ApiError ERR-2001 when the Content-Type has no boundary between parts */
function openForm(headers: IncomingHttpHeaders): busboy.Busboy {
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 10, fieldSize: MAX_FIELD_BYTES, parts: 12 },
    });
  } catch (error) {
    throw new ApiError('ERR-2001', 'The form cannot be read: its Content-Type has no boundary.', { cause: error });
  }
}
