import { inEnglish } from '@retainwise/core';
import { challengerQuality, gaveWay, judge, shouldRollBack, watchShadow } from '@retainwise/core/learning';
import type { ModelEvaluation, ModelRecord } from '@retainwise/platform';
import type { LearningContext } from './context.ts';
import { pairsOf, type PairedScoring, type Pairs } from './judged-rows.ts';
import { madeBy, pairedScorings, rulesAsShadow, shadowOf, type Shadow } from './shadows.ts';
import { figuresOf } from './train.ts';

const BY = 'learning';
/** Scorings whose windows closed last: what was good for years must not hide that it is bad now. */
const RECENT = 3;
const MIN_RECENT_CUSTOMERS = 50;

/**
 * The champion beside the one before it, which goes on scoring unseen. It gives way where it is surely worse since it
 * was promoted, by a bound that holds at each look, or in the last windows that closed.
 *
 * @returns whether it gave way
 */
export async function watchChampion(context: LearningContext): Promise<boolean> {
  const { database, owner, horizonDays } = context;
  const champion = await database.models.withAlias(owner, { alias: 'champion', horizonDays });
  if (champion === null) return false;
  const since = champion.promotedAt ?? champion.createdAt;
  const before = champion.predecessor === null ? null : await database.models.find(owner, champion.predecessor);
  const shadow: Shadow =
    before?.status === 'ready' ? { ...(await shadowOf(context, before)), since } : rulesAsShadow(context, since);
  const made = madeBy(await pairedScorings(context, shadow), champion.version);
  const all = pairsOf(context, made);
  const recent = pairsOf(context, closedLast(context, made));
  // Above 0 where the champion's loss is the larger one.
  const isWorse = watchShadow(all.differences, all.customers).verdict === 'better';
  const isWorseNow =
    new Set(recent.customers).size >= MIN_RECENT_CUSTOMERS &&
    shouldRollBack(
      recent.differences.map((difference) => -difference),
      recent.customers,
    );
  if (!isWorse && !isWorseNow) return false;
  const pairs = isWorse ? all : recent;
  const state = watchShadow(pairs.differences, pairs.customers);
  const why = gaveWay(state);
  const reason = inEnglish(why);
  await database.transaction(async (transaction) => {
    await database.models.addEvaluation(
      owner,
      champion.id,
      {
        against: shadow.model.version,
        method: 'shadow',
        look: 1,
        customers: state.customers,
        gain: -state.mean,
        standardError: null,
        lowerBound: Number.isFinite(state.interval[1]) ? -state.interval[1] : null,
        alphaSpent: 0,
        decision: 'roll_back',
        reasons: [{ phrase: why, text: reason }],
        ...ofPairs(pairs),
      },
      transaction,
    );
    await database.models.rollBack(owner, champion.id, { by: BY, reason, forced: false }, transaction);
  });
  return true;
}

/** The newest scorings of which some window has closed. */
function closedLast(context: LearningContext, scorings: readonly PairedScoring[]): readonly PairedScoring[] {
  const closed = scorings.filter((scoring) => pairsOf(context, [scoring]).labels.length > 0);
  return closed.slice(-RECENT);
}

/** The challenger beside a champion that was learnt, too: on customers whom both scored before their windows closed. */
export async function judgeChallenger(context: LearningContext): Promise<void> {
  const { database, owner, horizonDays } = context;
  const challenger = await database.models.withAlias(owner, { alias: 'challenger', horizonDays });
  const champion = await database.models.withAlias(owner, { alias: 'champion', horizonDays });
  if (challenger === null || champion === null || challenger.labelKind === null) return;
  const made = madeBy(await pairedScorings(context, await shadowOf(context, challenger)), champion.version);
  const pairs = pairsOf(context, made);
  if (pairs.labels.length === 0) return;
  const looks = await database.models.looks(owner, horizonDays);
  const { slope, auc } = challengerQuality(pairs.probabilities, pairs.labels, pairs.customers);
  const leavers = leaversOf(pairs);
  const judgement = judge({
    differences: pairs.differences,
    customers: pairs.customers,
    leavers,
    leaversKnown: leavers,
    slope,
    auc,
    labelKind: challenger.labelKind,
    leaks: leaksOf(challenger),
    missing: [],
    look: looks.spent + 1,
    leaversAtLastLook: looks.events,
  });
  if (judgement.decision === 'wait') return;
  await database.transaction(async (transaction) => {
    const evaluation: ModelEvaluation = {
      against: champion.version,
      method: 'shadow',
      look: looks.spent + 1,
      decision: judgement.decision,
      ...figuresOf(judgement, leavers),
      ...ofPairs(pairs),
    };
    await database.models.addEvaluation(owner, challenger.id, evaluation, transaction);
    if (judgement.decision !== 'promote') return;
    const reason = judgement.reasons.map(inEnglish).join(' ');
    await database.models.promote(owner, challenger.id, { by: BY, reason, forced: false }, transaction);
  });
}

const leaksOf = ({ card }: ModelRecord): readonly string[] =>
  (card?.leaks ?? []).flatMap(({ column, decision }) => (decision === 'suspected' ? [column] : []));

function ofPairs({ labels, customers, firstAsOf, lastAsOf }: Pairs) {
  return { events: leaversOf({ labels, customers }), firstAsOf, lastAsOf };
}

/** Windows of several scores may hold the same departure. */
function leaversOf({ labels, customers }: Pick<Pairs, 'labels' | 'customers'>): number {
  return new Set(customers.filter((_, row) => labels[row] === 1)).size;
}
