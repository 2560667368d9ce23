import {
  PredictionCancelledError,
  PredictionFailedError,
  RetainWiseError,
  UsageError,
  type Download,
  type Prediction,
  type PredictionCreate,
} from '@retainwise/sdk';
import type { WidgetPredictions } from '../client.ts';
import { localList } from './local-list.ts';
import { overallFraction } from './overall-fraction.ts';
import type { Scored, SentFile } from './protocol.ts';
import { heldFile, newId, type Held, type HeldFile } from './uploads.ts';

interface Job {
  prediction: Prediction;
  scored: Scored | null;
  readonly controller: AbortController;
  /** Settles when it has ended, however. */
  readonly done: Promise<void>;
  readonly watchers: Set<(prediction: Prediction) => void>;
}

const CANCELLED = {
  code: 'ERR-4006',
  message: 'The prediction was cancelled and has no results.',
  fix: 'Score the file again.',
} as const;

export interface PrivatePredictions extends WidgetPredictions {
  /** Ends what is under way, and forgets it. */
  forget(): void;
}

export function createPrivatePredictions(held: Held): PrivatePredictions {
  let job: Job | null = null;

  function jobOf(id: string): Job {
    if (job !== null && job.prediction.id === id) return job;
    throw new UsageError('These results are no longer in this browser.', {
      code: 'ERR-1004',
      fix: 'Choose the file again.',
    });
  }

  function scoredOf(id: string): Scored {
    const { scored } = jobOf(id);
    if (scored === null)
      throw new UsageError('The prediction has no results.', { code: 'ERR-4003', fix: 'Wait until it is completed.' });
    return scored;
  }

  function change(of: Job, changes: Partial<Prediction>): void {
    of.prediction = { ...of.prediction, ...changes };
    for (const watcher of of.watchers) watcher(of.prediction);
  }

  function start(file: HeldFile, body: PredictionCreate): Job {
    const controller = new AbortController();
    const started: Job = {
      prediction: queued(file, body),
      scored: null,
      controller,
      watchers: new Set(),
      done: Promise.resolve(),
    };
    const sent = toScore(held, file, body);
    const rows = file.upload.row_count;
    const run = async (): Promise<void> => {
      change(started, { status: 'running', started_at: new Date().toISOString() });
      try {
        const scored = await held.worker.current().do('score', sent, {
          signal: controller.signal,
          onProgress: (progress) => {
            const fraction = overallFraction(progress, rows);
            change(started, {
              progress: { rows_processed: Math.floor(fraction * rows), rows_total: rows, fraction },
            });
          },
        });
        started.scored = scored;
        change(started, completed(started.prediction, scored, sent));
      } catch (error) {
        const completed_at = new Date().toISOString();
        if (controller.signal.aborted) change(started, { status: 'cancelled', error: CANCELLED, completed_at });
        else change(started, { status: 'failed', error: failureOf(error), completed_at });
      }
    };
    return Object.assign(started, { done: run() });
  }

  return {
    forget() {
      job?.controller.abort();
      job = null;
    },
    async create(body) {
      const file = heldFile(held, body.upload_id);
      if (body.experiment === true)
        throw new UsageError('Private mode has no experiments.', { fix: 'Leave experiment out.' });
      job?.controller.abort();
      job = start(file, body);
      return Promise.resolve(job.prediction);
    },
    retrieve: async (id) => Promise.resolve(jobOf(id).prediction),
    list: () => localList(() => Promise.resolve({ data: job === null ? [] : [job.prediction], next_cursor: null })),
    async cancel(id) {
      const found = jobOf(id);
      if (found.scored !== null)
        throw new UsageError('The prediction is completed. It can no longer be cancelled.', {
          code: 'ERR-4005',
          fix: 'Score another file if you do not want its results.',
        });
      found.controller.abort();
      await found.done;
      return found.prediction;
    },
    async waitUntilDone(id, { onProgress, signal } = {}) {
      const found = jobOf(id);
      signal?.throwIfAborted();
      if (onProgress) {
        onProgress(found.prediction);
        found.watchers.add(onProgress);
      }
      try {
        await untilAborted(found.done, signal);
      } finally {
        if (onProgress) found.watchers.delete(onProgress);
      }
      const { prediction } = found;
      if (prediction.status === 'completed') return prediction;
      const reason = prediction.error ?? CANCELLED;
      throw prediction.status === 'cancelled'
        ? new PredictionCancelledError(id, reason)
        : new PredictionFailedError(id, reason);
    },
    events() {
      throw new UsageError('Private mode has no events.', { fix: 'Use waitUntilDone with onProgress.' });
    },
    results: (id, { limit = 50, sort, search, risk_level: riskLevel, already_churned: alreadyChurned, ...at } = {}) =>
      localList(async (cursor) => {
        scoredOf(id);
        const offset = Number(cursor ?? at.cursor ?? 0);
        const { data, total } = await held.worker.current().do('page', {
          offset,
          limit,
          ...(sort === undefined ? {} : { sort }),
          ...(search === undefined ? {} : { search }),
          ...(riskLevel === undefined ? {} : { riskLevel }),
          ...(alreadyChurned === undefined ? {} : { alreadyChurned }),
        });
        const next = offset + data.length;
        return { data, next_cursor: next < total ? String(next) : null, total, total_capped: false };
      }),
    async download(id, { part = 'results' } = {}) {
      const scored = scoredOf(id);
      const name = jobOf(id).prediction.filename.replace(/\.[a-z0-9]{1,5}$/i, '');
      return Promise.resolve(downloadOf(part === 'rejected' ? scored.rejected : scored.results, `${name}-${part}.csv`));
    },
  };
}

function toScore(held: Held, { sent }: HeldFile, body: PredictionCreate): SentFile {
  const { workerUrl: _, ...options } = held.options();
  return {
    ...sent,
    options: {
      ...options,
      ...(body.model === undefined || body.model === 'auto' ? {} : { model: body.model }),
      ...(body.level === undefined ? {} : { level: body.level }),
      ...(body.churn_rate === undefined ? {} : { churnRate: body.churn_rate }),
      ...(body.horizon_days === undefined ? {} : { horizonDays: body.horizon_days }),
      ...(body.as_of === undefined ? {} : { asOf: new Date(body.as_of) }),
    },
  };
}

function queued(
  { upload }: HeldFile,
  { model = 'auto', level = 'standard', metadata = {} }: PredictionCreate,
): Prediction {
  return {
    id: newId('prd'),
    reference: null,
    upload_id: upload.id,
    filename: upload.filename,
    status: 'queued',
    model,
    level,
    settings: null,
    progress: { rows_processed: 0, rows_total: upload.row_count, fraction: 0 },
    rows_accepted: null,
    rows_rejected: null,
    metadata,
    created_at: new Date().toISOString(),
    started_at: null,
    completed_at: null,
    error: null,
    summary: null,
  };
}

function completed(
  { progress }: Prediction,
  { summary, mapping, asOf, asOfSource, models }: Scored,
  { options = {} }: SentFile,
): Partial<Prediction> {
  return {
    status: 'completed',
    completed_at: new Date().toISOString(),
    rows_accepted: summary.accepted,
    rows_rejected: summary.rejected,
    summary,
    progress: { ...progress, rows_processed: progress.rows_total, fraction: 1 },
    settings: {
      as_of: asOf,
      as_of_source: asOfSource,
      currency: options.currency ?? null,
      churn_rate: options.churnRate ?? null,
      horizon_days: options.horizonDays ?? summary.risk_scale?.horizon_days ?? null,
      explanation: options.explain ?? 'exact',
      models: [...models],
      experiment: null,
      mapping,
    },
  };
}

function failureOf(error: unknown): NonNullable<Prediction['error']> {
  const known = error instanceof RetainWiseError ? error : null;
  return {
    code: known?.code ?? 'ERR-5003',
    message: known?.detail ?? (error instanceof Error ? error.message : String(error)),
    fix: known?.fix ?? 'Choose the file again.',
  };
}

function downloadOf(blob: Blob, filename: string): Download {
  return {
    filename,
    stream: () => blob.stream(),
    text: () => blob.text(),
    blob: () => Promise.resolve(blob),
    saveTo: () => Promise.reject(new UsageError('A browser has no paths.', { fix: 'Use blob() or stream().' })),
  };
}

/** @throws the reason of the signal */
async function untilAborted(done: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return done;
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
  });
  try {
    await Promise.race([done, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
