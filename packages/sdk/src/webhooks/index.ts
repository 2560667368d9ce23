/**
 * Receiving webhooks: `import * as webhooks from '@retainwise/sdk/webhooks'`. Needs WebCrypto and nothing else, so it
 * runs in Node, in edge functions and in workers.
 */
export { verify } from './verify.ts';
export type { VerifyOptions, WebhookHeaders, WebhookPayload } from './verify.ts';
export { WebhookVerificationError } from './verification-error.ts';
export type { VerificationFailure } from './verification-error.ts';
export type {
  WebhookDisabledEvent,
  WebhookEvent,
  WebhookPredictionEvent,
  WebhookTestEvent,
  WebhookUploadExpiredEvent,
  WebhookUploadFailedEvent,
  WebhookUploadReadyEvent,
} from '@retainwise/openapi';
