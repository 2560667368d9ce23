import type { RuleSet } from './rule-set.ts';

/**
 * The scale for each customer. One rule alone is as often wrong as right on public tables, so where little is known,
 * scores stay near the churn rate: see docs/models.md.
 *
 * @param risks by rule, the score of each customer; NaN or undefined where the rule has no input
 */
export function scalesOf(
  { scale, fullReachFrom, rules }: RuleSet,
  risks: readonly (Float64Array | undefined)[],
  customers: number,
): Float64Array {
  if (fullReachFrom === null) return new Float64Array(customers).fill(scale);
  const known = new Float64Array(customers);
  rules.forEach(({ weight }, index) => {
    const risk = risks[index];
    if (!risk) return;
    for (let i = 0; i < customers; i++) if (!Number.isNaN(risk[i] ?? NaN)) known[i] = (known[i] ?? 0) + weight;
  });
  return known.map((share) => scale * Math.min(1, share / fullReachFrom));
}
