import { valuePhrase } from '../features/value-phrase.ts';
import { shownTenths, type RiskScale } from '../models/risk-level.ts';
import { liftPhrase } from '../models/risk-scale-phrase.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { FIELD_NAMES } from '../schema/field-names.ts';
import { planSentence, type ExplainedScore } from './sentence.ts';

/** What an explanation says of one reason. */
export interface PhrasedFactor {
  readonly field: string;
  readonly label: string;
  readonly value: string | null;
  readonly impact: number;
  /** As a person would write it; null where there is nothing to compare with. */
  readonly median: string | null;
}

/** The explanation of a score as a phrase: rendered in English, it is `explanationSentence`. */
export function explanationPhrase(score: ExplainedScore, factors: readonly PhrasedFactor[]): Phrase {
  const { raising, leading, others, saysStart } = planSentence(score, {
    impacts: factors.map(({ impact }) => impact),
    count: factors.length,
  });
  const named = (positions: readonly number[]): readonly Phrase[] =>
    positions.flatMap((position) => {
      const factor = factors[position];
      return factor === undefined ? [] : factorPhrase(factor);
    });
  const head = headPhrase(score);
  const body = bodyPhrase(raising, named(leading), named(others));
  return saysStart && score.baseProbability !== null
    ? phrase('explanation.with_start', { head, body, start: percentPhrase(score.baseProbability, score.scale) })
    : phrase('explanation', { head, body });
}

function bodyPhrase(raising: boolean, names: readonly Phrase[], others: readonly Phrase[]): Phrase {
  if (names.length > 0 && others.length > 0)
    return phrase(raising ? 'explanation.raised_and_lowered' : 'explanation.lowered_and_raised', { names, others });
  if (names.length > 0) return phrase(raising ? 'explanation.raised' : 'explanation.lowered', { names });
  if (others.length > 0)
    return phrase(raising ? 'explanation.nothing_raises' : 'explanation.nothing_lowers', { names: others });
  return phrase('explanation.nothing');
}

function headPhrase({ probability, level, scale }: ExplainedScore): Phrase {
  const { horizonDays: days, churnRate: rate } = scale;
  const shared = { level: phrase(`level.${level}`), days, probability: percentPhrase(probability, scale) };
  if (rate === null) return phrase('explanation.head', shared);
  return phrase('explanation.head_with_rate', { ...shared, lift: liftPhrase(probability, rate), rate });
}

function percentPhrase(probability: number, scale: RiskScale): Phrase {
  if (probability < 0.01) return phrase('percent.under');
  if (probability > 0.99) return phrase('percent.over');
  return phrase('percent', { share: shownTenths(probability, scale) / 1_000 });
}

function factorPhrase({ field, label, value, median }: PhrasedFactor): Phrase {
  const factor = phrase('factor', { field, label });
  if (value === null) return phrase('factor.value', { factor, value: phrase('value.not_given') });
  const said = factorValue(field, value);
  return median === null
    ? phrase('factor.value', { factor, value: said })
    : phrase('factor.compared', { factor, value: said, median: factorValue(field, median) });
}

/** A value of a reason; a text where it is one of the file's own. */
export function factorValue(field: string, value: string): Phrase | string {
  const known = FIELD_NAMES.find((name) => name === field);
  return (known === undefined ? null : valuePhrase(known, value)) ?? value;
}
