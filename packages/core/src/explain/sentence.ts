import type { Factor } from './types.ts';
import type { RiskLevel } from '../results/types.ts';

function list(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

/** A label in the middle of a sentence: its first word in lower case, unless it has other capitals (NPS, API, iPad). */
function inSentence(label: string): string {
  const first = /^\S*/.exec(label)?.[0] ?? '';
  return /^.+\p{Lu}/u.test(first) ? label : `${first.toLowerCase()}${label.slice(first.length)}`;
}

function name({ label, value }: Factor): string {
  return `${inSentence(label)} (${value ?? 'not given'})`;
}

/** A probability in whole percent; the ends say "under 1%" and "over 99%" rather than 0 and 100. */
export function percentWords(probability: number): string {
  if (probability < 0.01) return 'under 1%';
  if (probability > 0.99) return 'over 99%';
  return `${Math.round(100 * probability)}%`;
}

/**
 * One plain sentence that names the strongest reasons, the direction of the strongest first. It speaks of the score (what
 * raises and lowers it), not of the customer's motives: a model's contributions are no causes.
 *
 * @param factors strongest first
 */
export function explanationSentence(probability: number, level: RiskLevel, factors: readonly Factor[]): string {
  const head = `${level[0]?.toUpperCase() ?? ''}${level.slice(1)} churn risk (${percentWords(probability)})`;
  const [strongest] = factors;
  if (strongest === undefined) return `${head}, the average: nothing in this row moves the score.`;
  const raises = strongest.impact > 0;
  const main = factors.filter(({ impact }) => impact > 0 === raises).map(name);
  const other = factors.filter(({ impact }) => impact > 0 !== raises).map(name);
  const [mainVerb, otherVerb] = raises ? ['raised', 'lowered'] : ['lowered', 'raised'];
  return `${head}: the score is ${mainVerb} most by ${list(main)}${other.length > 0 ? `, and ${otherVerb} by ${list(other)}` : ''}.`;
}
