import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { RATE_FROM } from './report-card.ts';
import type { Calibration, Figure, ObservedOverExpected, ReportCard } from './types.ts';

/** A number of leavers that chance gives less often than this is worth a sentence. */
const SURPRISING = 0.05;

const range = ({
  interval: [low, high],
}: {
  readonly interval: readonly [number, number];
}): {
  readonly low: number;
  readonly high: number;
} => ({ low, high });
const isKnown = ({ interval: [low, high] }: Figure): boolean => !Number.isNaN(low) && !Number.isNaN(high);

/** The sentences of a report card, in the order in which people read them. */
export function reportCardPhrases(card: ReportCard): Phrase[] {
  const { labelKind, horizonDays, headline, stage, outcome, skill, calibration, ranking, contacted } = card;
  const { scored, matured, open, censored, events, nextMaturesAt, sampledShare } = card.coverage;
  return [
    labelKind === 'status' ? phrase('report.kind.status') : phrase(`report.kind.${labelKind}`, { days: horizonDays }),
    phrase('report.coverage', { scored, matured }),
    ...(sampledShare < 1 ? [phrase('report.sampled', { of: Math.max(2, Math.round(1 / sampledShare)) })] : []),
    ...(open > 0 && nextMaturesAt !== null
      ? [phrase('report.open', { open, date: new Date(nextMaturesAt).toISOString().slice(0, 10) })]
      : []),
    ...(censored > 0 ? [phrase('report.censored', { censored })] : []),
    ...(headline === 'everybody' ? [] : [phrase(`report.${headline}`)]),
    ...(outcome === null ? [] : [outcomePhrase(outcome)]),
    ...(stage === 'too_few' && matured > 0 ? [phrase('report.too_few', { events, from: RATE_FROM })] : []),
    ...(skill === null ? [] : [skillPhrase(skill)]),
    ...(ranking === null
      ? []
      : [
          phrase('report.ranking', { auc: ranking.auc.value, ...range(ranking.auc) }),
          phrase('report.top', {
            rows: ranking.top.rows,
            left: ranking.top.left,
            random: ranking.top.leftAtRandom,
          }),
        ]),
    ...(ranking?.top.revenueCaught && isKnown(ranking.top.revenueCaught)
      ? [phrase('report.revenue', { share: ranking.top.revenueCaught.value, ...range(ranking.top.revenueCaught) })]
      : []),
    ...(calibration === null || !isKnown(calibration.slope) ? [] : [calibrationPhrase(calibration)]),
    ...(contacted === null
      ? []
      : [
          phrase('report.contacted', {
            rows: contacted.rows,
            expected: contacted.expected,
            observed: contacted.observed,
          }),
        ]),
    ...estimatePhrases(card),
  ];
}

function outcomePhrase(outcome: ObservedOverExpected): Phrase {
  const { expected, observed, pValue } = outcome;
  const words = { expected, observed, ...range(outcome) };
  if (pValue >= SURPRISING) return phrase('report.outcome.as_expected', words);
  return phrase(observed > expected ? 'report.outcome.more' : 'report.outcome.fewer', words);
}

function skillPhrase(skill: Figure): Phrase {
  const { value } = skill;
  const { low, high } = range(skill);
  if (low > 0) return phrase('report.skill.better', { value, low, high });
  return high < 0 ? phrase('report.skill.worse', { value, low, high }) : phrase('report.skill.unclear', { low, high });
}

function calibrationPhrase({ slope }: Calibration): Phrase {
  const { low, high } = range(slope);
  if (high < 1) return phrase('report.calibration.bold', { low, high });
  return phrase(low > 1 ? 'report.calibration.timid' : 'report.calibration.right', { low, high });
}

function estimatePhrases({ estimate }: ReportCard): Phrase[] {
  if (estimate === null) return [];
  if (estimate.withdrawn) return [phrase('report.estimate.withdrawn')];
  const { rows, expected } = estimate;
  return [phrase('report.estimate', { rows, expected, ...range(estimate) })];
}
