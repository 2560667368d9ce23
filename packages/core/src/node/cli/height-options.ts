import type { ParseArgsConfig } from 'node:util';
import { HORIZONS, DEFAULT_HORIZON_DAYS, horizonOf, type HorizonDays } from '../../models/heights/horizon.ts';
import { UsageError } from './usage-error.ts';

/** How high scores are, and of which time they speak. */
export const HEIGHT_OPTIONS = {
  'churn-rate': { type: 'string' },
  'horizon-days': { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

export const HEIGHT_HELP = `\
      --churn-rate RATE    share of your customers who leave within the horizon, such as 0.05 or 5%; the mean of the
                           scores is set to it (default: 20% within 90 days is assumed, and telecom keeps its own)
      --horizon-days DAYS  days within which a score expects a customer to leave: 30, 60, 90 (default), 180 or 365`;

export interface HeightValues {
  readonly 'churn-rate'?: string | undefined;
  readonly 'horizon-days'?: string | undefined;
}

export interface HeightSettings {
  /** Null where none was given. */
  readonly churnRate: number | null;
  readonly horizonDays: HorizonDays;
}

/** @throws UsageError for a rate that is not between 0 and 1, or another number of days */
export function readHeight({ 'churn-rate': rate, 'horizon-days': days }: HeightValues): HeightSettings {
  return { churnRate: rate === undefined ? null : readRate(rate), horizonDays: readHorizon(days) };
}

function readRate(text: string): number {
  const [, digits = '', percent] = /^\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(text) ?? [];
  const rate = digits === '' ? NaN : Number(digits) / (percent === '%' ? 100 : 1);
  if (rate > 0 && rate < 1) return rate;
  throw new UsageError(
    `"${text}" is not a churn rate.`,
    'Write it as 0.05 or 5%: more than 0 and less than 1 (100%).',
    {
      location: '--churn-rate',
    },
  );
}

function readHorizon(text: string | undefined): HorizonDays {
  const horizon = text === undefined ? DEFAULT_HORIZON_DAYS : horizonOf(Number(text));
  if (horizon !== undefined) return horizon;
  throw new UsageError(`"${text ?? ''}" is not a horizon.`, `Use one of: ${HORIZONS.join(', ')}.`, {
    location: '--horizon-days',
  });
}
