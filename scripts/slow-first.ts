import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of a project stay together: a worker keeps what it has loaded until it is given one of another project. */
const PROJECTS = ['integration', 'unit', 'widget'];

/**
 * Files that take longest, the slowest first. Begun last, they would be waited for while the other workers have nothing
 * left to do.
 */
const SLOW = [
  'scripts/infra/mutations.test.ts',
  'scripts/torture/test/drills.test.ts',
  'packages/standalone/test/admin-panel/journey.test.ts',
  'packages/standalone/test/standalone/start.test.ts',
  'packages/standalone/test/erasure/erase-customer.test.ts',
  'packages/server/test/events/events.test.ts',
  'packages/worker/test/main.test.ts',
  'packages/platform/test/supervision.test.ts',
  'packages/worker/test/parts-by-processes.test.ts',
  'packages/standalone/test/api/live.test.ts',
  'packages/server/test/http/authorization.test.ts',
  'packages/standalone/test/admin-panel/clerk.test.ts',
  'packages/standalone/test/admin-panel/sessions.test.ts',
  'packages/platform/test/sqs-queue.test.ts',
  'packages/standalone/test/api/cancel.test.ts',
  'packages/server/test/hostile/hostile.test.ts',
  'packages/platform/test/embedded-postgres.test.ts',
  'packages/server/test/limits/limits.test.ts',
  'packages/worker/test/jobs/prediction/parts.test.ts',
  'packages/standalone/test/admin-panel/frame.test.ts',
  'packages/platform/test/embedded-queue.test.ts',
  'packages/worker/test/jobs/prediction/delivery.test.ts',
  'packages/standalone/test/states/kill-at-every-step.test.ts',
  'packages/core/test/cli.test.ts',
  'packages/standalone/test/admin-panel/local-session.test.ts',
  'packages/server/test/uploads/states.test.ts',
  'packages/server/test/uploads/parts-faults.test.ts',
  'packages/server/test/admin/admin.test.ts',
  'packages/platform/test/test-cluster.test.ts',
  'packages/server/test/admin/people.test.ts',
  'packages/standalone/test/standalone/panel-sign-in.test.ts',
  'packages/server/test/uploads/parts.test.ts',
  'packages/worker/test/jobs/prediction/failures.test.ts',
  'packages/worker/test/jobs/prediction/faults.test.ts',
  'packages/server/src/process-pool/process-pool.test.ts',
  'packages/core/src/scoring/linear-reading.test.ts',
  'packages/sdk/src/parts/upload-in-parts.test.ts',
  'scripts/checks/walls.test.ts',
  'packages/core/src/scoring/hostile-files.test.ts',
  'packages/core/src/rows/open-table.fuzz.test.ts',
];

/** Project by project, in each the slow files first, then whatever order Vitest knows to be good. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = SLOW.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? SLOW.length : found;
    };
    const project = (file: TestSpecification): number => PROJECTS.indexOf(file.project.name);
    return (await super.sort(files)).toSorted((a, b) => project(a) - project(b) || rank(a) - rank(b));
  }
}
