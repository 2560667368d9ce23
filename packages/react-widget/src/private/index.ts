/**
 * The entry point `@retainwise/react-widget/private`: a client that scores in a worker of the page. The widget loads it
 * by itself where its property `private` is set.
 */
export { createPrivateClient } from './create-private-client.ts';
export type { PrivateClient, PrivateOptions } from './types.ts';
