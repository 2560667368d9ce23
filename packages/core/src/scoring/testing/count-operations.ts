import { Session } from 'node:inspector/promises';

/** Counts what code of the engine executes: deterministic where a clock is not. */
export interface OperationCounter {
  /**
   * How often the blocks of the engine's code were entered while `run` ran: calls, branches and turns of loops. Work
   * inside the JavaScript engine, such as a pattern's, is not counted.
   */
  count(run: () => void): Promise<number>;
  stop(): Promise<void>;
}

/** Uses the block coverage of V8 (Chrome DevTools Protocol, domain Profiler), whose counts are exact. */
export async function createOperationCounter(): Promise<OperationCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(run) {
      await session.post('Profiler.takePreciseCoverage');
      run();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      let entered = 0;
      for (const { url, functions } of result)
        if (url.includes('/packages/core/src/'))
          for (const { ranges } of functions) for (const { count } of ranges) entered += count;
      return entered;
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
