export { startTestApi } from './test-api.ts';
export type { TestApi, TestApiSettings } from './test-api.ts';
