import type { Alarm } from './alarms.ts';
import { evaluateExpression } from './expression.ts';

/** Of each metric by its id: one value for each period, the oldest first; null where there is none. */
export type Series = Readonly<Record<string, readonly (number | null)[]>>;

export interface EvaluateOptions {
  /** Stands for the words with a dollar sign. */
  readonly thresholds?: Readonly<Record<string, number>>;
}

/**
 * Whether an alarm is on after the last period, by the rules of CloudWatch as far as alarms.json uses them: as many
 * periods in a row as it wants have to breach, and a period without a value counts as the alarm says.
 *
 * CloudWatch learns what is usual by a model of its own, with hours and weekdays. Here it is the mean of all earlier
 * periods, and their standard deviation.
 */
export function isAlarmOn(alarm: Alarm, series: Series, { thresholds = {} }: EvaluateOptions = {}): boolean {
  const values = valuesOf(alarm, series);
  const latest = values.slice(-alarm.periods);
  const before = values.slice(0, -alarm.periods).filter((value) => value !== null);
  const threshold = alarm.band === null ? thresholdOf(alarm, thresholds) : lowerBound(before, alarm.band);
  return latest.length === alarm.periods && latest.every((value) => breaches(alarm, value, threshold));
}

function valuesOf({ expression, metrics }: Alarm, series: Series): (number | null)[] {
  const lengths = metrics.map(({ id }) => series[id]?.length ?? 0);
  return Array.from({ length: Math.max(...lengths) }, (_, i) => {
    const values = Object.fromEntries(metrics.map(({ id }) => [id, series[id]?.[i] ?? null]));
    return evaluateExpression(expression ?? metrics[0]?.id ?? '', values);
  });
}

function thresholdOf({ name, threshold }: Alarm, thresholds: Readonly<Record<string, number>>): number {
  const found = typeof threshold === 'string' ? thresholds[threshold] : threshold;
  if (found === undefined || found === null) throw new Error(`The alarm ${name} has no threshold.`);
  return found;
}

function lowerBound(usual: readonly number[], deviations: number): number {
  const mean = usual.reduce((sum, value) => sum + value, 0) / usual.length;
  const variance = usual.reduce((sum, value) => sum + (value - mean) ** 2, 0) / usual.length;
  return mean - deviations * Math.sqrt(variance);
}

function breaches({ comparison, missing }: Alarm, value: number | null, threshold: number): boolean {
  if (value === null) return missing === 'breaching';
  return comparison === 'GreaterThanThreshold' ? value > threshold : value < threshold;
}
