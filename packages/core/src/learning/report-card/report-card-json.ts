import { inEnglish } from '../../phrases/in-english.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { reportCardPhrases } from './report-card-phrases.ts';
import type { Figure, Interval, ObservedOverExpected, ReportCard } from './types.ts';

/** A figure with its 95 % interval; null where there is nothing to say. */
export interface FigureJson {
  readonly value: number | null;
  readonly interval: IntervalJson | null;
}
type IntervalJson = readonly [low: number, high: number];

export interface OutcomeJson {
  readonly rows: number;
  readonly expected: number;
  readonly interval: IntervalJson | null;
  readonly observed: number;
  readonly ratio: FigureJson;
  readonly p_value: number | null;
}

/** A report card as it goes over the wire. */
export interface ReportCardJson {
  readonly label_kind: ReportCard['labelKind'];
  /** Whether the scores were there before the outcomes. */
  readonly is_forecast: boolean;
  readonly horizon_days: number;
  readonly stage: ReportCard['stage'];
  readonly headline: ReportCard['headline'];
  readonly coverage: {
    readonly scored: number;
    readonly matured: number;
    readonly open: number;
    readonly next_matures_at: string | null;
    readonly censored: number;
    readonly events: number;
    readonly contacted: number;
    readonly sampled_share: number;
  };
  readonly outcome: OutcomeJson | null;
  readonly skill: FigureJson | null;
  readonly calibration: {
    readonly spiegelhalter_z: number | null;
    readonly slope: FigureJson;
    readonly intercept: FigureJson;
  } | null;
  readonly ranking: {
    readonly auc: FigureJson;
    readonly top: {
      readonly rows: number;
      readonly left: number;
      readonly left_at_random: number;
      readonly lift: FigureJson;
      readonly revenue_caught: FigureJson | null;
    };
  } | null;
  readonly curve:
    | readonly { readonly rows: number; readonly mean_probability: number; readonly rate: FigureJson }[]
    | null;
  readonly segments: readonly (OutcomeJson & { readonly name: string })[] | null;
  readonly contacted: OutcomeJson | null;
  readonly estimate: {
    readonly rows: number;
    readonly expected: number;
    readonly interval: IntervalJson | null;
    readonly auc: number | null;
    readonly log_loss: number | null;
    readonly withdrawn: boolean;
  } | null;
  /** The same in sentences. */
  readonly sentences: readonly { readonly phrase: Phrase; readonly text: string }[];
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const known = (value: number): number | null => (Number.isFinite(value) ? round(value) : null);
const pair = ([low, high]: Interval): IntervalJson | null =>
  Number.isFinite(low) && Number.isFinite(high) ? [round(low), round(high)] : null;
const figure = ({ value, interval }: Figure): FigureJson => ({ value: known(value), interval: pair(interval) });

function outcomeJson({ rows, expected, interval, observed, ratio, pValue }: ObservedOverExpected): OutcomeJson {
  return {
    rows,
    expected: round(expected),
    interval: pair(interval),
    observed: round(observed),
    ratio: figure(ratio),
    p_value: known(pValue),
  };
}

export function reportCardJson(card: ReportCard): ReportCardJson {
  const { coverage, outcome, skill, calibration, ranking, curve, segments, contacted, estimate } = card;
  return {
    label_kind: card.labelKind,
    is_forecast: card.labelKind === 'forward',
    horizon_days: card.horizonDays,
    stage: card.stage,
    headline: card.headline,
    coverage: {
      scored: coverage.scored,
      matured: coverage.matured,
      open: coverage.open,
      next_matures_at: coverage.nextMaturesAt === null ? null : new Date(coverage.nextMaturesAt).toISOString(),
      censored: coverage.censored,
      events: coverage.events,
      contacted: coverage.contacted,
      sampled_share: coverage.sampledShare,
    },
    outcome: outcome && outcomeJson(outcome),
    skill: skill && figure(skill),
    calibration: calibration && {
      spiegelhalter_z: known(calibration.z),
      slope: figure(calibration.slope),
      intercept: figure(calibration.intercept),
    },
    ranking: ranking && {
      auc: figure(ranking.auc),
      top: {
        rows: round(ranking.top.rows),
        left: round(ranking.top.left),
        left_at_random: round(ranking.top.leftAtRandom),
        lift: figure(ranking.top.lift),
        revenue_caught: ranking.top.revenueCaught && figure(ranking.top.revenueCaught),
      },
    },
    curve:
      curve &&
      curve.map(({ rows, meanProbability, rate }) => ({
        rows,
        mean_probability: round(meanProbability),
        rate: figure(rate),
      })),
    segments: segments && segments.map(({ name, outcome: own }) => ({ name, ...outcomeJson(own) })),
    contacted: contacted && outcomeJson(contacted),
    estimate: estimate && {
      rows: estimate.rows,
      expected: round(estimate.expected),
      interval: pair(estimate.interval),
      auc: known(estimate.auc),
      log_loss: known(estimate.logLoss),
      withdrawn: estimate.withdrawn,
    },
    sentences: reportCardPhrases(card).map((each) => ({ phrase: each, text: inEnglish(each) })),
  };
}
