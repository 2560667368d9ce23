import { createModelRegistry, type Consumer } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import {
  startTestApi as startApiAlone,
  type TestApi as ApiAlone,
  type TestApiParts,
  type TestApiSettings,
} from '@retainwise/server/testing';
import { startWorker } from '@retainwise/worker';

export interface TestApi extends ApiAlone {
  startWorker(): Promise<Consumer>;
}

/** The API of the server's own tests, and a worker for its queue that starts when a test asks for it. */
export async function startTestApi(settings: TestApiSettings = {}, parts: TestApiParts = {}): Promise<TestApi> {
  const api = await startApiAlone(settings, parts);
  const { database, objectStore, queue } = api;
  const models = createModelRegistry();
  return {
    ...api,
    startWorker: () => startWorker({ database, objectStore, queue, logger: silentLogger(), models, concurrency: 1 }),
  };
}
