import type { ChurnModel, Reliability } from '../types.ts';

type Known = Pick<ChurnModel, 'churnRate' | 'reliability'>;

const WITHOUT_CARD: Reliability = { atMost: 'medium', reason: 'it has no card that says how well it predicts' };

/** What the card of a model says that scores are judged by. Cards of earlier versions say less. */
export function readCard(card: unknown): Known {
  if (!isObject(card)) return { reliability: WITHOUT_CARD };
  const rate = isObject(card['data']) ? card['data']['churn_rate'] : undefined;
  const known = typeof rate === 'number' && rate > 0 && rate < 1 ? { churnRate: rate } : {};
  return { ...known, reliability: reliabilityOf(card['comparisons']) };
}

/** By whether the model was better than the same score for all on customers that it had not seen. */
function reliabilityOf(comparisons: unknown): Reliability | undefined {
  const average = isObject(comparisons) ? comparisons['average'] : undefined;
  const better = isObject(average) ? average['better'] : undefined;
  if (better === 'yes') return undefined;
  if (better === 'no') return { atMost: 'low', reason: 'in training it was not better than the same score for all' };
  return { atMost: 'medium', reason: 'it is not proven that it is better than the same score for all' };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
