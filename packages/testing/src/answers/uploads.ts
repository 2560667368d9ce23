import type {
  CorrectionsCreate,
  Level,
  MappingUpdate,
  ResumableUploadCreate,
  Upload,
  UploadKind,
} from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import { correctFile } from '@retainwise/core/browser';
import { analyze } from '../engine/analyze.ts';
import { refusing } from '../engine/refusing.ts';
import type { Decisions } from '../engine/present.ts';
import type { AnnouncedUpload, FakeState, StoredUpload } from '../state/fake-state.ts';
import { belongsTo } from './belongs-to.ts';
import { jsonBody } from './body.ts';
import type { AnswerContext, AnswerTable } from './context.ts';
import { sha256 } from './digest.ts';
import { recordFile } from './learning/record-file.ts';
import { pageOf, windowOf } from './page.ts';
import { readFile, type ReceivedFile } from './read-file.ts';

/** As the API has it. */
const PART_BYTES = 8 * 2 ** 20;
const DAY_MS = 86_400_000;

type Context = Pick<AnswerContext, 'state' | 'now'>;

/** @throws FakeProblem ERR-1004 */
export function findUpload(state: FakeState, id: string): StoredUpload {
  const upload = state.uploads.get(id);
  if (upload === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no upload with this id.' });
  return upload;
}

export interface StoreOptions {
  readonly reference: string | null;
  readonly id?: string;
  readonly kind?: UploadKind;
  /** Whether the file has all customers. */
  readonly complete?: boolean;
}

/** Maps and checks a file, and keeps it; of one that says who left, records its rows. */
export async function storeUpload(
  { state, now }: Context,
  { file, filename, overrides, answers = {}, sheet }: ReceivedFile & Partial<Pick<Decisions, 'answers'>>,
  { reference, id = state.nextId('upl'), kind = 'customers', complete = false }: StoreOptions,
): Promise<Upload> {
  const decisions = { overrides, answers, sheet };
  const analyzed = await analyze({ file, ...decisions, now: now(), currency: state.account.currency });
  const { validation, mapping, format, columns } = analyzed;
  const upload: Upload = {
    id,
    reference,
    filename,
    file_size_bytes: file.size,
    row_count: validation.rows,
    column_count: columns,
    checksum_sha256: await sha256(new Uint8Array(await file.arrayBuffer())),
    status: 'ready',
    format,
    quality_score: validation.quality_score,
    accepted_rows: validation.accepted,
    rejected_rows: validation.rejected,
    questions: mapping.questions.length,
    kind,
    complete,
    outcomes: kind === 'outcomes' ? await recordFile({ state, now }, { file, mapping, reference }) : null,
    created_at: now().toISOString(),
    expires_at: new Date(now().getTime() + 30 * DAY_MS).toISOString(),
  };
  state.uploads.set(id, { upload, analyzed, decisions, file });
  const data = { upload_id: id, row_count: upload.row_count, column_count: upload.column_count };
  state.events.add({ type: 'upload.ready', created_at: upload.created_at, data });
  return upload;
}

export const UPLOADS: AnswerTable = {
  async createUpload(context) {
    const { request, query, state, reference } = context;
    if (/^application\/json/i.test(request.headers.get('content-type') ?? ''))
      return announce(context, await jsonBody<ResumableUploadCreate>(request));
    const id = state.nextId('upl');
    // as: the contract admits no others
    const kind = (query.get('kind') ?? 'customers') as UploadKind;
    const complete = query.get('complete') === 'true';
    return storeUpload(context, await readFile(request, query), { reference, id, kind, complete });
  },

  listUploads({ state, query, reference }) {
    const all = [...state.uploads.values()].map(({ upload }) => upload).filter(belongsTo(reference));
    return pageOf(all.toReversed(), windowOf(query));
  },

  retrieveUpload({ state, path }) {
    const id = path['upload_id'] ?? '';
    return state.announced.get(id)?.upload ?? findUpload(state, id).upload;
  },

  deleteUpload({ state, path }) {
    const id = path['upload_id'] ?? '';
    if (!state.announced.delete(id)) findUpload(state, id);
    state.uploads.delete(id);
    for (const [predictionId, { prediction, controller }] of state.predictions) {
      if (prediction.upload_id !== id) continue;
      controller.abort();
      state.predictions.delete(predictionId);
    }
    return null;
  },

  async putUploadPart({ state, path, request }) {
    const announced = findAnnounced(state, path['upload_id'] ?? '');
    const bytes = new Uint8Array(await request.arrayBuffer());
    announced.parts.set(Number(path['part']), bytes);
    const numbers = [...announced.parts.keys()].toSorted((a, b) => a - b);
    announced.upload = {
      ...announced.upload,
      received: rangesOf(numbers),
      received_bytes: [...announced.parts.values()].reduce((sum, { length }) => sum + length, 0),
    };
    return null;
  },

  async completeUpload(context) {
    const { state, path } = context;
    const id = path['upload_id'] ?? '';
    const ready = state.uploads.get(id);
    if (ready !== undefined) return ready.upload;
    const { upload, parts, decisions } = findAnnounced(state, id);
    if (parts.size < upload.parts) throw new FakeProblem('ERR-2009');
    const pieces = Array.from({ length: upload.parts }, (_, i) => parts.get(i + 1) ?? new Uint8Array(0));
    const received = { file: new Blob(pieces), filename: upload.filename, ...decisions };
    const stored = await storeUpload(context, received, { reference: upload.reference, id });
    state.announced.delete(id);
    return stored;
  },

  async correctUpload(context) {
    const { state, path, request } = context;
    const { upload, file, decisions } = findUpload(state, path['upload_id'] ?? '');
    const { corrections } = await jsonBody<CorrectionsCreate>(request);
    const corrected = await refusing(() => correctFile({ file, sheet: decisions.sheet }, corrections));
    const filename = upload.filename.replace(/\.xlsx$/i, '.csv');
    const { reference, kind = 'customers', complete = false } = upload;
    const received = { file: corrected, filename, overrides: decisions.overrides, answers: decisions.answers };
    return storeUpload(context, received, { reference, kind, complete });
  },

  retrieveMapping: ({ state, path }) => findUpload(state, path['upload_id'] ?? '').analyzed.mapping,

  async updateMapping({ state, path, request, now }) {
    const stored = findUpload(state, path['upload_id'] ?? '');
    const { overrides, answers = {} } = await jsonBody<MappingUpdate>(request);
    const decisions = { ...stored.decisions, overrides, answers };
    const currency = state.account.currency;
    stored.analyzed = await analyze({ file: stored.file, ...decisions, now: now(), currency });
    stored.decisions = decisions;
    const { mapping, validation } = stored.analyzed;
    stored.upload = {
      ...stored.upload,
      questions: mapping.questions.length,
      quality_score: validation.quality_score,
      accepted_rows: validation.accepted,
      rejected_rows: validation.rejected,
    };
    return mapping;
  },

  async retrieveValidation({ state, path, query, now }) {
    const { analyzed, file, decisions } = findUpload(state, path['upload_id'] ?? '');
    // as: the contract admits no others
    const level = query.get('level') as Level | null;
    if (level === null || level === analyzed.validation.level) return analyzed.validation;
    return (await analyze({ file, ...decisions, now: now(), currency: state.account.currency, level })).validation;
  },
};

function announce(
  { state, now, reference: inQuery }: AnswerContext,
  { filename, size, mapping = {}, reference, sheet }: ResumableUploadCreate,
): AnnouncedUpload['upload'] {
  const created = now();
  const upload: AnnouncedUpload['upload'] = {
    id: state.nextId('upl'),
    reference: reference ?? inQuery,
    filename,
    file_size_bytes: size,
    status: 'receiving',
    part_size: PART_BYTES,
    parts: Math.ceil(size / PART_BYTES),
    received: [],
    received_bytes: 0,
    problem: null,
    created_at: created.toISOString(),
    expires_at: new Date(created.getTime() + DAY_MS).toISOString(),
  };
  state.announced.set(upload.id, { upload, decisions: { overrides: mapping, answers: {}, sheet }, parts: new Map() });
  return upload;
}

function findAnnounced(state: FakeState, id: string): AnnouncedUpload {
  const announced = state.announced.get(id);
  if (announced !== undefined) return announced;
  findUpload(state, id);
  throw new FakeProblem('ERR-2010', { detail: 'The upload is ready. It takes no more parts.' });
}

/** Ascending numbers as ranges of consecutive ones. */
function rangesOf(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const n of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
}
