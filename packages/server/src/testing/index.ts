export { HARDLY_ANY_LIMITS, startTestApi } from './test-api.ts';
export type { TestApi, TestApiSettings } from './test-api.ts';
export { createUpload } from '../uploads/create-upload.ts';
export { deleteUpload } from '../uploads/delete-upload.ts';
export type { ServerDependencies } from '../app/dependencies.ts';
export type { WorkPools } from '../app/work-pools.ts';
export { createTestPools } from './test-pools.ts';
