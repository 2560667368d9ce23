import type { Cohort, LearnFrom } from '@retainwise/core/node';
import type { TrainedOn } from '@retainwise/platform';
import type { LedgerScoring } from '../../ledger/read-ledger.ts';
import type { LearningContext } from './context.ts';
import type { LabelledScorings } from './judged-rows.ts';

/** Rows that a model is learnt from at most, the newest first. */
const MAX_ROWS = 50_000;

export interface TrainingRows {
  readonly from: LearnFrom;
  readonly trainedOn: TrainedOn;
}

/**
 * The customers whose windows have closed, of the scorings whose files have the columns of the newest one: a model that
 * needs others could not score the next. Null where there are none.
 */
export function trainingRows(
  { scorings, horizonDays }: Pick<LearningContext, 'scorings' | 'horizonDays'>,
  { of, labelled }: LabelledScorings,
): TrainingRows | null {
  const newest = scorings.at(-1);
  if (newest === undefined) return null;
  const columns = signatureOf(newest);
  const cohorts = scorings.map((scoring) => ({
    rows: [] as (readonly string[])[],
    labels: [] as number[],
    scoring,
    fits: signatureOf(scoring) === columns,
  }));
  let rows = 0;
  const left = new Set<string>();
  labelled.rows.forEach((question, i) => {
    const { scoring: at = -1, row = -1 } = of[question] ?? {};
    const cohort = cohorts[at];
    const cells = cohort?.scoring.rows?.[row];
    if (cohort?.fits !== true || cells === undefined || rows >= MAX_ROWS) return;
    cohort.rows.push(cells);
    cohort.labels.push(labelled.labels[i] ?? 0);
    // Windows of several scores may hold the same departure.
    if (labelled.labels[i] === 1) left.add(cohort.scoring.said.customerIds[row] ?? '');
    rows += 1;
  });
  const filled = cohorts.filter((cohort) => cohort.rows.length > 0);
  const [first, last] = [filled[0]?.scoring, filled.at(-1)?.scoring];
  if (first === undefined || last === undefined) return null;
  const { header, mapping, formats } = newest;
  return {
    from: {
      kind: 'cohorts',
      cohorts: {
        header,
        mapping,
        formats,
        horizonDays,
        cohorts: filled.map((cohort): Cohort => ({
          asOf: cohort.scoring.asOf.getTime(),
          currency: cohort.scoring.scoredWith.settings.currency,
          rows: cohort.rows,
          labels: cohort.labels,
        })),
      },
    },
    trainedOn: {
      firstAsOf: first.asOf.toISOString(),
      lastAsOf: last.asOf.toISOString(),
      rows,
      events: left.size,
      lastPredictionId: last.predictionId,
    },
  };
}

/** Which columns there are, and how they are understood. */
export function signatureOf({ mapping }: Pick<LedgerScoring, 'mapping'>): string {
  return JSON.stringify(mapping.columns.map(({ column, field, transform }) => [column, field, transform]));
}
