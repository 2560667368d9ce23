import { DEFAULT_HORIZON_DAYS, type ResultWords } from '@retainwise/core';
import type { LedgerFile, NewLedgerBatch, PredictionMapping, PredictionRecord } from '@retainwise/platform';
import { keptColumns } from './kept-columns.ts';
import { versionOf, versionsOfKinds } from './ledger-writer.ts';

/** The batches of the ledger that a scoring left, with what it takes to repeat it. */
export function batchesOf(
  { id, uploadId, settings, mapping, model, level }: PredictionRecord,
  { words, ledger }: { readonly words: ResultWords; readonly ledger: readonly LedgerFile[] },
): readonly NewLedgerBatch[] {
  if (settings === null || mapping === null) return [];
  const kinds = versionsOfKinds(words);
  return ledger.map((file, part) => ({
    ...file,
    predictionId: id,
    uploadId,
    part,
    modelVersion: versionOf(kinds),
    arm: 'champion',
    asOf: new Date(settings.asOf),
    horizonDays: settings.horizonDays ?? DEFAULT_HORIZON_DAYS,
    scoredWith: { settings, mapping: withoutCells(mapping), model, level, columns: keptColumns(mapping), kinds },
  }));
}

/** How the columns are read, without the cells that explain it: those are of customers, who may be erased. */
function withoutCells(mapping: PredictionMapping): PredictionMapping {
  const columns = mapping.columns.map(({ reasonPhrase: _phrase, examples: _cells, ...match }) => ({
    ...match,
    reason: '',
  }));
  return { ...mapping, columns, missing: [], questions: [] };
}
