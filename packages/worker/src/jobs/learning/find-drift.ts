import { createFieldReader, createSaasBaseline, FIELDS, inEnglish, type ChurnModel } from '@retainwise/core';
import { detectDrift, type ComparedFeature } from '@retainwise/core/learning';
import { openAccountModel, type ModelRecord } from '@retainwise/platform';
import { cellsOf, type LedgerScoring } from '../../ledger/read-ledger.ts';
import { statedRate, type LearningContext } from './context.ts';

/** Customers of each side that are compared at most: more change no effect. */
const MAX_ROWS = 20_000;

/**
 * Compares the customers of the newest scoring with those that the model that scores was learnt from, or with those of
 * the first scoring where the rules score. Each scoring is compared once.
 */
export async function findDrift(context: LearningContext): Promise<void> {
  const { database, objectStore, owner, scorings, horizonDays } = context;
  const newest = scorings.at(-1);
  const [last] = await database.drift.list(owner, 1);
  if (newest === undefined || last?.predictionId === newest.predictionId) return;
  const champion = await database.models.withAlias(owner, { alias: 'champion', horizonDays });
  const reference = referenceOf(scorings, champion);
  if (reference === undefined || reference === newest) return;
  const model = champion
    ? await openAccountModel(objectStore, champion)
    : createSaasBaseline(statedRate(context) ?? undefined);
  const [then, now] = [sampleOf(reference), sampleOf(newest)];
  const found = detectDrift(featuresOf(model, reference, then, newest, now), {
    reference: marginsOf(reference, then),
    now: marginsOf(newest, now),
  });
  const { state, features, driftedImportance, scoreShift, sentences } = found;
  await database.drift.add(owner, {
    predictionId: newest.predictionId,
    against: reference.predictionId,
    modelVersion: model.version,
    state,
    report: {
      features,
      drifted_importance: driftedImportance,
      score_shift: Number.isFinite(scoreShift) ? scoreShift : null,
      sentences: sentences.map((phrase) => ({ phrase, text: inEnglish(phrase) })),
    },
  });
}

function referenceOf(scorings: readonly LedgerScoring[], champion: ModelRecord | null): LedgerScoring | undefined {
  const learntFrom = champion?.trainedOn?.lastPredictionId ?? null;
  return scorings.find(({ predictionId }) => predictionId === learntFrom) ?? scorings[0];
}

/** Rows that are compared, evenly over the file; those of customers who had left are not. */
function sampleOf({ said }: LedgerScoring): readonly number[] {
  const rows = Array.from(said.hadLeft.keys()).filter((row) => said.hadLeft[row] === 0);
  const stride = Math.ceil(rows.length / MAX_ROWS);
  return rows.filter((_, i) => i % stride === 0);
}

function featuresOf(
  model: ChurnModel,
  reference: LedgerScoring,
  then: readonly number[],
  newest: LedgerScoring,
  now: readonly number[],
): ComparedFeature[] {
  const before = valuesOf(model, reference, then);
  const after = valuesOf(model, newest, now);
  return model.factors.flatMap(({ key, field, weight }, factor): ComparedFeature[] => {
    const [old, fresh] = [before(factor), after(factor)];
    if (old === undefined || fresh === undefined || weight === 0) return [];
    const isCategory = field !== null && FIELDS.some(({ name, kind }) => name === field && kind === 'category');
    return [{ name: key, weight, isCategory, reference: old, now: fresh }];
  });
}

function valuesOf(
  model: ChurnModel,
  scoring: LedgerScoring,
  sample: readonly number[],
): (factor: number) => Float64Array | undefined {
  const { header, mapping, formats, asOf, scoredWith } = scoring;
  const rows = cellsOf(scoring);
  const cells = sample.map((row) => rows[row] ?? []);
  const options = { now: asOf, currency: scoredWith.settings.currency };
  const reader = createFieldReader({ header, sample: cells.slice(0, 1_000), mapping, formats, options });
  const batch = reader.read({ firstRow: 1, rows: cells, defects: new Map() });
  const own = model.forHeader?.(header, cells.slice(0, 1_000)) ?? model;
  return (factor) => own.valuesOf(batch, factor);
}

function marginsOf({ said }: LedgerScoring, sample: readonly number[]): Float64Array {
  return Float64Array.from(sample, (row) => {
    const p = Math.min(1 - 1e-9, Math.max(1e-9, said.probabilities[row] ?? NaN));
    return Math.log(p / (1 - p));
  });
}
