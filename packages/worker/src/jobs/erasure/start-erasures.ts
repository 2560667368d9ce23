import { isTrouble, repeat, withdrawExports, type Consumer, type HeldErasure } from '@retainwise/platform';
import { eraseAccountsFiles } from './erase-account.ts';
import { eraseFromLedger } from './erase-from-ledger.ts';
import { eraseFromUpload, type ErasureDependencies } from './erase-from-upload.ts';

/** Whoever works on one says so more often. */
const HOLD_SECONDS = 120;
const BEAT_MS = 30_000;
/** Until what was in the way is looked at again, at first. */
const AGAIN_SECONDS = 5;

export interface ErasureOptions extends ErasureDependencies {
  readonly everyMs: number;
}

/** Works on the erasures that are due, one after another, until stopped. Every worker may do so. */
export function startErasures({ everyMs, ...dependencies }: ErasureOptions): Consumer {
  const { logger } = dependencies;
  const work = (signal: AbortSignal): Promise<void> => runErasures(dependencies, signal);
  const repetition = repeat({ name: 'erasing what was asked for', everyMs, logger, work });
  return { stop: () => repetition.stop() };
}

/** Works on erasures until none is due. */
export async function runErasures(dependencies: ErasureDependencies, signal: AbortSignal): Promise<void> {
  const { database, logger } = dependencies;
  while (!signal.aborted) {
    const erasure = await database.erasures.take(HOLD_SECONDS);
    if (erasure === null) return;
    const beat = setInterval(() => {
      database.erasures.hold(erasure, HOLD_SECONDS).catch((error: unknown) => {
        logger.warn({ erasure_id: erasure.id, err: error }, 'could not say that an erasure is being worked on');
      });
    }, BEAT_MS);
    try {
      const isDone = await (erasure.kind === 'account'
        ? eraseAccount(dependencies, erasure, signal)
        : eraseCustomer(dependencies, erasure, signal));
      if (!isDone) await database.erasures.postpone(erasure, AGAIN_SECONDS);
      else logger.info({ erasure_id: erasure.id, account_id: erasure.accountId }, 'erased what was asked for');
    } catch (error) {
      const trouble = isTrouble(error);
      logger.error({ erasure_id: erasure.id, trouble, err: error }, 'an erasure was interrupted, will go on');
      await database.erasures.postpone(erasure, AGAIN_SECONDS);
    } finally {
      clearInterval(beat);
    }
  }
}

async function eraseCustomer(
  dependencies: ErasureDependencies,
  erasure: HeldErasure,
  signal: AbortSignal,
): Promise<boolean> {
  const { database, logger } = dependencies;
  const { customerId } = erasure;
  if (customerId === null) return true;
  let isWaiting = false;
  for (const upload of await database.erasures.uploadsLeft(erasure)) {
    if (signal.aborted) return false;
    try {
      const outcome = await eraseFromUpload(dependencies, upload, { erasure, customerId, signal });
      if (outcome === 'waiting') isWaiting = true;
      else await database.erasures.uploadDone(erasure.id, upload, outcome);
    } catch (error) {
      signal.throwIfAborted();
      // One that cannot be read keeps nobody in the others.
      logger.error({ erasure_id: erasure.id, upload_id: upload.id, err: error }, 'could not erase from an upload');
      isWaiting = true;
    }
  }
  await eraseFromLedger(dependencies, erasure, signal);
  await database.erasures.eraseLoose(erasure);
  if (isWaiting) return false;
  // They were written from what was stored before.
  await withdrawExports(dependencies, erasure);
  return database.transaction(async (transaction) => {
    const isDone = await database.erasures.complete(erasure, transaction);
    if (isDone) await note(dependencies, erasure, 'customer.erased', transaction);
    return isDone;
  });
}

async function eraseAccount(
  dependencies: ErasureDependencies,
  erasure: HeldErasure,
  signal: AbortSignal,
): Promise<boolean> {
  const { database } = dependencies;
  if (!(await eraseAccountsFiles(dependencies, erasure, signal))) return false;
  await database.transaction(async (transaction) => {
    await database.erasures.eraseAccount(erasure.accountId, transaction);
    await database.erasures.complete(erasure, transaction);
    await note(dependencies, erasure, 'account.erased', transaction);
  });
  return true;
}

type Transaction = Parameters<Parameters<ErasureDependencies['database']['transaction']>[0]>[0];

function note(
  { database }: ErasureDependencies,
  { id, accountId, reference }: HeldErasure,
  action: string,
  transaction: Transaction,
): Promise<void> {
  const nobody = { actorKind: 'system', actorId: null, actorSubject: null, requestId: null, addressPrefix: null };
  const object = { objectKind: 'erasure', objectId: id };
  return database.auditEvents.record(
    { accountId, reference: reference ?? '', ...nobody, action, ...object },
    transaction,
  );
}
