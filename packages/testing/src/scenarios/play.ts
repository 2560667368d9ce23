import { OfflineError } from '../contract/offline.ts';
import { problemResponse } from '../contract/problem.ts';
import type { Answers } from '../generated/contract.ts';
import type { RequestScenario } from './scenario.ts';

const SLOW_MS = 1_000;

interface Playing {
  readonly scenario: RequestScenario;
  left: number;
}

export interface Stage {
  play(scenario: RequestScenario): void;
  clear(): void;
  /**
   * What becomes of a request instead of its answer; null where it is to be answered.
   *
   * @throws OfflineError, and the reason of the signal
   */
  answer(operation: keyof Answers, signal: AbortSignal): Promise<Response | null>;
}

/** Scenarios that are under way. Those that were played last count first. */
export function createStage(): Stage {
  let playing: Playing[] = [];

  function next(operation: keyof Answers): RequestScenario[] {
    const found = playing.filter(({ scenario }) => isAbout(scenario, operation));
    const chosen: RequestScenario[] = [];
    for (const one of found.toReversed()) {
      chosen.push(one.scenario);
      one.left -= 1;
      // What is slow may be refused as well; whatever refuses is the end of it.
      if (one.scenario.scenario !== 'slow') break;
    }
    playing = playing.filter(({ left }) => left > 0);
    return chosen;
  }

  return {
    play: (scenario) => void playing.push({ scenario, left: scenario.times ?? Infinity }),
    clear() {
      playing = [];
    },
    async answer(operation, signal) {
      let response: Response | null = null;
      for (const scenario of next(operation)) response = (await perform(scenario, signal)) ?? response;
      return response;
    },
  };
}

function isAbout({ on }: RequestScenario, operation: keyof Answers): boolean {
  return on === undefined || (typeof on === 'string' ? on === operation : on.includes(operation));
}

async function perform(scenario: RequestScenario, signal: AbortSignal): Promise<Response | null> {
  switch (scenario.scenario) {
    case 'slow':
      await late(scenario.milliseconds ?? SLOW_MS, signal);
      return null;
    case 'fails':
      return problemResponse(scenario.code, { detail: scenario.detail, retryAfter: scenario.retryAfter });
    case 'limited':
      return problemResponse('ERR-5004', { status: 429, retryAfter: scenario.seconds ?? 1 });
    case 'expired':
      return problemResponse('ERR-1008');
    case 'offline':
      throw new OfflineError();
  }
}

async function late(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
