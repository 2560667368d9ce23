export { createApp } from './create-app.ts';
export type { ServerDependencies, ServerSettings } from './dependencies.ts';
export { listen } from './listen.ts';
export type { ListeningServer } from './listen.ts';
