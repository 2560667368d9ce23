import type { TestProject } from 'vitest/node';
import { startTestCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Holds the password of the run's throwaway PostgreSQL. */
    retainwisePostgres: string;
  }
}

/** One PostgreSQL for a whole test run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  project.provide('retainwisePostgres', cluster.adminUrl);
  return () => cluster.stop();
}
