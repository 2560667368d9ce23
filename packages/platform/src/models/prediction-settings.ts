import {
  createFieldReader,
  createScoringRun,
  decideAsOf,
  DEFAULT_EXPERIMENT,
  type ValidationLevel,
} from '@retainwise/core';
import type { AccountRecord } from '../database/accounts/types.ts';
import type { PinnedModel, PredictionMapping, PredictionSettings } from '../database/predictions/types.ts';
import type { UploadRecord } from '../database/uploads/types.ts';
import type { ModelRegistry } from './registry.ts';

export interface PredictionSettingsInput {
  readonly account: Pick<AccountRecord, 'currency' | 'priorChurnRate'>;
  readonly upload: Pick<
    UploadRecord,
    'id' | 'mapping' | 'columnFormats' | 'mappingOverrides' | 'mappingAnswers' | 'validation'
  >;
  readonly registry: ModelRegistry;
  /** `auto` or the id of a model. */
  readonly model: string;
  readonly level: ValidationLevel;
  /** The as-of date of the request; without it the newest date in the file decides, or the clock. */
  readonly asOf?: Date | null;
  readonly now: Date;
}

/** What is stored with a prediction, so that its job needs nothing of the upload but the file. */
export interface ScoredWith {
  readonly settings: PredictionSettings;
  readonly mapping: PredictionMapping;
}

/**
 * Fixes what a new prediction of an upload is scored with, and checks that it can be scored.
 *
 * @throws InputError ERR-3004 without a customer id; ERR-4001, ERR-4002 when the model cannot score the file
 */
export function createPredictionSettings(input: PredictionSettingsInput): ScoredWith {
  const { account, upload, registry, model, level, asOf: given = null } = input;
  if (!upload.mapping) throw new Error(`Upload ${upload.id} has no mapping.`);
  const mapping = { ...upload.mapping, overrides: upload.mappingOverrides, answers: upload.mappingAnswers };
  const { columnFormats } = upload;
  const { date: now, source: asOfSource } = decideAsOf(given, upload.validation?.newestDate, input.now);
  const { currency, priorChurnRate } = account;
  const experiment = DEFAULT_EXPERIMENT;
  const models = registry.modelsFor(account);
  // The formats of cells need rows; which fields there are does not.
  const table = { header: mapping.columns.map(({ column }) => column), sample: [], mapping };
  createScoringRun({ ...table, models, model, experiment, level, currency, now });

  const reader = createFieldReader({ ...table, options: { now } });
  const fields = new Set([...reader.mapped, ...reader.derived.keys()]);
  const candidates = new Set(model === 'auto' ? experiment.arms.map((arm) => arm.model) : [model]);
  const pins = models
    .filter(({ id }) => candidates.has(id))
    .map((candidate): PinnedModel => {
      const verdict = candidate.eligibility(fields, table.header);
      return { id: candidate.id, version: candidate.version, excluded: verdict.eligible ? null : verdict.reason };
    });
  return {
    settings: {
      asOf: now.toISOString(),
      asOfSource,
      currency,
      priorChurnRate,
      columnFormats,
      explanation: 'exact',
      models: pins,
      experiment,
    },
    mapping,
  };
}
