import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take a minute and more, the slowest first. Begun last, they would be waited for while the other workers
 * have nothing left to do.
 */
const SLOW = [
  'scripts/torture/test/drills.test.ts',
  'packages/standalone/test/admin-panel/journey.test.ts',
  'packages/server/test/hostile/hostile.test.ts',
  'packages/server/test/uploads/states.test.ts',
  'packages/platform/test/supervision.test.ts',
  'scripts/torture/test/full-disk.test.ts',
  'packages/core/test/cli-training.test.ts',
  'packages/worker/test/jobs/prediction/delivery.test.ts',
  'packages/platform/test/embedded-postgres.test.ts',
  'packages/server/test/limits/limits.test.ts',
  'packages/standalone/test/states/kill-at-every-step.test.ts',
];

/** Slow files first, then whatever order Vitest knows to be good. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = SLOW.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? SLOW.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
