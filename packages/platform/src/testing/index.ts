export { runSql, startTestCluster } from './cluster.ts';
export type { TestCluster } from './cluster.ts';
export { openObjectStore } from '../object-store/open-object-store.ts';
export { builtProgram } from './programs.ts';
export { sized } from './test-size.ts';
export { silentLogger } from './silent-logger.ts';
export { openTestS3, type TestStore } from './open-test-s3.ts';
export { createTestAccount, createTestDatabase } from './test-database.ts';
export type { TestAccount, TestDatabase, TestDatabaseOptions } from './test-database.ts';
