export { startTestApi } from './test-api.ts';
export type { TestApi } from './test-api.ts';
