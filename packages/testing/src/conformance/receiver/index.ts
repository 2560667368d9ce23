export { checkReceiver } from './check-receiver.ts';
export type { ReceiverOptions, ReceiverResult } from './check-receiver.ts';
export { RECEIVER_CASES } from './receiver-cases.ts';
export type { ReceiverCase, ReceiverStep } from './receiver-cases.ts';
export { newSecret as newWebhookSecret, signMessage as signWebhookMessage } from './sign-message.ts';
export type { SignedMessage } from './sign-message.ts';
