import { phrasedResultRowJson, summaryJson, type SegmentColumnTotals } from '@retainwise/core';
import { scoreFile, type FileProgress, type ResultPages } from '@retainwise/core/browser';
import type { Account, Prediction, PredictionCreate, PredictionSettings, ResultRow } from '@retainwise/openapi';
import { presentMapping, type Decisions } from './present.ts';
import { refusing } from './refusing.ts';

/** A file that was scored. */
export interface Scored {
  readonly summary: NonNullable<Prediction['summary']>;
  readonly settings: PredictionSettings;
  readonly variances: { readonly leavers: number | undefined; readonly revenue: number | undefined };
  /** All customers, as the API shows them, those most at risk first. */
  readonly rows: readonly ResultRow[];
  readonly pages: ResultPages;
  readonly segments: readonly SegmentColumnTotals[];
  readonly results: Blob;
  readonly rejected: Blob;
}

export interface ScoreInput extends Decisions {
  readonly file: Blob;
  readonly body: Omit<PredictionCreate, 'upload_id'>;
  readonly account: Pick<Account, 'currency' | 'churn_rate' | 'horizon_days'>;
  readonly now: Date;
  readonly keepDetail?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/**
 * Scores a file with the engine, as the API does.
 *
 * @throws FakeProblem when it cannot be scored
 */
export async function score({
  file,
  overrides,
  answers,
  sheet,
  body,
  account,
  now,
  signal,
  onProgress,
}: ScoreInput): Promise<Scored> {
  const { model = 'auto', level, churn_rate, horizon_days = account.horizon_days, as_of } = body;
  const churnRate = churn_rate ?? account.churn_rate;
  const scored = await refusing(() =>
    scoreFile({
      file,
      sheet,
      mapping: overrides,
      answers,
      keepRows: true,
      signal,
      onProgress,
      options: {
        model,
        now,
        currency: account.currency,
        horizonDays: horizon_days,
        ...(churnRate === null ? {} : { churnRate }),
        ...(level === undefined ? {} : { level }),
        ...(as_of === undefined ? {} : { asOf: new Date(as_of) }),
      },
    }),
  );
  const { pages, summary, mapping, asOf, results, rejected } = scored;
  if (pages === null) throw new Error('The engine has kept no rows.');
  const all = await pages.page({ limit: summary.accepted });
  return {
    summary: summaryJson(summary),
    settings: {
      as_of: asOf.date.toISOString(),
      as_of_source: asOf.source,
      currency: account.currency,
      churn_rate: churnRate,
      horizon_days,
      explanation: 'exact',
      models: summary.models.map(({ model: id, modelVersion: version }) => ({ id, version })),
      experiment: null,
      mapping: presentMapping(mapping, { overrides, answers }),
    },
    variances: { leavers: summary.churnersVariance, revenue: summary.revenueVariance },
    rows: all.rows.map(phrasedResultRowJson),
    pages,
    segments: summary.segments ?? [],
    results,
    rejected,
  };
}
