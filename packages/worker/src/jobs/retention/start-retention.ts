import { repeat, type Consumer, type Metrics } from '@retainwise/platform';
import type { RetentionDependencies } from './delete-each.ts';
import { createRetentionMetrics } from './metrics.ts';
import { resumeDeletions } from './resume-deletions.ts';
import { sweepAudit } from './sweep-audit.ts';
import { sweepEvents } from './sweep-events.ts';
import { sweepExpired } from './sweep-expired.ts';
import { sweepExports } from './sweep-exports.ts';
import { sweepLearning } from './sweep-learning.ts';
import { sweepOrphans } from './sweep-orphans.ts';
import { sweepSessions } from './sweep-sessions.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface RetentionOptions extends Omit<RetentionDependencies, 'metrics'> {
  readonly metrics: Metrics;
  readonly sweepMs: number;
  readonly auditRetentionDays: number;
}

/**
 * Deletes expired uploads, expired exports and old events, and finishes interrupted deletions, now and every `sweepMs`;
 * once a day deletes ended sessions and what learning no longer needs, looks for orphaned files, and deletes what the
 * audit log no longer keeps. Until stopped. Every worker may do so.
 */
export function startRetention({ metrics, sweepMs, auditRetentionDays, ...rest }: RetentionOptions): Consumer {
  const dependencies: RetentionDependencies = { ...rest, metrics: createRetentionMetrics(metrics) };
  const { logger } = dependencies;
  const sweeps = [
    repeat({
      name: 'deleting expired uploads',
      everyMs: sweepMs,
      logger,
      work: (signal) => sweepExpired(dependencies, signal),
    }),
    repeat({
      name: 'finishing deletions',
      everyMs: sweepMs,
      logger,
      work: (signal) => resumeDeletions(dependencies, signal),
    }),
    repeat({
      name: 'deleting expired exports',
      everyMs: sweepMs,
      logger,
      work: (signal) => sweepExports(dependencies, signal),
    }),
    repeat({
      name: 'deleting old events',
      everyMs: sweepMs,
      logger,
      work: (signal) => sweepEvents(dependencies, signal),
    }),
    repeat({
      name: 'deleting ended sessions of widgets',
      everyMs: DAY_MS,
      logger,
      work: (signal) => sweepSessions(dependencies, signal),
    }),
    repeat({
      name: 'deleting what the audit log no longer keeps',
      everyMs: DAY_MS,
      afterMs: MINUTE_MS,
      logger,
      work: (signal) => sweepAudit(dependencies, auditRetentionDays, signal),
    }),
    repeat({
      name: 'deleting what learning no longer needs',
      everyMs: DAY_MS,
      afterMs: MINUTE_MS,
      logger,
      work: async (signal) => {
        await sweepLearning(dependencies, signal);
      },
    }),
    repeat({
      name: 'looking for orphaned files',
      everyMs: DAY_MS,
      // Not while a process is starting: it reads the whole store.
      afterMs: MINUTE_MS,
      logger,
      work: (signal) => sweepOrphans(dependencies, signal),
    }),
  ];
  return {
    stop: async () => {
      await Promise.all(sweeps.map((sweep) => sweep.stop()));
    },
  };
}
