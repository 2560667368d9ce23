import { openLearningThread } from '@retainwise/core/node';
import {
  championOf,
  createModelRegistry,
  createPredictionSettings,
  ownModels,
  type Owner,
  type PredictionRecord,
} from '@retainwise/platform';
import { ownOf, silentLogger, simulateCompany, type Company } from '@retainwise/platform/testing';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runErasures } from '../../../src/index.ts';
import { cellsOf, readScoring, readScorings, scoringsOf, type LedgerScoring } from '../../../src/ledger/read-ledger.ts';
import { sayAgain } from '../../../src/ledger/say-again.ts';
import { createHarness, jobOf, type Harness } from '../../support/harness.ts';

const { signal } = new AbortController();
const models = createModelRegistry();
let harness: Harness;
let owner: Owner;
beforeAll(async () => {
  harness = await createHarness();
  owner = ownOf(harness.account.id);
});
afterAll(() => harness.close());

/** Scores a file as of a day, as the API and a worker do. */
async function score(csv: string, asOf: Date, split = false): Promise<PredictionRecord> {
  const { database, objectStore } = harness;
  const upload = await harness.upload(csv);
  const account = (await database.accounts.find(owner.accountId))!;
  const own = await championOf({ database, objectStore }, owner, 30);
  const input = { account, upload, registry: models, own: own ? [own] : [], model: 'auto', level: 'standard' } as const;
  const scoredWith = createPredictionSettings({ ...input, horizonDays: 30, asOf, now: new Date() });
  const { id: uploadId, rowCount: rowsTotal } = upload;
  const created = await database.predictions.create({
    ...owner,
    ...scoredWith,
    uploadId,
    model: 'auto',
    level: 'standard',
    rowsTotal,
    queuedAt: new Date(),
  });
  const options = split ? { split: { aboveBytes: 1, partBytes: 64 * 1024, helpers: 0, holdSeconds: 30 } } : {};
  await harness.processor(options).run(jobOf(created), { signal });
  const scored = await harness.find(created);
  expect(scored).toMatchObject({ status: 'completed' });
  return scored;
}

async function scoringOf({ id }: PredictionRecord): Promise<LedgerScoring> {
  const batches = (await harness.database.ledger.list(owner)).filter(({ predictionId }) => predictionId === id);
  const [parts = []] = scoringsOf(batches);
  return (await readScoring(harness.objectStore, parts, signal))!;
}

const calm = (customers = 40, seed = 5): Company => simulateCompany({ customers, seed, effect: () => 0 });

describe('the ledger', () => {
  it.each([
    ['scored by one worker', 40, false],
    ['scored in parts', 6_000, true],
  ])(
    'has what it takes to say again what was said, to the last bit, of a file %s',
    async (_, customers, split) => {
      const { csv, asOf } = calm(customers).next();
      const prediction = await score(csv, asOf, split);
      const scoring = await scoringOf(prediction);
      expect(scoring.rows).toHaveLength(customers);
      const pins = prediction.settings!.models;
      const own = await ownModels(harness, owner, pins);
      const again = await sayAgain({
        scoring,
        models: models.pinned(prediction.settings!, own),
        model: 'auto',
        signal,
      });
      expect([...again]).toEqual([...scoring.said.probabilities]);
      expect(new Set(scoring.said.versions)).toEqual(new Set(['saas-baseline-2']));
    },
    120_000,
  );

  it('says what was said, and by whom, without the cells that take most of the memory', async () => {
    const { csv, asOf } = calm().next();
    const { id } = await score(csv, asOf);
    const batches = (await harness.database.ledger.list(owner)).filter(({ predictionId }) => predictionId === id);
    const read = (wantsCells: boolean) =>
      readScorings(
        harness.objectStore,
        { scorings: scoringsOf(batches), share: 1, wantsCells: () => wantsCells },
        signal,
      );
    const [[whole], [bare]] = await Promise.all([read(true), read(false)]);
    expect(bare!.said).toEqual(whole!.said);
    expect(cellsOf(whole!)).toHaveLength(40);
    expect(() => cellsOf(bare!)).toThrow(`The cells of the customers of ${id} were not read.`);
  });

  it('has no names and addresses, and the hash of what is stored', async () => {
    const { csv, asOf } = calm().next();
    const { id } = await score(csv, asOf);
    const [batch] = (await harness.database.ledger.list(owner)).filter(({ predictionId }) => predictionId === id);
    const text = await harness.object(batch!.objectKey);
    expect(text).toContain('c1,');
    expect(text).not.toMatch(/Acme|example\.org/);
    const bytes = await buffer(await harness.objectStore.get(batch!.objectKey));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(batch!.sha256);
  });

  it('loses a customer who is erased, and says why its file is another', async () => {
    const { csv, asOf } = calm().next();
    const prediction = await score(csv, asOf);
    const { database } = harness;
    const erasure = await database.transaction((within) =>
      database.erasures.begin({ ...owner, reference: null, kind: 'customer', customerId: 'c7' }, within),
    );
    await runErasures({ ...harness, logger: silentLogger(), clock: () => database.currentTime() }, signal);
    const scoring = await scoringOf(prediction);
    expect(scoring.customerIds).not.toContain('c7');
    expect(scoring.customerIds).toHaveLength(39);
    const batches = (await database.ledger.list(owner)).filter(({ predictionId }) => predictionId === prediction.id);
    expect(batches).toMatchObject([{ rewriteReason: erasure.id, rows: 39 }]);
  });
});

it('learns in a thread of its own, which a deadline ends', async () => {
  const engine = openLearningThread({ deadlineMs: 1, maxMegabytes: 256 });
  const nothing = { scored: 0, matured: 0, open: 0, nextMaturesAt: null, notActive: 0, repeated: 0 };
  await expect(
    engine.reportCard({
      labelKind: 'forward',
      horizonDays: 30,
      counts: { ...nothing, censored: { waits_for_confirmation: 0, date_is_not_known_well_enough: 0 } },
      judged: {
        probabilities: new Float64Array(),
        labels: new Uint8Array(),
        customers: null,
        cohorts: null,
        revenue: null,
        treatment: null,
      },
      open: new Float64Array(),
    }),
  ).rejects.toMatchObject({ code: 'ERR-4203' });
  await engine.close();
});
