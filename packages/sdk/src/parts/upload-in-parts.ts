import type { AnyUpload, ResumableUpload, Upload } from '@retainwise/openapi';
import { ApiError } from '../errors/api-error.ts';
import { statusError } from '../errors/status-errors.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import { pause } from '../live/pause.ts';
import { createPollPace } from '../resources/poll-pace.ts';
import type { UploadInPartsInput } from './input.ts';
import { keptUpload } from './kept-upload.ts';
import { sendParts, unreadable } from './send-parts.ts';

const POLL_MS = 250;
/** How often parts that the API does not have after all are sent again. */
const MAX_ROUNDS = 3;
/** The earlier upload is of another file after all, was deleted, or takes no parts. */
const GONE = ['ERR-1004', 'ERR-2008', 'ERR-2010'];

/**
 * Uploads a file in parts; goes on with an earlier upload of the same file where its id was kept.
 *
 * @returns null when the API, or what is in front of it, does not take parts
 */
export async function uploadInParts(transport: Transport, input: UploadInPartsInput): Promise<Upload | null> {
  const { ranges, filename, size, signal, onProgress } = input;
  const calls = callsOf(transport, signal);
  const kept = await keptUpload(input, await transport.identity(), (id) => calls.retrieve(id));
  const arrived = { parts: 0 };
  const onPart = (): void => {
    arrived.parts += 1;
  };

  async function finish(upload: AnyUpload, resumedBytes: number): Promise<Upload> {
    const onBytes = (sentBytes: number): void => onProgress?.({ sentBytes, totalBytes: size, resumedBytes });
    const modified = await ranges.modified();
    let current = upload;
    for (let round = 1; current.status === 'receiving'; round += 1) {
      await sendParts(transport, current, { ranges, filename, signal, onBytes, onPart });
      if ((await ranges.modified()) !== modified) {
        await kept.forget();
        throw unreadable(filename, new Error('it was changed while it was being sent'));
      }
      try {
        current = await calls.complete(current.id);
      } catch (error) {
        if (!isCode(error, ['ERR-2009']) || round === MAX_ROUNDS) throw error;
        current = await calls.retrieve(current.id);
      }
    }
    onBytes(size);
    const polls = createPollPace().begin(POLL_MS);
    while (current.status === 'analyzing') {
      await pause(polls.interval(), signal ?? new AbortController().signal);
      current = await calls.retrieve(current.id);
      polls.looked(false);
    }
    await kept.forget();
    if (current.status === 'ready') return current;
    throw problemOf(current);
  }

  const earlier = await kept.find();
  if (earlier !== null)
    try {
      return await finish(earlier, earlier.status === 'receiving' ? earlier.received_bytes : size);
    } catch (error) {
      if (!isCode(error, GONE)) throw error;
      await kept.forget();
    }
  const begun = await calls.announce(input);
  if (begun === null) return null;
  await kept.keep(begun.id);
  try {
    return await finish(begun, 0);
  } catch (error) {
    if (isCode(error, GONE)) await kept.forget();
    // A proxy that knows the announcement as an upload, and nothing of parts.
    if (arrived.parts === 0 && error instanceof ApiError && [404, 405, 501].includes(error.status)) {
      await calls.discard(begun.id);
      return null;
    }
    throw error;
  }
}

function isCode(error: unknown, codes: readonly string[]): error is ApiError {
  return error instanceof ApiError && codes.includes(error.code ?? '');
}

function callsOf({ api, context }: Transport, signal: AbortSignal | undefined) {
  const at = (id: string) => ({ params: { path: { upload_id: id } }, ...omitUndefined({ signal }) });
  return {
    /** Null when the API, or something in front of it, knows of files only. */
    async announce({
      filename,
      size,
      mapping,
      sheet,
      kind,
      complete,
      reference,
      idempotencyKey,
    }: UploadInPartsInput): Promise<AnyUpload | null> {
      const body = {
        filename,
        size,
        resumable: true,
        ...(mapping === undefined ? {} : { mapping: { ...mapping } }),
        ...omitUndefined({ reference, sheet, kind, complete }),
      };
      try {
        return await unwrap(
          api.POST('/v1/uploads', {
            params: { header: { 'Idempotency-Key': idempotencyKey } },
            // The generated type of a constant is its type, not its value.
            body: body as typeof body & { resumable: true },
            ...omitUndefined({ signal }),
          }),
          context,
        );
      } catch (error) {
        const isUnknown = error instanceof ApiError && [400, 404, 405, 415, 422].includes(error.status);
        if (isCode(error, ['ERR-2002']) || (isUnknown && error.code === null)) return null;
        throw error;
      }
    },
    retrieve: (id: string): Promise<AnyUpload> => unwrap(api.GET('/v1/uploads/{upload_id}', at(id)), context),
    complete: (id: string): Promise<AnyUpload> =>
      unwrap(api.POST('/v1/uploads/{upload_id}/complete', { ...at(id), body: {} }), context),
    async discard(id: string): Promise<void> {
      try {
        await api.DELETE('/v1/uploads/{upload_id}', at(id));
      } catch (error) {
        // It expires by itself.
        if (!(error instanceof ApiError)) throw error;
      }
    },
  };
}

function problemOf({ id, problem }: ResumableUpload): ApiError {
  const { status, title, detail, code, errors } = problem ?? {
    status: 500,
    title: 'Internal error',
    detail: `The upload ${id} cannot be used.`,
    code: 'ERR-5001',
    errors: [],
  };
  return statusError({ status, title, detail, errors, code, requestId: null, retryAfter: null });
}
