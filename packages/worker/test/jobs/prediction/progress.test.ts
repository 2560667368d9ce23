import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@retainwise/platform';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { customersCsv } from '../../support/customers.ts';
import { createHarness, jobOf, type Harness } from '../../support/harness.ts';

const ROWS = 20_000;

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await harness.close();
});

/** Scores a file. What its row said after each report, and how often the file was opened. */
async function run(): Promise<{ readonly seen: readonly number[]; readonly openings: number }> {
  const prediction = await harness.predict(await harness.upload(customersCsv(ROWS)));
  const seen: number[] = [];
  let openings = 0;
  const database: Database = {
    ...harness.database,
    predictions: {
      ...harness.database.predictions,
      reportProgress: async (...args) => {
        const isCurrent = await harness.database.predictions.reportProgress(...args);
        seen.push((await harness.find(prediction)).rowsProcessed);
        return isCurrent;
      },
    },
  };
  const objectStore: Harness['objectStore'] = {
    ...harness.objectStore,
    get: (...args) => {
      openings += 1;
      return harness.objectStore.get(...args);
    },
  };
  const { signal } = new AbortController();
  expect(await harness.processor({ database, objectStore }).run(jobOf(prediction), { signal })).toBe('done');
  expect(await harness.find(prediction)).toMatchObject({ status: 'completed', rowsProcessed: ROWS });
  return { seen, openings };
}

function expectToRise(seen: readonly number[]): void {
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  // It moves while the file is read as it does while results are written.
  expect(new Set(seen.filter((rows) => rows > 0 && rows < ROWS)).size).toBeGreaterThanOrEqual(5);
  const steps = [0, ...seen, ROWS].map((rows, i, all) => rows - (all[i - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(ROWS / 10);
}

describe('the progress of a prediction rises from the first rows that are read to the last that is written', () => {
  it('where the file is read once', async () => {
    const { seen, openings } = await run();
    expect(openings).toBe(1);
    expectToRise(seen);
  });

  it('where there is no room to put scored rows aside, and the file is read twice', async () => {
    // What is no directory takes no files.
    const noDirectory = join(harness.dataDir, 'file');
    await writeFile(noDirectory, '');
    vi.stubEnv('TMPDIR', noDirectory);
    const { seen, openings } = await run();
    expect(openings).toBe(2);
    expectToRise(seen);
    await rm(noDirectory);
  });
});
