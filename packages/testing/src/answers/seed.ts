import { generateSampleCsv } from '@retainwise/core';
import type { FakeState } from '../state/fake-state.ts';
import { startPrediction } from './predictions.ts';
import { storeUpload } from './uploads.ts';

export interface SeedOptions {
  /** @default 'customers.csv' */
  readonly filename?: string;
  /** A file of your own; generated customers unless given. */
  readonly csv?: string;
  /** Generated customers. 60 unless given. */
  readonly rows?: number;
  /** The same customers for the same number. */
  readonly seed?: number;
  /** As a week later: some customers are gone, and some have come. */
  readonly changed?: boolean;
  /** Whose file it is; the account's own unless given. */
  readonly reference?: string;
}

/** In a file of a week later, of so many customers one is gone, one has become quiet, and a quiet one is busy again. */
const EVERY = 10;
const NEW_ROWS = 5;

/** Stores and scores a file. */
export async function seed(
  context: { readonly state: FakeState; readonly now: () => Date },
  options: SeedOptions,
): Promise<{ readonly uploadId: string; readonly predictionId: string }> {
  const { filename = 'customers.csv', rows = 60, seed: number = 1, changed = false, reference = null } = options;
  const csv = options.csv ?? (changed ? weekLater(rows, number) : generateSampleCsv({ rows, seed: number }));
  const received = { file: new Blob([csv]), filename, overrides: {} };
  const { id: uploadId } = await storeUpload(context, received, { reference });
  const { prediction, done } = startPrediction(context, { upload_id: uploadId }, 0);
  await done;
  return { uploadId, predictionId: prediction.id };
}

function weekLater(rows: number, number: number): string {
  const [header = '', ...lines] = generateSampleCsv({ rows: rows + NEW_ROWS, seed: number })
    .trimEnd()
    .split('\n');
  const names = header.split(',');
  const [activity, usage] = [names.indexOf('days_since_last_activity'), names.indexOf('feature_usage_score')];
  const set = (line: string, days: string, used: string): string =>
    line
      .split(',')
      .map((cell, i) => (i === activity ? days : i === usage ? used : cell))
      .join(',');
  const quietFor = (line: string): number => Number(line.split(',')[activity]);
  const known = lines.slice(0, rows).filter((_, i) => i % EVERY !== 1);
  const quietest = known.toSorted((a, b) => quietFor(b) - quietFor(a)).slice(0, Math.ceil(rows / EVERY));
  const busyAgain = new Set(quietest);
  const later = lines.flatMap((line, i) => {
    if (i % EVERY === 1) return [];
    if (busyAgain.has(line)) return [set(line, '0', '97')];
    return [i % EVERY === 3 ? set(line, '60', '4') : line];
  });
  return `${[header, ...later].join('\n')}\n`;
}
