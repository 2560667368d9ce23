import { HORIZONS, type HorizonDays } from '@retainwise/core';
import type { LearningEngine } from '@retainwise/core/node';
import type { HeldLearning } from '@retainwise/platform';
import { chooseScorings } from '../../ledger/choose-scorings.ts';
import { readScorings } from '../../ledger/read-ledger.ts';
import type { LearningContext, LearningDependencies } from './context.ts';
import { findDrift } from './find-drift.ts';
import { judgeChallenger, watchChampion } from './judge-models.ts';
import { labelScorings } from './judged-rows.ts';
import { askForModel, train } from './train.ts';
import { writeReportCard } from './write-report-card.ts';

/**
 * Looks at everything that is known of an owner: writes the report card, looks for drift, watches the model that
 * scores, and learns what was asked for and what is due. Each step can be repeated: what is stored is not made again.
 *
 * @returns how many cells of the ledger were read
 */
export async function learnOwner(
  dependencies: LearningDependencies,
  engine: LearningEngine,
  owner: HeldLearning,
  signal: AbortSignal,
): Promise<number> {
  const { database, objectStore } = dependencies;
  const account = await database.accounts.find(owner.accountId);
  if (account === null) return 0;
  let cells = 0;
  const known = {
    ...dependencies,
    engine,
    owner: { accountId: owner.accountId, reference: owner.reference },
    account,
    signal,
    outcomes: await database.learning.outcomes(owner),
    interventions: await database.learning.interventions(owner),
    through: (await database.learning.observedThrough(owner))?.getTime() ?? null,
  };
  const batches = await database.ledger.list(owner);
  for (const horizonDays of horizonsOf(batches, (await database.models.nextOpen(owner))?.horizonDays)) {
    const own = batches.filter((batch) => batch.horizonDays === horizonDays);
    const chosen = chooseScorings(own, { horizonDays, through: known.through });
    cells += chosen.cells;
    const scorings = await readScorings(objectStore, chosen, signal);
    await learnHorizon({ ...known, horizonDays, batches: own, scorings, share: chosen.share });
  }
  return cells;
}

async function learnHorizon(context: LearningContext): Promise<void> {
  const { database, owner, horizonDays, scorings, signal } = context;
  const labelled = labelScorings(context, scorings);
  if (scorings.length > 0) {
    await writeReportCard(context, labelled);
    await findDrift(context);
    await watchChampion(context);
    await judgeChallenger(context);
    await askForModel(context, labelled);
  }
  for (;;) {
    signal.throwIfAborted();
    const request = await database.models.nextOpen(owner);
    if (request?.horizonDays !== horizonDays) return;
    await train(context, request, labelled);
  }
}

function horizonsOf(
  batches: readonly { readonly horizonDays: HorizonDays }[],
  asked: HorizonDays | undefined,
): readonly HorizonDays[] {
  return HORIZONS.filter((days) => days === asked || batches.some(({ horizonDays }) => horizonDays === days));
}
