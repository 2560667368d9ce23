import type { Prediction, PredictionCreate, PredictionError } from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import { score, type Scored } from '../engine/score.ts';
import { PROBLEMS } from '../generated/contract.ts';
import type { FakeState, StoredPrediction } from '../state/fake-state.ts';
import { json, jsonBody } from './body.ts';
import type { AnswerContext, AnswerTable } from './context.ts';
import { proposeFromLists } from './learning/propose.ts';
import { pageOf, windowOf } from './page.ts';
import { listResults } from './results.ts';
import { belongsTo } from './belongs-to.ts';
import { findUpload } from './uploads.ts';

type Context = Pick<AnswerContext, 'state' | 'now'>;

/** @throws FakeProblem ERR-1004 */
export function findPrediction(state: FakeState, id: string | undefined): StoredPrediction {
  const found = state.predictions.get(id ?? '');
  if (found === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no prediction with this id.' });
  return found;
}

/** @throws FakeProblem ERR-4003 when it has no results yet, and as `findPrediction` does */
export function findScored(
  state: FakeState,
  id: string | undefined,
): { readonly prediction: Prediction; readonly scored: Scored } {
  const { prediction, scored } = findPrediction(state, id);
  if (scored === null)
    throw new FakeProblem('ERR-4003', { detail: `The prediction is ${prediction.status} and has no results.` });
  return { prediction, scored };
}

/** Queues the scoring of an upload, and begins with it at once. */
export function startPrediction(
  { state, now }: Context,
  body: PredictionCreate,
  takes = state.scoringTakes,
): StoredPrediction {
  const { upload, file, decisions } = findUpload(state, body.upload_id);
  const { model = 'auto', level = 'standard', metadata = {} } = body;
  const controller = new AbortController();
  const stored: StoredPrediction = {
    prediction: {
      id: state.nextId('prd'),
      reference: upload.reference,
      upload_id: upload.id,
      filename: upload.filename,
      status: 'queued',
      model,
      level,
      settings: null,
      progress: { rows_processed: 0, rows_total: upload.row_count, fraction: 0 },
      rows_accepted: null,
      rows_rejected: null,
      summary: null,
      error: null,
      metadata: { ...metadata },
      created_at: now().toISOString(),
      started_at: null,
      completed_at: null,
    },
    scored: null,
    controller,
    done: Promise.resolve(),
  };
  state.predictions.set(stored.prediction.id, stored);
  const change = (type: Prediction['status'] | 'progress', changes: Partial<Prediction>): void => {
    stored.prediction = { ...stored.prediction, ...changes };
    tell(state, stored.prediction, type, now());
  };
  tell(state, stored.prediction, 'queued', now());

  const wasStopped = (): boolean => controller.signal.aborted;
  async function run(): Promise<void> {
    // Whoever asked has its answer first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (wasStopped()) return;
    change('running', { status: 'running', started_at: now().toISOString() });
    try {
      const { account } = state;
      const scored = await score({ file, ...decisions, body, account, now: now(), signal: controller.signal });
      if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
      controller.signal.throwIfAborted();
      const { summary, settings } = scored;
      const rows_total = upload.row_count;
      change('progress', { progress: { rows_processed: rows_total, rows_total, fraction: 1 } });
      stored.scored = scored;
      if (upload.complete === true) proposeFromLists({ state, now }, upload.reference);
      change('completed', {
        status: 'completed',
        settings,
        summary,
        rows_accepted: summary.accepted,
        rows_rejected: summary.rejected,
        completed_at: now().toISOString(),
      });
    } catch (error) {
      if (wasStopped()) return;
      change('failed', { status: 'failed', error: failureOf(error), completed_at: now().toISOString() });
    }
  }
  stored.done = run();
  return stored;
}

export const PREDICTIONS: AnswerTable = {
  async createPrediction(context) {
    const { state, request } = context;
    const body = await jsonBody<PredictionCreate>(request);
    const existing = body.rerun === true ? undefined : sameRun(state, body);
    return existing === undefined
      ? json(startPrediction(context, body).prediction, 202)
      : json(existing.prediction, 200);
  },

  listPredictions({ state, query, reference }) {
    const uploadId = query.get('upload_id');
    const status = query.get('status');
    const all = [...state.predictions.values()]
      .map(({ prediction }) => prediction)
      .filter(belongsTo(reference))
      .filter((prediction) => uploadId === null || prediction.upload_id === uploadId)
      .filter((prediction) => status === null || prediction.status === status);
    return pageOf(all.toReversed(), windowOf(query));
  },

  retrievePrediction({ state, path, request }) {
    const { prediction } = findPrediction(state, path['prediction_id']);
    const etag = `"${prediction.status}-${prediction.progress.rows_processed}"`;
    const headers = { etag, 'content-type': 'application/json' };
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(JSON.stringify(prediction), { headers });
  },

  cancelPrediction({ state, path, now }) {
    const stored = findPrediction(state, path['prediction_id']);
    const { prediction, controller } = stored;
    if (prediction.status === 'cancelled') return prediction;
    if (prediction.status === 'completed' || prediction.status === 'failed')
      throw new FakeProblem('ERR-4005', { detail: `The prediction is ${prediction.status}. It has ended.` });
    controller.abort();
    const error = { code: 'ERR-4006', message: PROBLEM_TEXT.cause, fix: PROBLEM_TEXT.fix };
    stored.prediction = { ...prediction, status: 'cancelled', error, completed_at: now().toISOString() };
    tell(state, stored.prediction, 'cancelled', now());
    return stored.prediction;
  },

  async listResults({ state, path, query }) {
    const { prediction, scored } = findScored(state, path['prediction_id']);
    return listResults(scored, prediction, query);
  },

  async downloadResults({ state, path, query }) {
    const { prediction, scored } = findScored(state, path['prediction_id']);
    const part = query.get('part') === 'rejected' ? 'rejected' : 'results';
    const name = `${prediction.filename.replace(/\.[a-z0-9]{1,5}$/i, '')}-${part}.csv`.replaceAll('"', '');
    const bytes = await scored[part].arrayBuffer();
    return new Response(bytes, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-length': String(bytes.byteLength),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    });
  },
};

const PROBLEM_TEXT = PROBLEMS['ERR-4006'];

/** A prediction of the same upload and settings stands for another request. */
function sameRun(state: FakeState, { upload_id, model = 'auto', level = 'standard' }: PredictionCreate) {
  return [...state.predictions.values()].find(
    ({ prediction }) =>
      prediction.upload_id === upload_id &&
      prediction.model === model &&
      prediction.level === level &&
      ['queued', 'running', 'completed'].includes(prediction.status),
  );
}

function tell(state: FakeState, prediction: Prediction, type: Prediction['status'] | 'progress', at: Date): void {
  const { id, upload_id, status, progress, rows_accepted, rows_rejected, error } = prediction;
  state.events.add({
    type: `prediction.${type}`,
    created_at: at.toISOString(),
    data: {
      prediction_id: id,
      upload_id,
      status,
      progress,
      rows_accepted,
      rows_rejected,
      error_code: error?.code ?? null,
    },
  });
}

function failureOf(error: unknown): PredictionError {
  if (!(error instanceof FakeProblem)) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: 'ERR-5003', message, fix: PROBLEMS['ERR-5003'].fix };
  }
  return { code: error.code, message: error.message, fix: PROBLEMS[error.code].fix };
}
