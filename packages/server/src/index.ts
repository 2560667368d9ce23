export { createApp } from './create-app.ts';
export type { ServerDependencies, ServerSettings } from './dependencies.ts';
export { serverDependencies } from './compose/open-parts.ts';
