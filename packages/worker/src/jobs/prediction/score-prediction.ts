import { ledgerKey, outputKeys, ownModels, uploadOf, type UploadRecord } from '@retainwise/platform';
import { batchesOf } from '../../ledger/batches-of.ts';
import { refuseNothing } from './failures.ts';
import type { Run, Scored, ScorePredictionOptions } from './prediction-run.ts';
import { createRunProgress, type RunProgress } from './run-progress.ts';
import { scoreFile } from './score-file.ts';
import { scoringSettings } from './scoring-settings.ts';
import { scoreInParts } from './split/score-in-parts.ts';
import { Superseded } from './superseded.ts';

/** A further thread takes as long to start as some thousand rows take to be written. */
const MIN_ROWS_FOR_THREADS = 10_000;
/** Then an account completes predictions faster than they are compared, and what was compared stands. */
const MAX_COMPARISONS = 5;

/**
 * Scores the file of a run and completes the prediction.
 *
 * @throws Superseded, RunSweptError when the run no longer counts; InputError when the file is at fault
 */
export async function scorePrediction(options: ScorePredictionOptions, run: Run, signal: AbortSignal): Promise<void> {
  const { database, metrics, progressMs, split } = options;
  const { prediction, attempt } = run;
  const upload = await database.uploads.find(prediction, prediction.uploadId);
  if (!upload) throw new Superseded();
  const progress = createRunProgress(async (rowsProcessed) => {
    if (!(await database.predictions.reportProgress(run, attempt, { rowsProcessed }))) throw new Superseded();
  }, progressMs);
  const isLarge = upload.fileSizeBytes > split.aboveBytes;
  const inParts = isLarge ? await scoreInParts({ ...options, run, upload, progress, signal }) : null;
  if (inParts !== null) await complete(inParts);
  else await scoreAlone(options, run, upload, progress, signal, complete);

  async function complete(scored: Scored): Promise<void> {
    const {
      summary: { segments = [], ...summary },
      runNo,
    } = scored;
    const batches = batchesOf(prediction, scored);
    const completion = {
      ...outputKeys(uploadOf(prediction), prediction.id, attempt),
      rowsTotal: summary.rows,
      rowsAccepted: summary.accepted,
      rowsRejected: summary.rejected,
      metrics: summary,
      resultRun: runNo,
    };
    const compared = { accountId: prediction.accountId, reference: prediction.reference, id: prediction.id, runNo };
    // Of predictions that complete at the same time, the later is compared once more, with the other.
    for (let tries = 1; ; tries++) {
      const since = await database.changes.compare(compared);
      const completed = await database.transaction(async (transaction) => {
        if (!(await database.results.hold(runNo, transaction))) return false;
        const isCurrent = await database.changes.isStillBefore(compared, since, transaction);
        if (!isCurrent && tries < MAX_COMPARISONS) return 'again';
        await database.dashboard.keepSegments(runNo, segments, transaction);
        if (!(await database.predictions.complete(run, attempt, completion, transaction))) return false;
        // Before anything else is locked that who tells outcomes locks, too.
        await database.lists.compare(prediction, prediction.id, transaction);
        await database.experiments.assign(prediction, prediction.id, transaction);
        // There is never a result without what was known and said, nor the other way round.
        await database.ledger.add(prediction, batches, transaction);
        await database.learningDue.mark(prediction, transaction);
        return true;
      });
      if (completed === 'again') continue;
      if (!completed) throw new Superseded();
      metrics.completed(summary);
      return;
    }
  }
}

async function scoreAlone(
  { database, objectStore, models, threads }: ScorePredictionOptions,
  run: Run,
  upload: UploadRecord,
  progress: RunProgress,
  signal: AbortSignal,
  complete: (scored: Scored) => Promise<void>,
): Promise<void> {
  const own = await ownModels({ database, objectStore }, run.prediction, run.prediction.settings?.models ?? null);
  const settings = scoringSettings(run.prediction, models, own);
  const rows = await database.results.begin(
    run,
    settings.mapping.columns.map(({ column }) => column),
  );
  if (!rows) throw new Superseded();
  try {
    const scored = await scoreFile({
      ...settings,
      objectStore,
      objectKey: upload.objectKey,
      sheet: upload.sheet,
      output: outputKeys(upload, run.id, run.attempt),
      ledgerKey: ledgerKey(run.prediction, run.id, String(run.attempt)),
      signal,
      threads: upload.rowCount < MIN_ROWS_FOR_THREADS ? 1 : threads,
      onRead: progress.read,
      onStored: async (stored, rowsDone) => {
        await rows.write(stored);
        await progress.written(rowsDone);
      },
    });
    refuseNothing(scored);
    await rows.finish(scored.words);
    await complete({ ...scored, ledger: scored.ledger === null ? [] : [scored.ledger], runNo: rows.runNo });
  } finally {
    await rows.abandon();
  }
}
