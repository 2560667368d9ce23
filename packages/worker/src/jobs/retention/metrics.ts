import type { Metrics } from '@retainwise/platform';

export interface RetentionMetrics {
  deleted(): void;
  failed(): void;
  orphansDeleted(count: number): void;
}

export function createRetentionMetrics(metrics: Metrics): RetentionMetrics {
  const deletions = metrics.counter({
    name: 'retainwise_upload_deletions_total',
    help: 'Uploads that sweeps worked on, by outcome. Those that failed are tried again.',
    labels: ['outcome'],
  });
  const orphans = metrics.counter({
    name: 'retainwise_orphaned_objects_deleted_total',
    help: 'Files that no row named, deleted by the daily sweep. More than 0 after the first one is a fault.',
  });
  return {
    deleted: () => deletions.add(1, { outcome: 'deleted' }),
    failed: () => deletions.add(1, { outcome: 'failed' }),
    orphansDeleted: (count) => orphans.add(count),
  };
}
