import { InputError, summaryWithout, type ResultRow } from '@retainwise/core';
import {
  finishDeletion,
  isCompressedKey,
  markDeleting,
  ObjectNotFoundError,
  uploadPrefix,
  type Clock,
  type Database,
  type ErasedPrediction,
  type ErasureCounts,
  type ErasureUpload,
  type HeldErasure,
  type Logger,
  type ObjectStore,
  type PredictionRewrite,
  type UploadRecord,
} from '@retainwise/platform';
import { analyzeAgain } from './analyze-again.ts';
import { rewriteOutput } from './rewrite-output.ts';
import { findInSource, rewriteSource, type FoundInSource, type SourceInput } from './rewrite-source.ts';
import { scrubMapping, scrubSummary, type ErasedCells } from './scrub.ts';

export interface ErasureDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** As long as whoever scores or deletes an upload may be silent. */
const SILENT_RUN_MS = 15 * 60_000;

/** `waiting`: something else works on the upload. It is looked at again. */
export type UploadOutcome = 'waiting' | Partial<ErasureCounts>;

interface Work {
  readonly erasure: HeldErasure;
  readonly customerId: string;
  readonly signal: AbortSignal;
}

/**
 * Takes a customer out of one upload and of all that was made of it. Each step can be repeated, and one that was
 * interrupted is done from its beginning: files are written aside, and count once the rows name them.
 *
 * A file that cannot be written again without the customer is deleted, with its upload.
 */
export async function eraseFromUpload(
  dependencies: ErasureDependencies,
  ref: ErasureUpload,
  work: Work,
): Promise<UploadOutcome> {
  const { database } = dependencies;
  if (ref.status === 'receiving' || ref.status === 'analyzing' || ref.status === 'deleting') return 'waiting';
  // Nobody can use it, and nobody knows who is in it.
  if (ref.status === 'failed') return deleteUpload(dependencies, ref);
  const upload = await database.uploads.find(ref, ref.id);
  if (upload === null) return 'waiting';
  const predictions = await database.erasures.predictionsOf(upload);
  const source = sourceOf(dependencies, upload, predictions, work);
  const claim = async (): Promise<boolean> =>
    (await database.erasures.claimUpload(work.erasure, upload)) && !(await isBusy(dependencies, upload));
  try {
    // One that was begun is carried through, though its file may be without the customer already.
    const isBegun = ref.erasureId === work.erasure.id;
    if (!isBegun && !(await isIn(dependencies, source, upload))) return { uploadsSearched: 1 };
    if (!(await claim())) return 'waiting';
    // It may have been mapped in another way while it was searched; now that it is claimed, it stays as it is.
    const claimed = await database.uploads.find(ref, ref.id);
    return claimed === null ? 'waiting' : await rewriteUpload(dependencies, claimed, work);
  } catch (error) {
    if (!(error instanceof ObjectNotFoundError) || !(await isLost(dependencies, upload, error))) throw error;
    if (!(await claim())) return 'waiting';
    dependencies.logger.warn({ erasure_id: work.erasure.id, upload_id: ref.id }, 'the file of an upload is lost');
    // Nobody knows who was in it, and nobody can score it again.
    return deleteUpload(dependencies, { ...upload, erasureId: work.erasure.id });
  }
}

/**
 * Whether the file that an upload names is gone for good. A store that has nothing at all is rather another one than
 * the one that was used so far: nothing may be deleted for what is missing there.
 */
async function isLost(
  { database, objectStore }: ErasureDependencies,
  upload: UploadRecord,
  { key }: ObjectNotFoundError,
): Promise<boolean> {
  const current = await database.uploads.find(upload, upload.id);
  if (current?.objectKey !== key) return false;
  for await (const _any of objectStore.list('accounts/')) return true;
  return false;
}

function sourceOf(
  { objectStore }: ErasureDependencies,
  { objectKey, sheet, mapping }: UploadRecord,
  predictions: readonly ErasedPrediction[],
  { customerId, signal }: Work,
): SourceInput {
  const mappings = [mapping, ...predictions.map((prediction) => prediction.mapping)];
  const idColumns = new Set(
    mappings
      .flatMap((of) => of?.columns.filter(({ field }) => field === 'customer_id') ?? [])
      .map(({ column }) => column),
  );
  return { objectStore, objectKey, sheet, idColumns, customerId, signal };
}

async function isIn({ database }: ErasureDependencies, source: SourceInput, upload: UploadRecord): Promise<boolean> {
  if (await database.erasures.hasResults(upload, source.customerId)) return true;
  return (await findInSource(source)).rows > 0;
}

/** Whoever scores it has read the file as it was, or will. */
async function isBusy({ database, clock }: ErasureDependencies, upload: UploadRecord): Promise<boolean> {
  const since = new Date((await clock()).getTime() - SILENT_RUN_MS);
  return (
    (await database.erasures.anyOpen(upload)) ||
    (await database.runs.anyAlive(upload, since)) ||
    (await database.predictionParts.anyHeld(upload))
  );
}

async function deleteUpload(
  { database, objectStore, clock }: ErasureDependencies,
  ref: ErasureUpload,
): Promise<UploadOutcome> {
  await markDeleting({ database }, ref);
  const state = await finishDeletion({ database, objectStore }, ref, await clock());
  return state === 'deleting' ? 'waiting' : { uploadsSearched: 1, uploadsDeleted: 1 };
}

async function rewriteUpload(
  dependencies: ErasureDependencies,
  upload: UploadRecord,
  work: Work,
): Promise<UploadOutcome> {
  const { database, objectStore } = dependencies;
  // After the flag was set: none can have been added since.
  const predictions = await database.erasures.predictionsOf(upload);
  const source = sourceOf(dependencies, upload, predictions, work);
  const found = await findInSource(source);
  const results = await database.erasures.resultsOf(upload, work.customerId);
  if (found.rows === found.total) return deleteUpload(dependencies, { ...upload, erasureId: work.erasure.id });
  const objectKey = found.rows === 0 ? upload.objectKey : `${uploadPrefix(upload)}source.${work.erasure.id}`;
  try {
    const changes = found.rows === 0 ? null : await rewriteFile(dependencies, upload, source, objectKey, found);
    const cells: ErasedCells = { all: found.cells, unique: changes?.uniqueCells ?? new Set() };
    const rewritten: PredictionRewrite[] = [];
    for (const prediction of predictions)
      rewritten.push(await rewritePrediction(objectStore, prediction, results.get(prediction.id) ?? [], cells, work));
    const isWritten = await database.erasures.rewrite(work.erasure, upload, {
      from: upload,
      objectKey,
      changes: changes?.changes ?? {},
      predictions: rewritten,
      rowsErased: found.rows,
    });
    if (!isWritten) return 'waiting';
    await deleteUnnamed(dependencies, upload);
    return { uploadsSearched: 1 };
  } catch (error) {
    // What is left is no table of customers, or is read in another way than before.
    if (error instanceof InputError) return deleteUpload(dependencies, { ...upload, erasureId: work.erasure.id });
    throw error;
  }
}

async function rewriteFile(
  { database, objectStore }: ErasureDependencies,
  upload: UploadRecord,
  source: SourceInput,
  objectKey: string,
  found: FoundInSource,
) {
  const { size, sha256, uniqueCells } = await rewriteSource(source, objectKey, found);
  const account = await database.accounts.find(upload.accountId);
  const { mapping, formats, validation, format, header } = await analyzeAgain(
    objectStore,
    objectKey,
    upload,
    account?.currency ?? null,
    source.signal,
  );
  const names = upload.mapping?.columns.map(({ column }) => column) ?? [];
  if (names.length !== header.length || names.some((name, i) => name !== header[i]))
    throw new InputError('ERR-3004', 'The file without the rows has other columns.', {
      location: 'header',
      fix: 'Upload the file again without them.',
    });
  const changes = {
    fileSizeBytes: size,
    checksumSha256: sha256,
    rowCount: validation.rows,
    format,
    mapping,
    columnFormats: formats,
    validation,
    qualityScore: validation.qualityScore,
  };
  return { changes, uniqueCells };
}

/** A file that is lost has nobody left in it. */
async function rewriteIfThere(input: Parameters<typeof rewriteOutput>[0]): ReturnType<typeof rewriteOutput> {
  try {
    return await rewriteOutput(input);
  } catch (error) {
    if (error instanceof ObjectNotFoundError && error.key === input.key) return { rows: 0, codes: [], stored: null };
    throw error;
  }
}

async function rewritePrediction(
  objectStore: ObjectStore,
  { id, status, mapping, metrics, outputKey, rejectedKey }: ErasedPrediction,
  scored: readonly ResultRow[],
  cells: ErasedCells,
  { erasure, customerId, signal }: Work,
): Promise<PredictionRewrite> {
  const idColumn = mapping?.columns.find(({ field }) => field === 'customer_id')?.index ?? -1;
  const out = async (key: string | null) => {
    if (key === null || idColumn < 0 || status !== 'completed') return { key, rows: 0, codes: [] };
    const toKey = renamed(key, erasure.id);
    const input = { objectStore, key, toKey, idColumn, customerId, signal };
    const rewritten = await rewriteIfThere(input);
    return { ...rewritten, key: rewritten.rows === 0 ? key : toKey };
  };
  const results = await out(outputKey);
  const rejected = await out(rejectedKey);
  // Of predictions from before there were runs, the totals count the rows, and nothing else is known of them.
  const uncounted = Math.max(0, results.rows - scored.length);
  const without = metrics && summaryWithout(metrics, { scored, rejected: rejected.codes });
  const summary =
    without &&
    scrubSummary({ ...without, rows: without.rows - uncounted, accepted: without.accepted - uncounted }, cells);
  return {
    id,
    outputKey: results.key,
    rejectedKey: rejected.key,
    metrics: summary,
    mapping: mapping === null ? null : scrubMapping(mapping, cells),
    accepted: scored.length + uncounted,
    rejected: rejected.rows,
  };
}

/** Beside the file that it replaces: `results.csv.gz` becomes `results.era_….csv.gz`, and that another one later. */
function renamed(key: string, erasureId: string): string {
  const ending = isCompressedKey(key) ? '.csv.gz' : '.csv';
  const [stem = key] = key.slice(0, key.length - ending.length).split(/\.era_[^/]*$/);
  return `${stem}.${erasureId}${ending}`;
}

/** What was there before, and what earlier runs left: with nobody at work, an upload has only the files of its rows. */
async function deleteUnnamed({ database, objectStore }: ErasureDependencies, upload: UploadRecord): Promise<void> {
  const named = new Set(await database.erasures.keysOf(upload));
  for await (const { key } of objectStore.list(uploadPrefix(upload)))
    if (!named.has(key)) await objectStore.delete(key);
}
