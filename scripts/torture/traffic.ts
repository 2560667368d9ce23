import { setMaxListeners } from 'node:events';
import { createActivity, type Activity } from './activity.ts';
import { createClient } from './client.ts';
import { createExchanger } from './exchange.ts';
import { takeJourney } from './journeys.ts';
import { createLedger, type Ledger } from './ledger.ts';

export interface TrafficOptions {
  readonly apiUrl: string;
  /** API keys, an account each. */
  readonly secrets: readonly string[];
  readonly flight: number;
  readonly seed: number;
}

export interface Traffic {
  readonly ledger: Ledger;
  readonly activity: Activity;
  journeys(): number;
  /** Begins nothing new and waits for what is under way. False if some of it had to be broken off. */
  finish(patienceMs: number): Promise<boolean>;
}

/** Clients that keep `flight` journeys going, over all accounts in turn. */
export function startTraffic({ apiUrl, secrets, flight, seed }: TrafficOptions): Traffic {
  const ledger = createLedger();
  const activity = createActivity();
  const exchanger = createExchanger();
  const stop = new AbortController();
  // All that is under way listens.
  setMaxListeners(0, stop.signal);
  const clients = secrets.map((secret) => createClient({ apiUrl, secret, ledger, exchanger, signal: stop.signal }));
  let begun = 0;
  let finishing = false;

  async function lane(): Promise<void> {
    while (!finishing) {
      const number = begun++;
      const client = clients[number % clients.length];
      if (!client) throw new Error('Traffic needs an account.');
      await takeJourney(number, seed, { client, ledger, activity, signal: stop.signal });
    }
  }
  /** True when the lane ended by itself, not by `stop`. */
  async function wholeLane(): Promise<boolean> {
    try {
      await lane();
      return true;
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      return false;
    }
  }
  const lanes = Promise.all(Array.from({ length: flight }, wholeLane));
  // A fault of the campaign itself is reported where the lanes are awaited.
  lanes.catch(() => undefined);

  return {
    ledger,
    activity,
    journeys: () => begun,
    finish: async (patienceMs) => {
      finishing = true;
      const timer = setTimeout(() => stop.abort(new Error('The patience of the campaign is over.')), patienceMs);
      try {
        return (await lanes).every(Boolean);
      } finally {
        clearTimeout(timer);
        exchanger.close();
      }
    },
  };
}
