import { InputError } from '../../errors.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { ChurnModel } from '../types.ts';
import { murmur3 } from '../../numerics/murmur3.ts';

export interface ExperimentArm {
  readonly model: string;
  /** Share of customers, 0 to 1; the shares of an experiment sum to 1. */
  readonly share: number;
}

/** A running comparison of models. The same salt and customer always give the same arm. */
export interface Experiment {
  readonly salt: string;
  readonly arms: readonly ExperimentArm[];
}

export const DEFAULT_EXPERIMENT: Experiment = {
  salt: 'telecom-vs-saas-baseline',
  arms: [
    { model: 'telecom', share: 0.5 },
    { model: 'saas-baseline', share: 0.5 },
  ],
};

/** The models of `auto`, the best first: where a file has what a special model needs, that one knows more. */
export const AUTO_MODELS: readonly string[] = ['telecom', 'saas-baseline'];

/** `experiment_group` of rows that were not assigned by chance. */
export const NO_EXPERIMENT = 'none';

/** Where rows go: one model for all of them, or an arm per customer. */
export interface Routing {
  readonly models: readonly ChurnModel[];
  /** Index into `models` for a customer. */
  modelFor(customerId: string): number;
  readonly randomized: boolean;
  /** One sentence: why these models. */
  readonly reason: string;
}

/** Position of a customer in an experiment, uniform in [0, 1), the same for ever for the same salt and id. */
export function experimentPosition(salt: string, customerId: string): number {
  return murmur3(`${salt}:${customerId}`) / 2 ** 32;
}

export interface RouteInput {
  readonly models: readonly ChurnModel[];
  /** `auto`, or the id or version of a model. */
  readonly model: string;
  /** Splits the customers between models; null lets the best model that can score the file score all of them. */
  readonly experiment: Experiment | null;
  readonly fields: ReadonlySet<FieldName>;
  readonly header: readonly string[];
}

/** Whether a person who writes `name` means this model: its id stands for the current version, listed first. */
export function isNamed({ id, version }: Pick<ChurnModel, 'id' | 'version'>, name: string): boolean {
  return id === name || version === name;
}

/** Whether a model was learnt by an account: `auto` prefers it where it can score. */
export const isOwn = ({ id }: Pick<ChurnModel, 'id'>): boolean => id.startsWith('mdl_');

/**
 * Decides which models may score a file. A model without its inputs is never used: a file that only one model can score
 * honestly goes to that model whole, and its rows are part of no experiment.
 *
 * @throws InputError ERR-4001 for an unknown model, ERR-4002 when no model can score the file
 */
export function routeFile({ models, model, experiment, fields, header }: RouteInput): Routing {
  if (model !== 'auto') {
    const named = models.find((known) => isNamed(known, model));
    if (!named) {
      throw new InputError('ERR-4001', `There is no model called "${model}".`, {
        fix: `Use auto or one of: ${[...new Set(models.map(({ id }) => id))].join(', ')}.`,
      });
    }
    const verdict = named.eligibility(fields, header);
    if (!verdict.eligible)
      throw new InputError('ERR-4002', `This file cannot be scored by ${model}: ${verdict.reason}.`, {
        fix: 'Add or map the missing columns, or use the model "auto".',
      });
    return single(named, `${model} was asked for`);
  }

  const own = experiment === null ? models.find(isOwn) : undefined;
  const ofOwn = own?.eligibility(fields, header);
  if (own !== undefined && ofOwn?.eligible === true) return single(own, `${own.id} was learnt from your own outcomes`);
  const arms = experiment?.arms ?? AUTO_MODELS.map((id) => ({ model: id, share: 1 }));
  const known = arms.flatMap((arm) => {
    const found = models.find(({ id }) => id === arm.model);
    return found ? [{ arm, model: found, verdict: found.eligibility(fields, header) }] : [];
  });
  const eligible = known.filter(({ verdict }) => verdict.eligible);
  const refusals = [...(ofOwn === undefined ? [] : [ofOwn]), ...known.map(({ verdict }) => verdict)].flatMap(
    (verdict) => (verdict.eligible ? [] : [verdict.reason]),
  );
  const [first] = eligible;
  if (!first) {
    throw new InputError('ERR-4002', `No model can score this file: ${refusals.join('; ')}.`, {
      fix: 'Map or add at least one column about contract, usage, engagement or tenure.',
    });
  }
  if (experiment === null && eligible.length > 1)
    return single(
      first.model,
      ofOwn === undefined
        ? `${first.model.id} is the best model that can score this file`
        : `${first.model.id} is the best model that can score this file: ${refusals.join('; ')}`,
    );
  if (experiment === null || eligible.length === 1) {
    return single(
      first.model,
      refusals.length === 0
        ? `${first.model.id} is the only model`
        : `${first.model.id} is the only eligible model: ${refusals.join('; ')}`,
    );
  }

  const total = eligible.reduce((sum, { arm }) => sum + arm.share, 0);
  const shares = eligible.map(({ arm }) => `${arm.model} ${Math.round((100 * arm.share) / total)}%`);
  return {
    models: eligible.map((entry) => entry.model),
    randomized: true,
    reason: `assigned by the experiment, ${shares.join(' and ')}`,
    modelFor(customerId) {
      let left = experimentPosition(experiment.salt, customerId) * total;
      for (let i = 0; i < eligible.length - 1; i++) {
        left -= eligible[i]?.arm.share ?? 0;
        if (left < 0) return i;
      }
      return eligible.length - 1;
    },
  };
}

function single(model: ChurnModel, reason: string): Routing {
  return { models: [model], modelFor: () => 0, randomized: false, reason };
}
