/** The entry point `@retainwise/testing/conformance`: what clients of the API have to stand. Node only. */
export { CASES } from './cases.ts';
export type { ConformanceCase, Expectation, Fault, PlannedFault } from './types.ts';
export { conformanceCommand } from './command.ts';
export { runConformance } from './run-conformance.ts';
export type { ConformanceOptions } from './run-conformance.ts';
export type { CaseResult } from './run-case.ts';
export { checkReceiver, newWebhookSecret, RECEIVER_CASES, signWebhookMessage } from './receiver/index.ts';
export type { ReceiverCase, ReceiverOptions, ReceiverResult, ReceiverStep, SignedMessage } from './receiver/index.ts';
