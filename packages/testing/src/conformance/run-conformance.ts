import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSampleCsv } from '@retainwise/core';
import { CASES } from './cases.ts';
import { runCase, type CaseResult } from './run-case.ts';

export interface ConformanceOptions {
  /** The client: a program and its arguments. The path of a file of customers is added. */
  readonly command: readonly string[];
  /** Ids of cases; all of them unless given. */
  readonly only?: readonly string[] | undefined;
  /** Where the client is run; the present folder unless given. */
  readonly cwd?: string | undefined;
  /** How many cases are run at the same time; one after the other unless given. */
  readonly atOnce?: number | undefined;
  /** Called with each case that has ended. */
  readonly onResult?: ((result: CaseResult) => void) | undefined;
}

const CUSTOMERS = 40;

/**
 * Runs a client against everything that goes wrong.
 *
 * The client is a program that scores the file whose path is its last argument, with the API at `RETAINWISE_BASE_URL`
 * and the key in `RETAINWISE_API_KEY`: it uploads it, creates a prediction, waits for it, and prints the ids of the
 * customers most at risk. It ends with the status 0, or with another one and the reason on standard error.
 */
export async function runConformance(options: ConformanceOptions): Promise<readonly CaseResult[]> {
  const { command, only, cwd = process.cwd(), atOnce = 1, onResult } = options;
  const unknown = only?.find((id) => CASES.every((one) => one.id !== id));
  if (unknown !== undefined) throw new Error(`There is no case "${unknown}". --list shows them.`);
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-conformance-'));
  try {
    const file = join(directory, 'customers.csv');
    await writeFile(file, generateSampleCsv({ rows: CUSTOMERS, seed: 5 }));
    const cases = CASES.filter(({ id }) => only === undefined || only.includes(id));
    const results = new Map<string, CaseResult>();
    const waiting = cases.values();
    async function work(): Promise<void> {
      // All of them take from the same list.
      for (const one of waiting) {
        const result = await runCase(one, { command, file, cwd });
        onResult?.(result);
        results.set(one.id, result);
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work));
    return cases.flatMap(({ id }) => results.get(id) ?? []);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
