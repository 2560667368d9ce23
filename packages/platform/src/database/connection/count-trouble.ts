import type { Metrics } from '../../metrics/types.ts';
import type { DatabaseTrouble } from '../../trouble.ts';

/** Counts trouble of the database. Two transactions in each other's way are none: that is how they are kept apart. */
export function countTrouble(metrics: Metrics): (trouble: DatabaseTrouble) => void {
  const errors = metrics.counter('retainwise_database_errors_total');
  return (trouble) => {
    if (trouble !== 'conflict') errors.add(1);
  };
}
