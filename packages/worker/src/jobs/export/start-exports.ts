import { isTrouble, repeat, type Consumer, type HeldExport, type Logger } from '@retainwise/platform';
import { writeExport, type WriteDependencies } from './write-export.ts';

/** Whoever works on one says so more often. */
const HOLD_SECONDS = 120;
const BEAT_MS = 30_000;
/** Until what was in the way is looked at again. */
const AGAIN_SECONDS = 5;
/** Writing it failed so often, for no reason that passes by itself. */
const MAX_FAILURES = 3;
/** Whoever worked on it was gone so often. */
const MAX_ATTEMPTS = 30;
/** How long an export can be downloaded. */
const KEPT_DAYS = 7;

export interface ExportDependencies extends WriteDependencies {
  readonly logger: Logger;
}

export interface ExportOptions extends ExportDependencies {
  readonly everyMs: number;
}

/** Writes the exports that are due, one after another, until stopped. Every worker may do so. */
export function startExports({ everyMs, ...dependencies }: ExportOptions): Consumer {
  const { logger } = dependencies;
  const work = (signal: AbortSignal): Promise<void> => runExports(dependencies, signal);
  const repetition = repeat({ name: 'writing exports', everyMs, logger, work });
  return { stop: () => repetition.stop() };
}

/** Writes exports until none is due. */
export async function runExports(dependencies: ExportDependencies, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const held = await dependencies.database.exports.take(HOLD_SECONDS);
    if (held === null) return;
    await runExport(dependencies, held, signal);
  }
}

/** What fails is tried again, by whoever takes it, from its beginning: a file that is not whole is not there. */
async function runExport(dependencies: ExportDependencies, held: HeldExport, signal: AbortSignal): Promise<void> {
  const { database, objectStore, logger } = dependencies;
  const found = { export_id: held.id, account_id: held.accountId, attempt: held.attempt };
  if (held.attempt > MAX_ATTEMPTS) {
    logger.error(found, 'an export was interrupted too often');
    await database.exports.fail(held, KEPT_DAYS);
    return;
  }
  const superseded = new AbortController();
  const beat = setInterval(() => {
    database.exports.hold(held, HOLD_SECONDS).then(
      (isMine) => {
        if (!isMine) superseded.abort(new Error('The export is gone, or another attempt at it has begun.'));
      },
      (error: unknown) => logger.warn({ ...found, err: error }, 'could not say that an export is being written'),
    );
  }, BEAT_MS);
  try {
    const written = await writeExport(dependencies, held, AbortSignal.any([signal, superseded.signal]));
    if (await database.exports.complete(held, written, KEPT_DAYS))
      logger.info({ ...found, bytes: written.bytes, files: written.files }, 'wrote an export');
    else await objectStore.delete(written.objectKey);
  } catch (error) {
    if (superseded.signal.aborted) logger.info(found, 'an export is no longer written here');
    else await putBack(dependencies, held, { error, isStopping: signal.aborted });
  } finally {
    clearInterval(beat);
  }
}

async function putBack(
  { database, logger }: ExportDependencies,
  held: HeldExport,
  { error, isStopping }: { readonly error: unknown; readonly isStopping: boolean },
): Promise<void> {
  const trouble = isTrouble(error);
  const failures = await database.exports.postpone(held, isStopping ? 0 : AGAIN_SECONDS, !isStopping && !trouble);
  const found = { export_id: held.id, account_id: held.accountId, attempt: held.attempt, failures };
  if (isStopping) {
    logger.info(found, 'an export goes on elsewhere');
    return;
  }
  logger.error({ ...found, trouble, err: error }, 'an export was interrupted, will begin anew');
  if (failures >= MAX_FAILURES) await database.exports.fail(held, KEPT_DAYS);
}
