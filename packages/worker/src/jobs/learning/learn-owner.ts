import { HORIZONS, type HorizonDays } from '@retainwise/core';
import type { LearningEngine } from '@retainwise/core/node';
import type { HeldLearning, Owner } from '@retainwise/platform';
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
  const asked = (await database.models.nextOpen(owner))?.horizonDays;
  for (const horizonDays of horizonsOf(batches, asked)) {
    const own = batches.filter((batch) => batch.horizonDays === horizonDays);
    const chosen = chooseScorings(own, { horizonDays, through: known.through });
    cells += chosen.cells;
    const isWatched =
      asked === horizonDays || known.through !== null || (await hasModel(dependencies, owner, horizonDays));
    const wantsCells = isWatched ? () => true : onlyForDrift(chosen.scorings.length);
    const scorings = await readScorings(objectStore, { ...chosen, wantsCells }, signal);
    await learnHorizon({ ...known, horizonDays, batches: own, scorings, share: chosen.share });
  }
  return cells;
}

async function hasModel({ database }: LearningDependencies, owner: Owner, horizonDays: HorizonDays): Promise<boolean> {
  const champion = await database.models.withAlias(owner, { alias: 'champion', horizonDays });
  return champion !== null || (await database.models.withAlias(owner, { alias: 'challenger', horizonDays })) !== null;
}

/**
 * Where nothing can be judged yet and the rules alone score, cells serve to compare the newest customers with the first
 * ones, and nothing else.
 */
function onlyForDrift(scorings: number): (at: number) => boolean {
  return (at) => scorings > 1 && (at === 0 || at === scorings - 1);
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
