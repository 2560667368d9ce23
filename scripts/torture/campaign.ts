import { copyFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startAging } from './aging.ts';
import { checkBooks, type Verdict } from './books.ts';
import { createAccounts } from './database.ts';
import { readFacts, readLeaks, type Facts } from './facts.ts';
import type { TortureReport } from './report.ts';
import { settle } from './settle.ts';
import { superviseAll, type UnexpectedEnd } from './supervisor.ts';
import type { SystemUnderTest } from './system.ts';
import { startTraffic, type Traffic } from './traffic.ts';

export interface CampaignOptions {
  readonly system: SystemUnderTest;
  readonly seed: number;
  readonly flight: number;
  readonly accounts: number;
  /** How long jobs and sweeps may go on after traffic has stopped. */
  readonly settleMs: number;
  readonly say: (text: string) => void;
}

/** What was done to the system while traffic was on. */
export interface Torment {
  readonly kills: number;
  readonly recovery: TortureReport['recovery'];
  readonly verdicts: (ends: readonly UnexpectedEnd[]) => readonly Verdict[];
}

/** Without what only the command line knows. */
export type Figures = Omit<TortureReport, 'command'>;

const START_MS = 180_000;
const START_POLL_MS = 100;
/** Longer than any backlog that so few clients can make. */
const FINISH_MS = 600_000;

/** Traffic, torment, quiet, books: the order of every campaign and every drill. */
export async function runCampaign(
  { system, seed, flight, accounts, settleMs, say }: CampaignOptions,
  torment: (traffic: Traffic) => Promise<Torment>,
): Promise<Figures> {
  await start(system);
  const secrets = await createAccounts(await system.databaseUrl(), accounts);
  const supervisor = superviseAll(system.programs);
  let aging: ReturnType<typeof startAging> | undefined;
  try {
    const traffic = startTraffic({ apiUrl: system.apiUrl, secrets, flight, seed });
    const tormented = await torment(traffic);
    say('no more faults; waiting for what is under way');
    aging = startAging(system, say);
    const isFinished = await traffic.finish(FINISH_MS);
    const settledMs = await settle(system, settleMs);
    say('checking the books');
    const facts = await readFacts(system);
    const leaks = await readLeaks(system, await readFile(system.logFile, 'utf8'), secrets);
    const figures: Figures = {
      ...figuresOf(traffic, facts),
      system: system.name,
      seed,
      kills: tormented.kills,
      recovery: tormented.recovery,
      restartsByItself: supervisor.ends.length,
      settledSeconds: settledMs === null ? null : Math.round(settledMs / 1000),
      verdicts: [
        ...tormented.verdicts(supervisor.ends),
        {
          name: 'every client came to its end',
          checked: traffic.journeys(),
          faults: isFinished ? [] : [`some were still waiting after ${FINISH_MS / 1000} s`],
        },
        ...checkBooks(traffic.ledger, facts),
        { name: 'no cells, keys or passwords in the logs', checked: 1, faults: leaks },
      ],
    };
    if (figures.verdicts.some(({ faults }) => faults.length > 0)) await keepLog(system, say);
    return figures;
  } catch (error) {
    await keepLog(system, say);
    throw error;
  } finally {
    supervisor.stop();
    aging?.stop();
  }
}

/** Nothing has been done to it yet: a program that ends now will not start the next time either. */
async function start(system: SystemUnderTest): Promise<void> {
  const deadline = performance.now() + START_MS;
  while (!(await system.isReady())) {
    const end = system.programs.map((program) => program.ended()).find((ended) => ended !== null);
    if (end) throw new Error(`${system.name} did not start. Its log ends:\n${end.tail}`);
    if (performance.now() > deadline) throw new Error(`${system.name} was not ready after ${START_MS / 1000} s.`);
    await delay(START_POLL_MS);
  }
}

/** The directory of the system is removed. */
async function keepLog({ logFile }: SystemUnderTest, say: (text: string) => void): Promise<void> {
  const kept = join(tmpdir(), `${basename(dirname(logFile))}.log`);
  await copyFile(logFile, kept);
  say(`something does not hold; the log of the processes is ${kept}`);
}

function figuresOf(
  traffic: Traffic,
  { uploads, predictions }: Facts,
): Pick<Figures, 'journeys' | 'uploads' | 'predictions' | 'statuses' | 'attempts' | 'answers'> {
  return {
    journeys: traffic.journeys(),
    uploads: traffic.ledger.uploads.size,
    predictions: traffic.ledger.predictions.size,
    statuses: {
      ...tally(uploads, ({ status }) => `upload ${status}`),
      ...tally(predictions, ({ status }) => `prediction ${status}`),
    },
    attempts: tally(predictions, ({ attempt }) => String(attempt)),
    answers: Object.fromEntries(traffic.ledger.answers),
  };
}

function tally<T>(all: readonly T[], nameOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[nameOf(one)] = (counts[nameOf(one)] ?? 0) + 1;
  return counts;
}
