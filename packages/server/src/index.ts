export { createApp } from './create-app.ts';
export type { ServerDependencies, ServerSettings } from './dependencies.ts';
export { listen } from './listen.ts';
export type { ListeningServer } from './listen.ts';
export { createCloser } from './compose/closer.ts';
export type { Closer } from './compose/closer.ts';
export { openParts, serverDependencies } from './compose/open-parts.ts';
export type { OpenPartsOptions, Parts } from './compose/open-parts.ts';
