/** What follows events. Loaded when it is first needed: most pages and programs never wait for anything. */
export { createPollPace } from '../resources/poll-pace.ts';
export { waitUntilDone } from '../resources/wait-until-done.ts';
export { follow } from './follow.ts';
export { createPredictionWatcher } from './watch-predictions.ts';
