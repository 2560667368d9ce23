export { startTestApi } from './test-api.ts';
export type { TestApi } from './test-api.ts';
export { createUpload } from '../uploads/create-upload.ts';
export { deleteUpload } from '../uploads/delete-upload.ts';
export type { ServerDependencies } from '../app/dependencies.ts';
