import { summaryJson, type PredictionSummary } from '@retainwise/core';
import {
  exportKey,
  ObjectNotFoundError,
  openStoredFile,
  type Database,
  type ExportPart,
  type HeldExport,
  type ObjectStore,
} from '@retainwise/platform';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { putArchive, type AddFile } from './put-archive.ts';
import { readme } from './readme.ts';

export interface WriteDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
}

/** Rows of uploads may have 100 kB each. */
const PAGE = 100;
/** What belongs to the account itself, in no export of an end customer. */
const OF_ACCOUNT: readonly ExportPart[] = ['api-keys', 'people'];
const LISTS: readonly ExportPart[] = [
  'predictions',
  'saved-mappings',
  'webhooks',
  'outcomes',
  'outcome-questions',
  'ledger',
  'models',
  'experiments',
  'interventions',
  'worklist',
  'audit-events',
];

type Row = Readonly<Record<string, unknown>>;

/**
 * Writes an export into the store, in one pass and page by page. What is deleted meanwhile is left out, and README.txt
 * says so.
 */
export async function writeExport(
  dependencies: WriteDependencies,
  held: HeldExport,
  signal: AbortSignal,
): Promise<{ readonly objectKey: string; readonly bytes: number; readonly files: number }> {
  const { database, objectStore } = dependencies;
  const objectKey = exportKey(held);
  const write = async (add: AddFile): Promise<void> => {
    const uploads: string[] = [];
    const note = (row: Row): Row => {
      uploads.push(String(row['id']));
      return row;
    };
    await add('account.json', linesOf(rowsOf(database, held, 'account')));
    await add('uploads.jsonl', linesOf(rowsOf(database, held, 'uploads'), note));
    for (const part of held.reference === null ? [...LISTS, ...OF_ACCOUNT] : LISTS)
      await add(
        `${part}.jsonl`,
        linesOf(rowsOf(database, held, part), part === 'predictions' ? withSummary : undefined),
      );
    const leftOut: string[] = [];
    for (const uploadId of uploads) leftOut.push(...(await addFiles(dependencies, held, uploadId, add, signal)));
    leftOut.push(...(await addLedger(dependencies, held, add, signal)));
    const text = readme(held, leftOut, await database.currentTime());
    await add('README.txt', Readable.from([Buffer.from(text)], { objectMode: false }));
  };
  return { objectKey, ...(await putArchive(objectStore, objectKey, write, signal)) };
}

async function* rowsOf(database: Database, held: HeldExport, part: ExportPart): AsyncGenerator<Row> {
  let after: Awaited<ReturnType<Database['exports']['page']>>['next'] = null;
  do {
    const page: Awaited<ReturnType<Database['exports']['page']>> = await database.exports.page(part, held, after, PAGE);
    yield* page.rows;
    after = page.next;
  } while (after !== null);
}

/** JSON Lines, as much of it as is asked for. */
function linesOf(rows: AsyncIterable<Row>, change: (row: Row) => Row = (row) => row): Readable {
  async function* lines(): AsyncGenerator<Buffer> {
    for await (const row of rows) yield Buffer.from(`${JSON.stringify(change(row))}\n`);
  }
  return Readable.from(lines(), { objectMode: false });
}

/** Totals as the API presents them. */
function withSummary(row: Row): Row {
  // as: the worker has written it
  const summary = row['summary'] as PredictionSummary | null;
  return { ...row, summary: summary === null ? null : summaryJson(summary) };
}

/** Returns what is left out because it is gone. */
async function addFiles(
  { database, objectStore }: WriteDependencies,
  held: HeldExport,
  uploadId: string,
  add: AddFile,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const folder = `files/${uploadId}/`;
  const upload = await database.exports.filesOf(held, uploadId);
  if (upload === null) return [folder];
  const leftOut: string[] = [];
  const addStored = async (path: string, open: () => Promise<Readable>): Promise<void> => {
    const source = await unlessMissing(open);
    if (source === null) leftOut.push(path);
    else await add(path, source);
  };
  const extension = upload.kind === 'xlsx' ? 'xlsx' : 'csv';
  await addStored(`${folder}source.${extension}`, () => objectStore.get(upload.objectKey, undefined, signal));
  for (const { id, outputKey, rejectedKey } of upload.predictions) {
    if (outputKey !== null)
      await addStored(`${folder}${id}/results.csv`, () => openPlain(objectStore, outputKey, signal));
    if (rejectedKey !== null)
      await addStored(`${folder}${id}/rejected.csv`, () => openPlain(objectStore, rejectedKey, signal));
  }
  return leftOut;
}

/** What was known and said of customers, a file for each scoring. Returns what is left out because it is gone. */
async function addLedger(
  { database, objectStore }: WriteDependencies,
  held: HeldExport,
  add: AddFile,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const leftOut: string[] = [];
  for (let last: string | undefined = '0'; last !== undefined;) {
    const batches = await database.ledger.listAfter(held, last, PAGE);
    for (const { id, objectKey } of batches) {
      const path = `ledger/${id}.csv`;
      const source = await unlessMissing(() => openPlain(objectStore, objectKey, signal));
      if (source === null) leftOut.push(path);
      else await add(path, source);
    }
    last = batches.at(-1)?.id;
  }
  return leftOut;
}

async function unlessMissing(open: () => Promise<Readable>): Promise<Readable | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof ObjectNotFoundError) return null;
    throw error;
  }
}

/** A file of a prediction as CSV, whether it is stored compressed or from before that. */
async function openPlain(objectStore: ObjectStore, key: string, signal: AbortSignal): Promise<Readable> {
  const { digests, read } = await openStoredFile(objectStore, key, signal);
  const stored = await read();
  // A failure or an early end of either is that of both.
  return digests === null ? stored : pipeline(stored, createGunzip(), () => undefined);
}
