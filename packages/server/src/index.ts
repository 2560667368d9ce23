export { createApp } from './create-app.ts';
export type { ServerDependencies, ServerSettings } from './dependencies.ts';
export { openParts, serverDependencies } from './compose/open-parts.ts';
export type { OpenPartsOptions, Parts } from './compose/open-parts.ts';
