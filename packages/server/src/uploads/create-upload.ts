import {
  IdempotencyConflictError,
  markDeleting,
  newId,
  uploadPrefix,
  type Owner,
  type UploadRecord,
  type UploadRef,
} from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { sessionOf, userIdOf } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';
import { requestHash, sameRequest } from '../http/idempotency.ts';
import { requireRoom } from '../limits/quotas.ts';
import { spendOfSession } from '../limits/session-limits.ts';
import { abandonUpload } from './abandon-upload.ts';
import { analyzeUpload } from './analyze-upload.ts';
import { cleanFilename } from './clean-filename.ts';
import { finishUpload } from './finish-upload.ts';
import { hashOnly } from './hash-only.ts';
import { parseOverridesText } from './parse-overrides.ts';
import type { FileToStore, ReceivedFile } from './receive-file.ts';
import { findSavedDecisions, type MappingDecisions } from './saved-mapping.ts';
import { keepAlive } from './keep-alive.ts';

/** An upload that has given no sign of life for so long has lost its process. */
const SILENT_UPLOAD_MS = 2 * 60_000;
const IN_PROGRESS_RETRY_SECONDS = 2;

export interface CreateUploadInput {
  readonly file: FileToStore;
  readonly caller: Caller;
  readonly owner: Owner;
  readonly filename: string;
  /** Overrides as JSON text, as sent in the query. */
  readonly mapping: string | undefined;
  /** Of a workbook. */
  readonly sheet: string | undefined;
  readonly kind: UploadRecord['kind'];
  readonly complete: boolean;
  readonly idempotencyKey: string | undefined;
  /** Of a file that takes the place of another: what was decided about that one, instead of `mapping`. */
  readonly decisions?: MappingDecisions;
  readonly action?: 'upload.created' | 'upload.corrected';
  /** What else must hold in the transaction in which it becomes ready; throws when it does not. */
  readonly check?: (transaction: Transaction) => Promise<void>;
  /** Aborts when the client is gone. */
  readonly signal: AbortSignal;
}

type Transaction = Parameters<Parameters<ServerDependencies['database']['transaction']>[0]>[0];

/**
 * Stores, maps and validates one file. Its row is there before the first byte and becomes `ready` at the end. When it
 * fails, it leaves neither a file nor a record, or else a record that says what a sweep has to delete.
 */
export async function createUpload(dependencies: ServerDependencies, input: CreateUploadInput): Promise<UploadRecord> {
  const { database, storage, settings } = dependencies;
  const { owner, idempotencyKey = null } = input;
  const { account } = input.caller.principal;
  const earlier = idempotencyKey === null ? null : await findEarlier(dependencies, owner, idempotencyKey);
  if (earlier) return repeatUpload(dependencies, input, earlier);

  // Before the first byte. A body that does not say its length may have any that is allowed.
  await storage.check(Math.min(settings.maxUploadBytes, input.file.expectedBytes ?? Infinity));
  // Before the file is received; its rows are counted when they are known.
  await requireRoom(database, account, settings.limits, { owner, more: 1 });
  const ref = { ...owner, id: newId('upl') };
  const objectKey = `${uploadPrefix(ref)}source`;
  try {
    const upload = {
      ...ref,
      userId: userIdOf(input.caller.principal),
      filename: cleanFilename(input.filename),
      sheet: input.sheet ?? null,
      kind: input.kind,
      complete: input.complete,
      objectKey,
      idempotencyKey,
    };
    await database.transaction(async (transaction) => {
      await database.uploads.create(upload, transaction);
      await spendOfSession(database, sessionOf(input.caller.principal), { uploads: 1 }, transaction);
    });
  } catch (error) {
    // Two such requests arrived at the same time, and the other one won.
    if (error instanceof IdempotencyConflictError) throw inProgress(error);
    // The row may be there although the answer was lost.
    if (!(error instanceof ApiError)) await abandonUpload(dependencies, ref);
    throw error;
  }
  const life = keepAlive(() => database.uploads.heartbeat(ref), dependencies.logger);
  try {
    return await storeUpload(dependencies, input, {
      ref,
      objectKey,
      signal: AbortSignal.any([life.lost, input.signal]),
    });
  } catch (error) {
    await abandonUpload(dependencies, ref);
    throw error;
  } finally {
    life.stop();
  }
}

interface Place {
  readonly ref: UploadRef;
  readonly objectKey: string;
  /** Aborted when the upload was given up by somebody else, or its client is gone. */
  readonly signal: AbortSignal;
}

async function storeUpload(
  dependencies: ServerDependencies,
  input: CreateUploadInput,
  { ref, objectKey, signal }: Place,
): Promise<UploadRecord> {
  const { database, objectStore, pools, settings, clock } = dependencies;
  const { account } = input.caller.principal;
  const file = await input.file.receive({
    objectStore,
    key: objectKey,
    maxBytes: settings.maxUploadBytes,
    signal,
  });
  const { decisions } = input;
  const overrides = decisions === undefined ? parseOverridesText(file.mapping ?? input.mapping) : {};
  const now = clock();
  const analysis = await analyzeUpload({ objectStore, pools }, objectKey, {
    owner: account.id,
    signal,
    sheet: input.sheet ?? null,
    ...(decisions ?? {
      overrides,
      findSaved: (fingerprint: string) => findSavedDecisions(database, ref, fingerprint),
    }),
    level: 'standard',
    currency: account.currency,
    kind: input.kind,
    now,
  });
  const upload = await finishUpload(dependencies, {
    account,
    upload: ref,
    file,
    requestHash: hashOf(input, file),
    overrides,
    analysis,
    now,
    alongside: async (transaction) => {
      await input.check?.(transaction);
      await audit(database, input.caller, input.action ?? 'upload.created', { kind: 'upload', ...ref }, transaction);
    },
  });
  if (!upload) throw new ApiError('ERR-5002', 'The upload took so long that it was given up. Send the file again.');
  return upload;
}

/** What a request is told apart by beside its file: nothing where it says nothing, as before there was any. */
export function kindInHash({ kind, complete }: Pick<UploadRecord, 'kind' | 'complete'>): readonly string[] {
  return [...(kind === 'customers' ? [] : [kind]), ...(complete ? ['complete'] : [])];
}

function hashOf(input: CreateUploadInput, file: ReceivedFile): string {
  const what = [file.sha256, cleanFilename(file.filename), file.mapping ?? input.mapping ?? ''];
  return requestHash([...what, ...(input.sheet === undefined ? [] : [input.sheet]), ...kindInHash(input)]);
}

/**
 * The upload that has this idempotency key. One whose process is dead gives the key up.
 *
 * @throws ApiError ERR-2007 while it is being received
 */
async function findEarlier(
  dependencies: ServerDependencies,
  owner: Owner,
  idempotencyKey: string,
): Promise<UploadRecord | null> {
  const { database, clock } = dependencies;
  const earlier = await database.uploads.findByIdempotencyKey(owner, idempotencyKey);
  // One that is sent in parts is another request.
  if (earlier?.status !== 'receiving' || earlier.partSize !== null) return earlier;
  const silentSince = new Date(clock().getTime() - SILENT_UPLOAD_MS);
  if (!(await markDeleting(dependencies, earlier, { silentSince }))) throw inProgress();
  return null;
}

/** Answers as the first time if the request is the same: for that its file is read, but not stored. */
async function repeatUpload(
  { settings }: ServerDependencies,
  input: CreateUploadInput,
  earlier: UploadRecord,
): Promise<UploadRecord> {
  const file = await input.file.receive({
    objectStore: hashOnly(),
    key: earlier.objectKey,
    maxBytes: settings.maxUploadBytes,
  });
  return sameRequest(earlier, hashOf(input, file), 'file');
}

function inProgress(cause?: unknown): ApiError {
  return new ApiError('ERR-2007', 'Another request with this idempotency key is still being processed.', {
    retryAfter: IN_PROGRESS_RETRY_SECONDS,
    cause,
  });
}
