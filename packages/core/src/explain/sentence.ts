import type { Factor } from './types.ts';
import type { RiskLevel } from '../results/types.ts';

function list(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

function name({ label, value }: Factor): string {
  return value === null ? `${label.toLowerCase()} (not given)` : `${label.toLowerCase()} (${value})`;
}

/** Labels keep their capitals where they are abbreviations (NPS, CSAT, API). */
function nameKeepingAbbreviations(factor: Factor): string {
  return /^[A-Z]{2}/.test(factor.label) ? name(factor).replace(factor.label.toLowerCase(), factor.label) : name(factor);
}

/** A probability in whole percent; the ends say "under 1%" and "over 99%" rather than 0 and 100. */
export function percentWords(probability: number): string {
  if (probability < 0.01) return 'under 1%';
  if (probability > 0.99) return 'over 99%';
  return `${Math.round(100 * probability)}%`;
}

/**
 * One plain sentence that names the strongest reasons. It speaks of the score (what raises and lowers it), not of the
 * customer's motives: a model's contributions are no causes.
 */
export function explanationSentence(probability: number, level: RiskLevel, factors: readonly Factor[]): string {
  const raising = factors.filter(({ impact }) => impact > 0).map(nameKeepingAbbreviations);
  const lowering = factors.filter(({ impact }) => impact < 0).map(nameKeepingAbbreviations);
  const head = `${level[0]?.toUpperCase() ?? ''}${level.slice(1)} churn risk (${percentWords(probability)})`;
  if (raising.length === 0 && lowering.length === 0) return `${head}, the average: nothing in this row moves the score.`;
  const up = raising.length > 0 ? `the score is raised most by ${list(raising)}` : '';
  const down = lowering.length > 0 ? `${up ? '' : 'the score is '}lowered ${up ? '' : 'most '}by ${list(lowering)}` : '';
  return `${head}: ${up && down ? `${up}, and ${down}` : up || down}.`;
}
