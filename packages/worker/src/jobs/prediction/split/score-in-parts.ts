import { joinParts, MAX_PARTS, planParts, readPlain, writePlain } from '@retainwise/core/node';
import type { JoinedParts, MeasuredPart, WrittenPart } from '@retainwise/core/node';
import {
  outputKeys,
  partKeys,
  partsJob,
  putSpliced,
  type ModelRegistry,
  type Split,
  type UploadRecord,
} from '@retainwise/platform';
import { setTimeout as delay } from 'node:timers/promises';
import { refuseNothing } from '../failures.ts';
import type { Run, Scored, ScorePredictionOptions } from '../prediction-run.ts';
import type { RunProgress } from '../run-progress.ts';
import { rowsPerBatch } from '../score-file.ts';
import { scoringSettings } from '../scoring-settings.ts';
import { Superseded } from '../superseded.ts';
import { PartFailed } from './part-failed.ts';
import { PartLost } from './types.ts';
import { openFromOf, wantedOf, workOnPart } from './work-on-part.ts';

/** Between two looks at whether others are done with the parts that they hold. */
const WAIT_MS = 250;
const CSV = { contentType: 'text/csv; charset=utf-8' };

export interface ScoreInPartsInput extends Omit<ScorePredictionOptions, 'metrics' | 'progressMs' | 'threads'> {
  readonly models: ModelRegistry;
  readonly run: Run;
  readonly upload: UploadRecord;
  readonly progress: RunProgress;
  readonly signal: AbortSignal;
}

/**
 * Leads the scoring of a large file in parts, and works on them as others do: reads it once to divide it, lets all
 * parts be measured, then written, and puts together what they have come to. Goes on where an earlier attempt ended.
 *
 * Null when the file cannot be divided.
 *
 * @throws PartFailed when a part cannot be done; else as scoring the file as a whole does
 */
export async function scoreInParts(input: ScoreInPartsInput): Promise<Scored | null> {
  const { database, objectStore, queue, logger, models, run, upload, signal, cancelCheckMs, split: options } = input;
  const parts = database.predictionParts;
  const settings = scoringSettings(run.prediction, models);
  const openFrom = openFromOf(objectStore, upload, signal);
  const led = await parts.lead(run);
  if (led === null) throw new Superseded();
  const split: Split = led;

  if (split.stage === 'planning' && !(await plan())) {
    await parts.discard(split);
    return null;
  }
  if (split.writing === null) await workThrough('measured');
  const joined = await joinParts(openFrom, settings, signal);
  const { runNo, figures } = split.writing ?? (await beginWriting(joined));
  await workThrough('written');
  return join(joined, runNo, figures);

  /** Parts are there for others as soon as they are found. False when the file cannot be divided. */
  async function plan(): Promise<boolean> {
    let found = 0;
    const rows = await planParts({
      openFrom,
      settings,
      partBytes: Math.max(options.partBytes, Math.ceil(upload.fileSizeBytes / (MAX_PARTS - 10))),
      batchRows: rowsPerBatch(upload.columnCount),
      signal,
      onPart: async (part) => {
        const { n, firstRow, rows: count, before } = part;
        const added = await database.transaction(async (transaction) => {
          const wanted = { n, firstRow, rows: count, wanted: wantedOf(part), met: before.met };
          if (!(await parts.add(split, wanted, transaction))) return false;
          if (n > 0 && n <= options.helpers) await queue.enqueue(partsJob(split, n, logger.trace()), transaction);
          return true;
        });
        if (!added) throw new Superseded();
        found += 1;
      },
    });
    if (rows === null || found < 2) return false;
    if (!(await parts.planned(split, rows))) throw new Superseded();
    return true;
  }

  async function progress() {
    const now = await parts.progress(run);
    if (now === null) throw new Superseded();
    if (now.failure !== null) throw new PartFailed(now.failure);
    await input.progress.reached({ read: now.rowsRead, written: now.rowsWritten });
    return now;
  }

  /** Works on parts until all are done, by whomever. */
  async function workThrough(stage: 'measured' | 'written'): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const now = await progress();
      if (now[stage] === now.parts) return;
      const claimed = await parts.claim(run, options.holdSeconds);
      if (claimed === null) {
        await delay(WAIT_MS, undefined, { signal }).catch(() => undefined);
        continue;
      }
      try {
        await workOnPart(
          {
            database,
            objectStore,
            upload,
            settings,
            beatMs: cancelCheckMs,
            holdSeconds: options.holdSeconds,
            onBeat: async () => {
              await progress();
            },
            signal,
          },
          claimed,
        );
      } catch (error) {
        // Another may take it meanwhile. Does nothing where another has; where the database is away, time will do it.
        await parts.release(claimed, { cause: 'stopped' }).catch(() => undefined);
        // What failed is counted with the prediction.
        if (!(error instanceof PartLost)) throw error;
      }
    }
  }

  async function beginWriting({ figures: figuresOf }: JoinedParts) {
    const measured = await parts.found(split, 'measured');
    // as: `writePlain` wrote what was measured
    const found = writePlain(figuresOf(measured.map((part) => readPlain(part.found) as MeasuredPart)));
    const header = settings.mapping.columns.map(({ column }) => column);
    return database.transaction(async (transaction) => {
      const rows = await database.results.begin(run, header, transaction);
      if (rows === null || !(await parts.beginWriting(split, rows.runNo, found, transaction))) throw new Superseded();
      return { runNo: rows.runNo, figures: found };
    });
  }

  async function join({ join: joinWritten }: JoinedParts, runNo: number, figures: string): Promise<Scored> {
    const written = await parts.found(split, 'written');
    const { summary, words } = joinWritten(
      // as: `writePlain` wrote both
      written.map((part) => readPlain(part.found) as WrittenPart),
      readPlain(figures) as Parameters<JoinedParts['join']>[1],
    );
    refuseNothing({ summary });
    const keys = written.map(({ n, attempt }) => partKeys(upload, { ...split, n, attempt }));
    const { outputKey, rejectedKey } = outputKeys(upload, run.id, run.attempt);
    const files = [
      [outputKey, keys.map((key) => key.outputKey)],
      [rejectedKey, keys.map((key) => key.rejectedKey)],
    ] as const;
    for (const [key, of] of files) await putSpliced(objectStore, key, of, { ...CSV, signal });
    if (!(await database.results.seal(runNo, words))) throw new Superseded();
    return { summary, words, runNo };
  }
}
