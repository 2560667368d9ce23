import { isTrouble, uploadPrefix, type UploadRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../../app/dependencies.ts';
import type { ApiError } from '../../http/api-error.ts';
import { toApiError } from '../../http/to-problem.ts';
import { keepAlive } from '../keep-alive.ts';
import { analyzeAttempt } from './analyze-attempt.ts';

type Dependencies = Omit<ServerDependencies, 'analyses'>;

export interface Analyses {
  /** There may be an upload to analyze. */
  readonly wake: () => void;
  /** Ends what is under way; whoever comes next begins it again. */
  stop(): Promise<void>;
}

/** Those of other instances, and of processes that have ended, are found as often. */
const EVERY_MS = 5_000;
/** An attempt gives a sign of life every 15 seconds. */
const SILENT_MS = 60_000;
/** Attempts that ended with a fault of ours, or with their process. */
const MAX_ATTEMPTS = 3;

/**
 * Analyzes uploads whose parts are complete, one at a time in each instance of the API. An upload is taken with the
 * number of an attempt: what an attempt writes changes nothing once a later one has begun.
 */
export function startAnalyses(dependencies: Dependencies): Analyses {
  const { database, logger, clock } = dependencies;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  function wake(): void {
    if (stopping.signal.aborted) return;
    clearTimeout(timer);
    if (running !== null) {
      isAskedAgain = true;
      return;
    }
    // For whichever account is next, whoever woke it.
    running = database.actForAll(workOff).finally(() => {
      running = null;
      if (isAskedAgain) {
        isAskedAgain = false;
        wake();
      } else if (!stopping.signal.aborted) timer = setTimeout(wake, EVERY_MS).unref();
    });
  }

  async function workOff(): Promise<void> {
    try {
      while (!stopping.signal.aborted) {
        const taken = await database.uploadParts.takeAnalysis(new Date(clock().getTime() - SILENT_MS));
        if (taken === null) return;
        const upload = await database.uploads.find(taken, taken.id);
        if (upload?.analysisAttempts === taken.analysisAttempts) await work(upload);
      }
    } catch (error) {
      logger.error({ err: error, trouble: isTrouble(error) }, 'uploads could not be analyzed, will try again');
    }
  }

  async function work(upload: UploadRecord): Promise<void> {
    const life = keepAlive(() => database.uploadParts.beat(upload), logger);
    const signal = AbortSignal.any([life.lost, stopping.signal]);
    try {
      const account = await database.accounts.find(upload.accountId);
      if (account === null) return;
      if (upload.analysisAttempts > MAX_ATTEMPTS) throw new Error('The process of every attempt ended.');
      if (await analyzeAttempt(dependencies, upload, account, signal))
        logger.info({ upload_id: upload.id }, 'analyzed an upload');
    } catch (error) {
      if (stopping.signal.aborted) await database.uploadParts.release(upload, 'now');
      else if (!life.lost.aborted) await giveUp(upload, toApiError(error));
    } finally {
      life.stop();
    }
  }

  /** Trouble passes, and a fault of ours may. The file is at fault otherwise, and its client is told. */
  async function giveUp(upload: UploadRecord, error: ApiError): Promise<void> {
    const { id, analysisAttempts } = upload;
    const isOurs = error.code === 'ERR-5001';
    if (error.status >= 500) logger.error({ upload_id: id, err: error.cause ?? error }, 'could not analyze an upload');
    if (error.status >= 500 && !isOurs) return database.uploadParts.release(upload, 'later');
    if (isOurs && analysisAttempts < MAX_ATTEMPTS) return;
    const { code, message: detail, errors } = error;
    if (!(await database.uploadParts.fail(upload, { code, detail, errors }))) return;
    // Nothing is kept of a file that cannot be used. What cannot be deleted now goes when the upload expires.
    await dependencies.objectStore.deletePrefix(uploadPrefix(upload));
  }

  wake();
  return {
    wake,
    async stop() {
      stopping.abort(new Error('The API is stopping.'));
      clearTimeout(timer);
      await running;
    },
  };
}
