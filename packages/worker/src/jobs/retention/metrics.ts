import type { Metrics } from '@retainwise/platform';

export interface RetentionMetrics {
  deleted(): void;
  failed(): void;
  orphansDeleted(count: number): void;
}

export function createRetentionMetrics(metrics: Metrics): RetentionMetrics {
  const deletions = metrics.counter('retainwise_upload_deletions_total');
  const orphans = metrics.counter('retainwise_orphaned_objects_deleted_total');
  return {
    deleted: () => deletions.add(1, { outcome: 'deleted' }),
    failed: () => deletions.add(1, { outcome: 'failed' }),
    orphansDeleted: (count) => orphans.add(count),
  };
}
