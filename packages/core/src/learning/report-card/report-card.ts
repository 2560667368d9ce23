import { sumByGroup } from '../../numerics/inference/groups.ts';
import { spiegelhalterZ } from '../../numerics/inference/spiegelhalter.ts';
import type { LabelKind } from '../labels/label-kind.ts';
import type { LabelCounts } from '../labels/label-rows.ts';
import { calibrationCurve, calibrationOf } from './calibration.ts';
import { estimateOf } from './estimate.ts';
import { headlineRows } from './headline-rows.ts';
import { observedOverExpected } from './observed-over-expected.ts';
import { rankingOf } from './ranking.ts';
import { sampleOf, type HeadlineSample } from './sample.ts';
import { skillOf } from './skill.ts';
import type { JudgedRows, ReportCard, Segment, Stage } from './types.ts';

/** Leavers from which on more is said. Below, figures would be chance. */
export const RATE_FROM = 10;
const RANKING_FROM = 50;
const FULL_FROM = 100;

export interface ReportCardInput {
  readonly labelKind: LabelKind;
  readonly horizonDays: number;
  readonly counts: LabelCounts;
  /** The rows whose windows have closed. */
  readonly judged: JudgedRows;
  /** What was said of customers whose windows are open. */
  readonly open: Float64Array;
  /** Share of the customers that counts, judged and open rows are of; 1 unless given. */
  readonly sampledShare?: number;
  /** Names of segments, and the segment of each judged row as an index into them, −1 for none. */
  readonly segments?: { readonly names: readonly string[]; readonly of: Int32Array };
}

/** How right a model was: as much as the number of leavers allows to be said, each figure with its interval. */
export function reportCard({
  labelKind,
  horizonDays,
  counts,
  judged,
  open,
  sampledShare = 1,
  segments,
}: ReportCardInput): ReportCard {
  const { headline, rows, weights, contacted } = headlineRows(judged);
  const sample = sampleOf(judged, rows, weights);
  const events = sample.labels.reduce((sum, label) => sum + label, 0);
  const stays = sample.labels.length - events;
  // Of the rarer outcome: where hardly anybody stays, figures are as uncertain as where hardly anybody leaves.
  const stage = stageOf(Math.min(events, stays));
  const hasRate = stage !== 'too_few';
  const hasRanking = stage === 'ranking' || stage === 'full';
  return {
    labelKind,
    horizonDays,
    stage,
    headline,
    coverage: {
      scored: counts.scored,
      matured: counts.matured,
      open: counts.open,
      nextMaturesAt: counts.nextMaturesAt,
      censored: Object.values(counts.censored).reduce((sum, count) => sum + count, 0),
      events,
      contacted: contacted.length,
      sampledShare,
    },
    outcome: observedOverExpected(sample),
    skill: hasRate ? skillOf(sample) : null,
    calibration: hasRanking ? calibrationOf(sample) : null,
    ranking: hasRanking ? rankingOf(sample) : null,
    curve: stage === 'full' ? calibrationCurve(sample) : null,
    segments: stage === 'full' && segments ? segmentsOf(judged, rows, weights, segments) : null,
    contacted: observedOverExpected(sampleOf(judged, contacted, null)),
    estimate: estimateOf(open, lastZ(sample)),
  };
}

function stageOf(events: number): Stage {
  if (events < RATE_FROM) return 'too_few';
  if (events < RANKING_FROM) return 'rate';
  return events < FULL_FROM ? 'ranking' : 'full';
}

/** Of the last date with enough leavers to tell; cohorts are numbered in the order of their dates. */
function lastZ({ probabilities, labels, cohorts, customers }: HeadlineSample): number {
  if (cohorts === null) return spiegelhalterZ(probabilities, labels, customers);
  const events = sumByGroup(Float64Array.from(labels), cohorts);
  const last = events.findLastIndex((count) => count >= RATE_FROM);
  const isLast = (_: number, row: number): boolean => cohorts[row] === last;
  return spiegelhalterZ(probabilities.filter(isLast), labels.filter(isLast), customers && customers.filter(isLast));
}

function segmentsOf(
  judged: JudgedRows,
  rows: Int32Array,
  weights: Float64Array | null,
  { names, of }: NonNullable<ReportCardInput['segments']>,
): Segment[] {
  return names.flatMap((name, segment) => {
    const members = Int32Array.from(rows, (_, at) => at).filter((at) => of[rows[at] ?? 0] === segment);
    const outcome = observedOverExpected(
      sampleOf(
        judged,
        members.map((at) => rows[at] ?? 0),
        weights && Float64Array.from(members, (at) => weights[at] ?? 1),
      ),
    );
    return outcome === null ? [] : [{ name, outcome }];
  });
}
