export { createApp } from './app/create-app.ts';
export { answerBadHttp } from './http/bad-http.ts';
export type { ServerDependencies, ServerSettings } from './app/dependencies.ts';
export { openParts, serverDependencies } from './compose/open-parts.ts';
export type { OpenPartsOptions, Parts } from './compose/open-parts.ts';
