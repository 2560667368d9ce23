import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../mapping/index.ts';
import { createSaasBaseline } from '../../models/saas-baseline/saas-baseline.ts';
import { createTelecomModel } from '../../models/telecom/telecom-model.ts';
import { openTable } from '../../rows/index.ts';
import { generateSampleCsv } from '../../sample-data/generate-sample.ts';
import { createFileScoring, type FileScoringInput } from './score-table.ts';
import { startWritingThread } from './writing-thread.ts';
import type { ScoringPlan } from './thread-messages.ts';

const CSV = generateSampleCsv({ rows: 700 });

async function score(
  writerCount: number,
  change: { readonly plan?: Partial<ScoringPlan>; readonly onScored?: FileScoringInput['onScored'] } = {},
) {
  const table = await openTable(CSV);
  const { header, sample } = table;
  const decoder = new TextDecoder();
  let text = '';
  let rejections = 0;
  const writers = Array.from({ length: writerCount }, startWritingThread);
  const scoring = createFileScoring({
    plan: {
      header,
      sample,
      mapping: mapColumns({ header, sample }),
      model: 'auto',
      salt: 's',
      explain: 'exact',
      now: new Date('2026-06-15T00:00:00Z'),
      writes: true,
      ...change.plan,
    },
    models: [createSaasBaseline(), createTelecomModel()],
    model: 'auto',
    level: 'standard',
    currency: 'EUR',
    writers,
    onScored:
      change.onScored ??
      ((records, rejected) => {
        text += decoder.decode(records, { stream: true });
        rejections += rejected.length;
        return Promise.resolve();
      }),
  });
  try {
    for await (const batch of table.batches(50)) await scoring.add(batch);
    return { ...(await scoring.finish()), text, rejections, routing: scoring.routing };
  } finally {
    await Promise.all(writers.map((writer) => writer.stop()));
  }
}

describe('a file scored by several threads', () => {
  it('has the same results, totals and customers at risk as by one, in the order of the file', async () => {
    const [alone, helped] = [await score(0), await score(2)];
    expect(helped).toEqual(alone);
    expect(alone.summary.rows).toBe(700);
    expect(alone.summary.rejected).toBe(alone.rejections);
    expect(alone.text.split('\r\n')).toHaveLength(alone.summary.accepted + 1);
    expect(alone.top).toHaveLength(10);
  });

  it('writes nothing when nobody wants records, and counts all the same', async () => {
    const { text, summary } = await score(1, { plan: { writes: false } });
    expect([text, summary.rows]).toEqual(['', 700]);
  });

  it('fails when a thread fails, and when the results cannot be written', async () => {
    await expect(score(1, { plan: { model: './no-such-model.json' } })).rejects.toThrow(
      'A writing thread failed: The model "./no-such-model.json" cannot be read.',
    );
    await expect(score(1, { onScored: () => Promise.reject(new Error('the disk is full')) })).rejects.toThrow(
      'the disk is full',
    );
  });
});
