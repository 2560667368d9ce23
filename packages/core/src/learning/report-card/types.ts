import type { LabelCounts } from '../labels/label-rows.ts';
import type { LabelKind } from '../labels/label-kind.ts';

export type Interval = readonly [low: number, high: number];

/** A figure with its 95 % interval. Both are NaN where nothing can be said. */
export interface Figure {
  readonly value: number;
  readonly interval: Interval;
}

/** What was said of customers whose window has closed, and what became of them; each array has an entry per row. */
export interface JudgedRows {
  /** Probability of leaving within the horizon, as it was said. */
  readonly probabilities: Float64Array;
  /** 0 (stayed) or 1 (left). */
  readonly labels: Uint8Array;
  /** The customer, as a number from 0; null where each row is a customer of its own. */
  readonly customers: Int32Array | null;
  /** The date of the score, as a number from 0; null where all are of one date. */
  readonly cohorts: Int32Array | null;
  /** A year of charges; NaN where unknown, null where none is known. */
  readonly revenue: Float64Array | null;
  /** What was done about the customer within the window; null where nobody was contacted. */
  readonly treatment: readonly Treatment[] | null;
}

/** `holdout`: chance decided that the customer is not contacted. */
export type Treatment = 'none' | 'contacted' | 'holdout';

/** How much the number of events allows to be said. */
export type Stage = 'too_few' | 'rate' | 'ranking' | 'full';

/** Whose rows the figures are of. */
export type Headline =
  /** Nobody was contacted. */
  | 'everybody'
  /** Those whom chance kept from being contacted. */
  | 'holdout'
  /** Those who were not contacted, each standing for those with the same score who were. */
  | 'untreated';

export interface ObservedOverExpected {
  readonly rows: number;
  /** Σ of the probabilities. */
  readonly expected: number;
  /** Where the number of leavers lies in 95 of 100 cases if the probabilities are right. */
  readonly interval: Interval;
  readonly observed: number;
  /** Observed over expected. */
  readonly ratio: Figure;
  /** Two-sided, of seeing a number so far from the expected one. */
  readonly pValue: number;
}

export interface CalibrationPoint {
  readonly rows: number;
  readonly meanProbability: number;
  /** Share that left, with the interval of Jeffreys. */
  readonly rate: Figure;
}

export interface Calibration {
  /** Spiegelhalter's Z: beyond ±1.96 the probabilities are too bold or too timid. */
  readonly z: number;
  /** logit P(left) = intercept + slope × log-odds; 1 and 0 are right. */
  readonly slope: Figure;
  readonly intercept: Figure;
}

export interface Ranking {
  readonly auc: Figure;
  /** Of the tenth with the highest scores. */
  readonly top: {
    readonly rows: number;
    readonly left: number;
    /** How many of as many would have left at the average rate. */
    readonly leftAtRandom: number;
    /** Their rate over that of all. */
    readonly lift: Figure;
    /** Share of the lost revenue that was theirs; null where no revenue is known. */
    readonly revenueCaught: Figure | null;
  };
}

/** What is to be expected of scores whose windows are open, from the scores alone. */
export interface Estimate {
  readonly rows: number;
  readonly expected: number;
  readonly interval: Interval;
  /** AUC and log loss if the probabilities are right. */
  readonly auc: number;
  readonly logLoss: number;
  /** The last windows that closed showed that the probabilities are not right. */
  readonly withdrawn: boolean;
}

export interface Segment {
  readonly name: string;
  readonly outcome: ObservedOverExpected;
}

/** How right a model was, as far as can be said. */
export interface ReportCard {
  readonly labelKind: LabelKind;
  readonly horizonDays: number;
  readonly stage: Stage;
  readonly headline: Headline;
  readonly coverage: Pick<LabelCounts, 'scored' | 'matured' | 'open' | 'nextMaturesAt'> & {
    /** Windows that closed without an answer. */
    readonly censored: number;
    /** Leavers among the rows of the headline. */
    readonly events: number;
    /** Customers who were contacted and count in no figure but their own. */
    readonly contacted: number;
    /** Share of the customers that all figures are of, chosen by their ids; 1 where they are of all. */
    readonly sampledShare: number;
  };
  /** Null without a row. */
  readonly outcome: ObservedOverExpected | null;
  /** 1 − log loss / log loss of the rate of each date; below 0 is worse than the average. From 10 leavers on. */
  readonly skill: Figure | null;
  /** From 50 leavers on. */
  readonly calibration: Calibration | null;
  /** From 50 leavers on. */
  readonly ranking: Ranking | null;
  /** Tenths by score. From 100 leavers on. */
  readonly curve: readonly CalibrationPoint[] | null;
  /** From 100 leavers on. */
  readonly segments: readonly Segment[] | null;
  /** Of the customers who were contacted. */
  readonly contacted: ObservedOverExpected | null;
  /** Null where no window is open. */
  readonly estimate: Estimate | null;
}
