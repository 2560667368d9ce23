/** The entry point `@retainwise/testing/server`: the fake API as a server. Node only. */
export { startFakeApi } from './start-fake-api.ts';
export type { FakeServer, FakeServerOptions } from './start-fake-api.ts';
export { fakeApiCommand } from './command.ts';
