import { inEnglish, RetainWiseCoreError, type Phrase } from '@retainwise/core';
import type { Judgement } from '@retainwise/core/learning';
import type { LearnFrom, LearntBundle } from '@retainwise/core/node';
import {
  modelKey,
  newId,
  type LearntModel,
  type ModelRecord,
  type ModelRequest,
  type TrainedOn,
} from '@retainwise/platform';
import { Readable } from 'node:stream';
import { trainingRows } from './cohorts.ts';
import { statedRate, type LearningContext } from './context.ts';
import type { LabelledScorings } from './judged-rows.ts';
import { readLabelledUpload } from './labelled-upload.ts';

/** Outcomes must have grown so much before a model is learnt anew. */
const GROWTH = 1.25;
/** Who changes models where no person does. */
const LEARNING = 'learning';
const WAIT = 'Tell who left and up to where you know, and wait until windows have closed.';

/** A model that nobody asked for: from the first outcome on, and again when a quarter more have left. */
export async function askForModel(context: LearningContext, labelled: LabelledScorings): Promise<void> {
  const { database, owner, horizonDays } = context;
  const rows = trainingRows(context, labelled);
  if (rows === null || rows.trainedOn.events === 0) return;
  const last = await lastLearnt(context);
  if (last !== null && rows.trainedOn.events < Math.ceil(GROWTH * last)) return;
  const id = newId('mdl');
  const nothing = { uploadId: null, labelColumn: null, excludeColumns: [] };
  await database.models.request(owner, { id, version: `${id}-1`, learnsFrom: 'outcomes', ...nothing, horizonDays });
}

/** Leavers that the last model from outcomes knew; null before there was one. */
async function lastLearnt({ database, owner, horizonDays }: LearningContext): Promise<number | null> {
  const { rows } = await database.models.list({ ...owner, limit: 100 });
  const last = rows.find(
    (model) => model.horizonDays === horizonDays && model.learnsFrom === 'outcomes' && model.status === 'ready',
  );
  return last?.trainedOn?.events ?? null;
}

/**
 * Learns a model that was asked for, and stores it as the challenger of its horizon, or as its champion. What the
 * outcomes are not fit for ends the request with its reason.
 */
export async function train(context: LearningContext, request: ModelRecord, labelled: LabelledScorings): Promise<void> {
  const { database, owner } = context;
  await database.models.begin(owner, request.id);
  const wanted =
    request.learnsFrom === 'upload' ? await readLabelledUpload(context, request) : trainingRows(context, labelled);
  if (wanted === null) {
    const message =
      request.learnsFrom === 'upload'
        ? 'The upload does not say who has left.'
        : 'No window of a score has closed yet.';
    await database.models.end(owner, request.id, 'refused', { code: 'ERR-4012', message, fix: WAIT });
    return;
  }
  try {
    const learnt = await learnFrom(context, request, wanted.from);
    await store(context, request, learnt, wanted.trainedOn);
  } catch (error) {
    if (!(error instanceof RetainWiseCoreError)) throw error;
    const { code, message, fix } = error;
    await database.models.end(owner, request.id, code === 'ERR-4203' ? 'failed' : 'refused', { code, message, fix });
  }
}

async function learnFrom(context: LearningContext, request: ModelRequest, from: LearnFrom): Promise<LearntBundle> {
  const { database, owner, engine, horizonDays } = context;
  const { spent, events } = await database.models.looks(owner, horizonDays);
  return engine.learn({
    from,
    options: {
      labelKind: from.kind === 'cohorts' ? 'forward' : 'status',
      horizonDays,
      churnRate: statedRate(context),
      id: request.id,
      version: request.version,
      look: spent + 1,
      leaversAtLastLook: events,
      without: request.excludeColumns.filter((column) => from.kind === 'file' || hasColumn(from, column)),
    },
  });
}

const hasColumn = (from: Extract<LearnFrom, { kind: 'cohorts' }>, column: string): boolean =>
  from.cohorts.header.includes(column);

/** All that is found of a model counts at once: one that had won, and was not yet promoted, would never be. */
async function store(
  { database, owner, objectStore, horizonDays, signal }: LearningContext,
  request: ModelRecord,
  { bundle, card, rung, judgement, judgedBy, judgedMoments }: LearntBundle,
  trainedOn: TrainedOn,
): Promise<void> {
  // A rung of trees alone is tried, and never taken.
  if (rung === 'trees') throw new RangeError('A model of trees alone is never taken.');
  const objectKey = modelKey(owner, request.id, Date.now());
  const bytes = Buffer.from(JSON.stringify(bundle));
  const stored = await objectStore.put(objectKey, Readable.from([bytes]), { contentType: 'application/json', signal });
  const counted = request.learnsFrom === 'upload' ? ofFile(card.data.rows, card.data.churned) : trainedOn;
  const learnt = { kind: rung, labelKind: card.label_kind, objectKey, sha256: stored.sha256, bytes: stored.size };
  const { spent } = await database.models.looks(owner, horizonDays);
  await database.transaction(async (transaction) => {
    const why = 'It is tried beside the model that scores.';
    const made = { ...learnt, trainedOn: counted, card };
    if (!(await database.models.finish(owner, request.id, made, why, transaction))) return;
    const champion = await database.models.withAlias(owner, { alias: 'champion', horizonDays }, transaction);
    if (judgement !== null)
      await database.models.addEvaluation(
        owner,
        request.id,
        {
          // It is compared with the rules at their best, whoever scores.
          against: 'saas-baseline-2',
          method: judgedBy,
          firstAsOf: judgedMoments === null ? dateOf(counted.firstAsOf) : new Date(judgedMoments[0]),
          lastAsOf: judgedMoments === null ? dateOf(counted.lastAsOf) : new Date(judgedMoments[1]),
          look: spent + 1,
          decision: champion === null || judgement.decision === 'wait' ? judgement.decision : 'wait',
          ...figuresOf(judgement, counted.events),
        },
        transaction,
      );
    const reason = whyItScores(learnt, judgement, champion);
    if (reason === null) return;
    await database.models.promote(owner, request.id, { by: LEARNING, reason, forced: false }, transaction);
  });
}

/**
 * Why a model that was just learnt scores at once, where the rules did: it was compared with them. Two numbers that
 * change the height of the rules, and nobody's place, are taken without a look. Null where it does not.
 */
function whyItScores(
  { kind, labelKind }: Pick<LearntModel, 'kind' | 'labelKind'>,
  judgement: Judgement | null,
  champion: ModelRecord | null,
): string | null {
  if (labelKind !== 'forward') return null;
  if (champion !== null && champion.kind !== 'recalibrated') return null;
  if (kind === 'recalibrated')
    return 'It sets the height of the rules by your outcomes, and changes no order of customers.';
  return judgement?.decision === 'promote' ? judgement.reasons.map(inEnglish).join(' ') : null;
}

/** A judgement as it is kept. */
export function figuresOf({ difference, lowerBound, alphaSpent, reasons }: Judgement, events: number) {
  const { mean, deviation, customers } = difference;
  return {
    customers,
    events,
    gain: orNull(mean),
    standardError: customers > 0 ? orNull(deviation / Math.sqrt(customers)) : null,
    lowerBound: orNull(lowerBound),
    alphaSpent,
    reasons: reasons.map((reason: Phrase) => ({ phrase: reason, text: inEnglish(reason) })),
  };
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
const dateOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));
const ofFile = (rows: number, events: number): TrainedOn => ({
  firstAsOf: null,
  lastAsOf: null,
  rows,
  events,
  lastPredictionId: null,
});
