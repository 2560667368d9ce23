import {
  AUTO_MODELS,
  createFieldReader,
  createScoringRun,
  decideAsOf,
  DEFAULT_EXPERIMENT,
  isOwn,
  type ChurnModel,
  type HorizonDays,
  type ValidationLevel,
} from '@retainwise/core';
import type { AccountRecord } from '../database/accounts/types.ts';
import type { PinnedModel, PredictionMapping, PredictionSettings } from '../database/predictions/types.ts';
import type { UploadRecord } from '../database/uploads/types.ts';
import { heightFor } from './height-for.ts';
import type { ModelRegistry } from './registry.ts';

export interface PredictionSettingsInput {
  readonly account: Pick<AccountRecord, 'currency' | 'priorChurnRate' | 'horizonDays'>;
  readonly upload: Pick<
    UploadRecord,
    'id' | 'mapping' | 'columnFormats' | 'mappingOverrides' | 'mappingAnswers' | 'validation'
  >;
  readonly registry: ModelRegistry;
  /** The account's own model that scores at present, or the one that is asked for; none where it has none. */
  readonly own?: readonly ChurnModel[] | undefined;
  /** `auto` or the id of a model. */
  readonly model: string;
  /** In place of the account's, for this prediction. */
  readonly churnRate?: number | null | undefined;
  readonly horizonDays?: HorizonDays | undefined;
  /** Whether `auto` splits the customers between the models that can score them. */
  readonly experiment?: boolean | undefined;
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
  const { currency } = account;
  const { churnRate: priorChurnRate, horizonDays } = heightFor(account, input);
  const experiment = input.experiment === true ? DEFAULT_EXPERIMENT : null;
  const models = [...(input.own ?? []), ...registry.modelsFor({ priorChurnRate })];
  // The formats of cells need rows; which fields there are does not.
  const table = { header: mapping.columns.map(({ column }) => column), sample: [], mapping };
  const { models: scoring } = createScoringRun({ ...table, models, model, experiment, level, currency, now });

  const reader = createFieldReader({ ...table, options: { now } });
  const fields = new Set([...reader.mapped, ...reader.derived.keys()]);
  const pins = models.flatMap((candidate): PinnedModel[] => {
    const { id, version } = candidate;
    if (scoring.some((used) => used.version === version)) return [{ id, version, excluded: null }];
    // Those that `auto` would have preferred say why they do not score: the routing repeats it.
    const verdict = candidate.eligibility(fields, table.header);
    return model === 'auto' && (AUTO_MODELS.includes(id) || isOwn(candidate)) && !verdict.eligible
      ? [{ id, version, excluded: verdict.reason }]
      : [];
  });
  return {
    settings: {
      asOf: now.toISOString(),
      asOfSource,
      currency,
      priorChurnRate,
      horizonDays,
      columnFormats,
      explanation: 'exact',
      models: pins,
      experiment,
    },
    mapping,
  };
}
