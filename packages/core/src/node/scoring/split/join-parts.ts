import { InputProblems } from '../../../models/input-problems.ts';
import type { ResultWords } from '../../../results/stored/types.ts';
import { createSummaryCollector } from '../../../results/summary.ts';
import type { PredictionSummary } from '../../../results/types.ts';
import { openTable } from '../../../rows/index.ts';
import { createBatchScorer } from '../../../scoring/batch-scorer.ts';
import type { FileFigures } from '../../../scoring/file-figures.ts';
import { createFileMeasurer } from '../../../scoring/file-measurer.ts';
import type { MeasuredPart, OpenFrom, PartSettings, WrittenPart } from './types.ts';

export interface JoinedParts {
  /** What the scores of the file are set by. */
  readonly figures: (parts: readonly MeasuredPart[]) => FileFigures;
  /** What all parts come to, which are in the order of the file. */
  readonly join: (parts: readonly WrittenPart[], figures: FileFigures) => JoinedFile;
}

export interface JoinedFile {
  readonly summary: PredictionSummary;
  readonly words: ResultWords;
}

/** Puts together what was found of the parts of a file. Reads its first rows only. */
export async function joinParts(
  openFrom: OpenFrom,
  settings: PartSettings,
  signal?: AbortSignal,
): Promise<JoinedParts> {
  const table = await openTable(await openFrom(0), { signal });
  await table.close();
  const run = { ...settings, header: table.header, sample: table.sample };
  return {
    figures(parts) {
      const measurer = createFileMeasurer(createBatchScorer(run), settings.churnRate ?? null);
      for (const part of parts) measurer.merge(part);
      return measurer.figures();
    },
    join(parts, figures) {
      const scorer = createBatchScorer({ ...run, figures });
      const totals = createSummaryCollector();
      const problems = new InputProblems();
      for (const part of parts) {
        totals.merge(part.totals);
        problems.merge(part.inputProblems);
      }
      return {
        summary: { ...totals.summary(settings.currency ?? null, scorer), inputProblems: problems.list() },
        words: { version: 1, scale: scorer.scale, parts: parts.map(({ words }) => words) },
      };
    },
  };
}
