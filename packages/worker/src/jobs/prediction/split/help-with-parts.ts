import { InputError } from '@retainwise/core';
import {
  backOff,
  isTrouble,
  ownModels,
  RunSweptError,
  type ClaimedPart,
  type Database,
  type JobVerdict,
  type Logger,
  type ModelRegistry,
  type ObjectStore,
  type PredictionFailure,
  type PredictionRef,
} from '@retainwise/platform';
import { endedItsProcess, scoringFailed } from '../failures.ts';
import { MAX_FAILURES, MAX_LOST_ALONE } from '../limits.ts';
import type { PredictionMetrics } from '../metrics.ts';
import { scoringSettings } from '../scoring-settings.ts';
import { PartLost, type SplitOptions } from './types.ts';
import { workOnPart } from './work-on-part.ts';

export interface HelpOptions {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly models: ModelRegistry;
  readonly logger: Logger;
  readonly metrics: Pick<PredictionMetrics, 'partEnded'>;
  readonly cancelCheckMs: number;
  readonly retryDelaySeconds: number;
  readonly split: SplitOptions;
}

const DONE = 'done';
/** While others hold the parts that are left, or the file is still read. */
const LOOK_AGAIN: JobVerdict = { againInSeconds: 1 };
/** Others of the account, and other accounts, have their turn between two parts. */
const NEXT_PART: JobVerdict = { againInSeconds: 0 };

/** Does one part of a prediction that another worker leads, if there is one to do. */
export async function helpWithParts(
  options: HelpOptions,
  prediction: PredictionRef,
  signal: AbortSignal,
): Promise<JobVerdict> {
  const { database, split } = options;
  const parts = database.predictionParts;
  const claimed = await parts.claim(prediction, split.holdSeconds);
  if (claimed === null) {
    const now = await parts.progress(prediction);
    return now === null || now.failure !== null || (now.stage === 'writing' && now.written === now.parts)
      ? DONE
      : LOOK_AGAIN;
  }
  if (claimed.lost >= MAX_LOST_ALONE) {
    await parts.release(claimed, { cause: 'failure', failure: endedItsProcess() });
    return DONE;
  }
  const stage = claimed.writing === null ? 'measured' : 'written';
  try {
    await work(options, claimed, signal);
    options.metrics.partEnded(stage, 'done');
    return NEXT_PART;
  } catch (error) {
    options.metrics.partEnded(stage, 'again');
    return await settle(options, claimed, error, signal);
  }
}

async function work(options: HelpOptions, claimed: ClaimedPart, signal: AbortSignal): Promise<void> {
  const { database, objectStore, models, cancelCheckMs, split } = options;
  const prediction = await database.predictions.find(claimed, claimed.id);
  const upload = prediction && (await database.uploads.find(prediction, prediction.uploadId));
  if (!prediction || !upload) throw new PartLost();
  const own = await ownModels({ database, objectStore }, prediction, prediction.settings?.models ?? null);
  const settings = scoringSettings(prediction, models, own);
  const { holdSeconds } = split;
  await workOnPart({ database, objectStore, upload, settings, beatMs: cancelCheckMs, holdSeconds, signal }, claimed);
}

/** Decides what becomes of a part that threw. */
async function settle(
  { database, logger, retryDelaySeconds }: HelpOptions,
  claimed: ClaimedPart,
  error: unknown,
  signal: AbortSignal,
): Promise<JobVerdict> {
  const parts = database.predictionParts;
  if (error instanceof PartLost || error instanceof RunSweptError || signal.aborted) {
    // Does nothing where the part is another's.
    await parts.release(claimed, { cause: 'stopped' });
    return NEXT_PART;
  }
  const trouble = isTrouble(error);
  const { id, accountId, n, failures } = claimed;
  logger.warn({ prediction_id: id, account_id: accountId, part: n, trouble, err: error }, 'a part failed');
  if (trouble) {
    // Whoever leads meets it as well, and counts it.
    await parts.release(claimed, { cause: 'trouble' });
    return { againInSeconds: backOff(1, retryDelaySeconds) };
  }
  await parts.release(claimed, { cause: 'failure', failure: whyToStop(error, failures + 1) });
  return { againInSeconds: backOff(failures + 1, retryDelaySeconds) };
}

function whyToStop(error: unknown, failures: number): PredictionFailure | null {
  // Another try cannot help when the file itself is at fault.
  if (error instanceof InputError) return { code: error.code, message: error.message, fix: error.fix };
  return failures >= MAX_FAILURES ? scoringFailed(failures) : null;
}
