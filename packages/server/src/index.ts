export { createApp } from './app/create-app.ts';
export { listenForMetrics } from './app/listen-for-metrics.ts';
export type { ApiDependencies } from './app/dependencies.ts';
export { serverDependencies } from './app/server-dependencies.ts';
export { answerBadHttp } from './http/bad-http.ts';
