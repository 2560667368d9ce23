export { createApp } from './create-app.ts';
export { answerBadHttp } from './middleware/bad-http.ts';
export { startSweeping, sweepExpired } from './uploads/sweep-expired.ts';
export type { ServerDependencies, ServerSettings } from './dependencies.ts';
export { openParts, serverDependencies } from './compose/open-parts.ts';
export type { OpenPartsOptions, Parts } from './compose/open-parts.ts';
