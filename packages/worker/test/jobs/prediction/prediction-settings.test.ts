import { analyzeTable, openTable, type MappingOverrides } from '@retainwise/core';
import type { PinnedModel, PredictionRecord, UploadRecord } from '@retainwise/platform';
import { ownOf, runSql } from '@retainwise/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, jobOf, withWriteRows, type Harness } from '../../support/harness.ts';
import { customersCsv } from '../../support/customers.ts';

const { signal } = new AbortController();

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

const scoresOf = async (prediction: PredictionRecord) =>
  (await harness.rows(prediction)).map(({ churnProbability }) => churnProbability);

/** As `PUT /v1/uploads/{id}/mapping` does it. */
async function changeMapping(upload: UploadRecord, csv: string, overrides: MappingOverrides): Promise<UploadRecord> {
  const { mapping, formats } = await analyzeTable(await openTable(csv), { overrides, now: new Date() });
  const changed = await harness.database.uploads.update(
    { ...ownOf(harness.account.id), id: upload.id },
    {
      mapping,
      columnFormats: formats,
      mappingOverrides: overrides,
    },
  );
  return changed!;
}

/** A run that fails on our side after its first batch, so that the queue would deliver the job again. */
async function interrupt(prediction: PredictionRecord): Promise<void> {
  const database = withWriteRows(harness.database, () => Promise.reject(new Error('connection lost')));
  expect(await harness.processor({ database }).run(jobOf(prediction), { signal })).toEqual({ againInSeconds: 0 });
}

describe('a prediction', () => {
  it('is scored at every attempt with the mapping it was created with, the next one with the changed one', async () => {
    const csv = customersCsv(60);
    const upload = await harness.upload(csv);
    const before = await harness.predict(upload);
    await harness.processor().run(jobOf(before), { signal });
    const expected = await scoresOf(before);

    const first = await harness.predict(upload);
    await interrupt(first);
    const changed = await changeMapping(upload, csv, { contract_type: null });
    const second = await harness.predict(changed);
    await harness.processor().run(jobOf(first), { signal });
    await harness.processor().run(jobOf(second), { signal });

    expect(await harness.find(first)).toMatchObject({ status: 'completed', attempt: 2 });
    expect(await harness.find(second)).toMatchObject({ status: 'completed', attempt: 1 });
    expect(await scoresOf(first)).toEqual(expected);
    expect(await scoresOf(second)).not.toEqual(expected);
  });

  it('keeps the currency and the churn rate of its account at every attempt', async () => {
    const upload = await harness.upload(customersCsv(60));
    const before = await harness.predict(upload);
    await harness.processor().run(jobOf(before), { signal });
    const expected = await scoresOf(before);

    const first = await harness.predict(upload);
    await interrupt(first);
    await runSql(harness.databaseUrl, "UPDATE accounts SET currency = 'JPY', prior_churn_rate = 0.9");
    const second = await harness.predict(upload);
    await harness.processor().run(jobOf(first), { signal });
    await harness.processor().run(jobOf(second), { signal });

    expect(await harness.find(first)).toMatchObject({ attempt: 2, metrics: { currency: 'USD' } });
    expect(await harness.find(second)).toMatchObject({ attempt: 1, metrics: { currency: 'JPY' } });
    expect(await scoresOf(first)).toEqual(expected);
    expect(await scoresOf(second)).not.toEqual(expected);
  });

  it('reads cells in the formats it was created with, whatever the file would suggest to a later version', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `c${i},${i + 1}.500,month-to-month\n`);
    const upload = await harness.upload(`customer_id,tenure_months,contract\n${rows.join('')}`);
    const mapping = upload.mapping!;
    const tenure = mapping.columns.findIndex(({ field }) => field === 'tenure_months');
    expect(upload.columnFormats![tenure]).toMatchObject({ decimal: '.' });
    // As if an earlier version had decided otherwise: 1.500 is then fifteen hundred months.
    const commas = upload.columnFormats!.map((format) => format && { ...format, decimal: ',' as const });
    const columns = mapping.columns.map(({ decimalSign: _, ...column }) => column);
    const otherwise = await harness.database.uploads.update(
      { ...ownOf(harness.account.id), id: upload.id },
      {
        columnFormats: commas,
        mapping: { ...mapping, columns },
      },
    );
    const asDecided = await harness.predict(upload);
    const asStored = await harness.predict(otherwise!);
    await harness.processor().run(jobOf(asDecided), { signal });
    await harness.processor().run(jobOf(asStored), { signal });
    expect(await scoresOf(asStored)).not.toEqual(await scoresOf(asDecided));
  });

  describe('of a model version that is gone', () => {
    /** A prediction that was created when its models had other versions. */
    async function createdWith(pin: (model: PinnedModel) => PinnedModel): Promise<PredictionRecord> {
      const { id, accountId, reference, uploadId, model, level, settings, mapping } = await harness.predict(
        await harness.upload(customersCsv(20)),
      );
      const pinned = { ...settings!, models: settings!.models!.map(pin) };
      return harness.database.predictions.create({
        id: `${id}2`,
        accountId,
        reference,
        uploadId,
        model,
        level,
        settings: pinned,
        mapping: mapping!,
      });
    }

    it('is tried again rather than scored by another version', async () => {
      const prediction = await createdWith((model) => ({ ...model, version: `${model.version}-retired` }));
      expect(await harness.processor().run(jobOf(prediction), { signal })).toEqual({ againInSeconds: 0 });
      expect(await harness.rows(prediction)).toEqual([]);
    });

    it('is scored all the same when the model does not score its rows', async () => {
      const prediction = await createdWith((model) =>
        model.excluded === null ? model : { ...model, version: `${model.version}-retired` },
      );
      expect(prediction.settings!.models).toContainEqual(expect.objectContaining({ version: 'telecom-3-retired' }));
      await harness.processor().run(jobOf(prediction), { signal });
      expect(await harness.find(prediction)).toMatchObject({ status: 'completed', rowsAccepted: 20 });
      const [row] = await harness.rows(prediction);
      expect(row!.routingReason).toMatch(/^saas-baseline is the only eligible model: telecom needs/);
    });
  });
});
