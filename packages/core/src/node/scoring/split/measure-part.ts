import { createBatchScorer } from '../../../scoring/batch-scorer.ts';
import { createFileMeasurer } from '../../../scoring/file-measurer.ts';
import { openPart } from './open-part.ts';
import type { FilePart, MeasuredPart, OpenFrom, PartSettings } from './types.ts';

export interface MeasurePartInput {
  readonly openFrom: OpenFrom;
  readonly settings: PartSettings;
  readonly part: FilePart;
  readonly batchRows?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Counts what the rows of a part add to the figures of their file. */
export async function measurePart({
  openFrom,
  settings,
  part,
  batchRows,
  signal,
}: MeasurePartInput): Promise<MeasuredPart> {
  const table = await openPart(openFrom, part, signal);
  try {
    const { header, sample } = table;
    const scorer = createBatchScorer({ ...settings, header, sample, before: part.before });
    const measurer = createFileMeasurer(scorer, settings.churnRate ?? null);
    for await (const batch of table.batches(batchRows)) {
      signal?.throwIfAborted();
      measurer.add(scorer.read(batch));
    }
    return measurer.counts();
  } finally {
    await table.close();
  }
}
