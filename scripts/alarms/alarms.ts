import { readFileSync } from 'node:fs';
import { z } from 'zod';

const metric = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** One of AWS's, or `$namespace` for our own. */
  namespace: z.string(),
  name: z.string(),
  stat: z.enum(['Sum', 'Maximum', 'Minimum', 'Average', 'p95']),
  dimensions: z.record(z.string(), z.string()),
});

const alarm = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  summary: z.string(),
  metrics: z.array(metric).min(1),
  /** Of the metrics, by their ids; null: there is one, and its value counts. */
  expression: z.string().nullable(),
  /** Compared with what is usual, minus so many standard deviations, instead of with a threshold. */
  band: z.number().nullable(),
  comparison: z.enum(['GreaterThanThreshold', 'LessThanThreshold', 'LessThanLowerThreshold']),
  /** A number, or a word with a dollar sign that the stack has a number for. */
  threshold: z.union([z.number(), z.string().startsWith('$')]).nullable(),
  missing: z.enum(['breaching', 'notBreaching']),
  /** Seconds of a period, and how many in a row have to breach. */
  period: z.number().int(),
  periods: z.number().int().min(1),
  /** The same for those who have Prometheus; null where only AWS knows. */
  prometheus: z.strictObject({ expr: z.string(), for: z.string() }).nullable(),
});

export type Alarm = z.infer<typeof alarm>;
export type AlarmMetric = z.infer<typeof metric>;

export const ALARMS_FILE = new URL('../../infra/alarms.json', import.meta.url);

/** The table of alarms, which Terraform makes alarms of. */
export function readAlarms(): readonly Alarm[] {
  return z.strictObject({ alarms: z.array(alarm) }).parse(JSON.parse(readFileSync(ALARMS_FILE, 'utf8'))).alarms;
}
