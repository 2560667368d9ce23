/**
 * What is loaded when it is first needed: most pages never wait for a prediction or download a file. One module,
 * because each file that is loaded later has a price of its own.
 */
export { createDownload } from './files/download.ts';
export { openPath } from './files/open-path.ts';
export { withResponse } from './http/with-response.ts';
export { follow } from './live/follow.ts';
export { multipart } from './files/multipart.ts';
export { queryOf } from './http/query-of.ts';
export { uploadInParts } from './parts/upload-in-parts.ts';
export { createWaiting } from './resources/create-waiting.ts';
export { createAndScore } from './resources/create-and-score.ts';
export { createClientCalls } from './resources/client-calls.ts';
export { createKeyCalls } from './resources/key-calls.ts';
export { createLearningCalls } from './resources/learning-calls.ts';
export { createOverviewCalls } from './resources/overview-calls.ts';
export { createWebhookCalls } from './resources/webhook-calls.ts';
export { createWidgetSessionCalls } from './resources/widget-session-calls.ts';
