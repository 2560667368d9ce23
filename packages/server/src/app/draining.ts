import type { RequestHandler } from 'express';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * The time between being told to stop and refusing connections. Whoever passes requests on learns from `/ready` that
 * this process goes, and from each answer that its connection ends; until then everything is answered as before. So a
 * process can be replaced without a request that fails.
 */
export interface Draining {
  readonly begun: boolean;
  /** Ends after the delay; at once if it is 0. */
  begin(): Promise<void>;
}

export function createDraining(seconds: number): Draining {
  let begun = false;
  return {
    get begun() {
      return begun;
    },
    async begin() {
      begun = true;
      if (seconds > 0) await delay(seconds * 1_000);
    },
  };
}

/** A balancer that gets this sends its next request on another connection, and not into one that is about to close. */
export function endConnections(draining: Draining): RequestHandler {
  return (_request, response, next) => {
    if (draining.begun) response.setHeader('Connection', 'close');
    next();
  };
}
