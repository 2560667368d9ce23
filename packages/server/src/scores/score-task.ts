import {
  createScoringRun,
  DEFAULT_EXPERIMENT,
  mapPrepared,
  type ChurnModel,
  type HorizonDays,
  type PreparedHeader,
  type ScoringRun,
} from '@retainwise/core';
import { openModelFile } from '@retainwise/core/models';
import { heightFor, type ModelRegistry } from '@retainwise/platform/models';
import type { ScoresCreate } from '@retainwise/openapi';
import { LRUCache } from 'lru-cache';
import { readAsOf } from '../http/read-as-of.ts';
import type { TaskType } from '../process-pool/task.ts';
import type { OwnModel } from './champions.ts';
import { toTable, type CustomersTable } from './customers-table.ts';
import { compressAnswer, type Answer, type Encoding } from './compress-answer.ts';
import { createPreparedHeaders } from './prepared-headers.ts';
import { createScoresReader } from './read-scores-create.ts';
import { createScoresWriter } from './write-scores.ts';

export interface ScoreInput {
  /** JSON as the client sent it. */
  readonly body: Uint8Array;
  /** The account's. */
  readonly priorChurnRate: number | null;
  readonly horizonDays: HorizonDays;
  readonly currency: string | null;
  /** Models that the account has learnt and that score at present, by horizon. */
  readonly own: readonly OwnModel[];
  readonly now: Date;
  /** How the answer may be compressed; null where it may not be. */
  readonly encoding: Encoding | null;
}

/** Churn rates whose models are kept: those of accounts, and what requests ask for. */
const MAX_RATES = 64;
/** Models of accounts that are kept as they score. */
const MAX_OWN = 32;

/** Scores the customers of one request without storing anything. */
export const SCORE_CUSTOMERS: TaskType<ScoreInput, Answer> = { name: 'score-customers' };

/** How a body was read, on the way to its scores. */
export interface ReadScores {
  readonly request: ScoresCreate;
  readonly table: CustomersTable;
}

/** Reads requests for scores and answers them, step by step. */
export interface CustomerScorer {
  /** @throws ApiError ERR-2001 of the body; InputError of the customers */
  read(body: Uint8Array): ReadScores;
  /**
   * @returns the answer, valid until the next request is scored
   * @throws ApiError ERR-2001 of the as-of date; InputError of the customers
   */
  score(read: ReadScores, input: Omit<ScoreInput, 'body'>): Answer;
}

export function createCustomerScorer(models: Pick<ModelRegistry, 'modelsFor'>): CustomerScorer {
  const readBody = createScoresReader();
  const prepared = createPreparedHeaders();
  const modelsAt = createModelsByRate(models);
  const open = createOpener();
  const write = createScoresWriter();
  return {
    read(body) {
      const request = readBody(body);
      return { request, table: toTable(request.customers) };
    },
    score({ request, table }, { currency, own, now, encoding, ...account }) {
      const height = heightFor(account, { churnRate: request.churn_rate, horizonDays: request.horizon_days });
      const asOf = readAsOf(request.as_of) ?? now;
      const published = modelsAt(height.churnRate);
      const run = runFor(table, request, {
        models: [...own.filter(({ horizonDays }) => horizonDays === height.horizonDays).map(open), ...published],
        ...height,
        currency,
        now: asOf,
        prepared: prepared.of(table.header),
      });
      return compressAnswer(write({ run, rows: table.rows, asOf }), encoding);
    },
  };
}

/** Models keep nothing of what they score; made anew for each request, they take as long as scoring a customer. */
function createModelsByRate(models: Pick<ModelRegistry, 'modelsFor'>): (rate: number | null) => readonly ChurnModel[] {
  const kept = new LRUCache<string, readonly ChurnModel[]>({ max: MAX_RATES });
  return (priorChurnRate) => {
    const key = String(priorChurnRate);
    const known = kept.get(key) ?? models.modelsFor({ priorChurnRate });
    kept.set(key, known);
    return known;
  };
}

/** The same bytes make the same model: the hash says which they are. */
function createOpener(): (own: OwnModel) => ChurnModel {
  const kept = new LRUCache<string, ChurnModel>({ max: MAX_OWN });
  return ({ bytes, sha256, id, version }) => {
    const known = kept.get(sha256) ?? openModelFile(bytes, { id, version });
    kept.set(sha256, known);
    return known;
  };
}

/**
 * What it returns is valid until it runs again: whoever runs it in a process sends it before.
 *
 * @throws ApiError ERR-2001 of the body; InputError of the customers
 */
export function createScoreTask(models: Pick<ModelRegistry, 'modelsFor'>): (input: ScoreInput) => Answer {
  const scorer = createCustomerScorer(models);
  return (input) => scorer.score(scorer.read(input.body), input);
}

function runFor(
  { header, rows }: CustomersTable,
  { model = 'auto', level = 'standard', experiment = false }: ScoresCreate,
  {
    models,
    prepared,
    ...settings
  }: {
    readonly prepared: PreparedHeader;
    readonly models: readonly ChurnModel[];
    readonly churnRate: number | null;
    readonly horizonDays: HorizonDays;
    readonly currency: string | null;
    readonly now: Date;
  },
): ScoringRun {
  const mapping = mapPrepared(prepared, { sample: rows, format: { kind: 'json' }, asOf: settings.now });
  // No figures of a file: the customers of one request are no sample of the account's.
  return createScoringRun({
    header,
    sample: rows,
    mapping,
    models,
    model,
    experiment: experiment ? DEFAULT_EXPERIMENT : null,
    level,
    ...settings,
  });
}
