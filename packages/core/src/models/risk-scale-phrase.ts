import { inEnglish } from '../phrases/in-english.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { isAboutTheRate, liftOf, type RiskScale } from './risk-level.ts';

/** The lift of a probability over a churn rate as a phrase: `liftInWords` in any language. */
export function liftPhrase(probability: number, churnRate: number): Phrase {
  if (isAboutTheRate(probability, churnRate)) return phrase('lift.about');
  const lift = liftOf(probability, churnRate);
  return lift === 2 ? phrase('lift.twice') : phrase('lift.times', { times: lift >= 10 ? Math.round(lift) : lift });
}

/** What the levels mean, for people. */
export function riskScalePhrase({ horizonDays, churnRate, rateSource, mediumFrom, highFrom }: RiskScale): Phrase {
  const levels = { high: highFrom, medium: mediumFrom, days: horizonDays };
  if (churnRate === null) return phrase('scale.without_rate', levels);
  return phrase(`scale.${rateSource ?? 'assumed'}`, {
    ...levels,
    lift: liftPhrase(highFrom, churnRate),
    mediumLift: liftPhrase(mediumFrom, churnRate),
    rate: churnRate,
  });
}

export function riskScaleSentence(scale: RiskScale): string {
  return inEnglish(riskScalePhrase(scale));
}
