import { InputError } from '../errors.ts';
import type { AsOf } from '../features/newest-date.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { PredictionSummary, ResultRow } from '../results/types.ts';
import { findMoment, measureFile, tableInput } from '../scoring/table/table-settings.ts';
import { scoreTable } from '../scoring/table/score-table.ts';
import type { ValidationReport } from '../validation/types.ts';
import { createBlobSink } from './blob-sink.ts';
import { createKeptRows, type ResultPages } from './kept-rows.ts';
import { readingOfBlob } from './read-blob.ts';
import { settingsOf } from './settings-of.ts';
import type { FileInput, FileStage } from './types.ts';

export interface ScoreFileInput extends FileInput {
  /** Keeps all scored rows for pages, about 100 bytes of memory each and their reasons beside it. */
  readonly keepRows?: boolean;
}

/** A file that was scored where it is. */
export interface FileScores {
  readonly mapping: ColumnMapping;
  readonly asOf: AsOf;
  readonly validation: ValidationReport;
  readonly summary: PredictionSummary;
  /** Why these models scored. */
  readonly routing: string;
  /** The CSV of results, byte for byte as `retainwise score` writes it. */
  readonly results: Blob;
  /** The CSV of rejected rows, with a code and a reason each. */
  readonly rejected: Blob;
  /** The customers most at risk, with their reasons. */
  readonly top: readonly ResultRow[];
  /** All customers; null where they were not to be kept. */
  readonly pages: ResultPages | null;
}

const CSV = 'text/csv;charset=utf-8';

/**
 * Scores a file without Node and without sending it anywhere, as `retainwise score` does: it is read for its newest
 * date where its first rows leave that open, then for what the scores are set by, then to score it. Memory does not
 * grow with the file, but for the ids of its customers, and for kept rows.
 *
 * @throws InputError when the file cannot be scored, ERR-3005 when none of its rows can; ModelFormatError when the
 *   page's own model is none; the reason of `signal`
 */
export async function scoreFile(input: ScoreFileInput): Promise<FileScores> {
  const { file, sheet, signal, onProgress, keepRows = false } = input;
  const settings = settingsOf(input);
  let stage: FileStage = 'reading';
  let bytesRead = 0;
  let rowsScored = 0;
  const report = (): void => onProgress?.({ stage, bytesRead, bytesTotal: file.size, rowsScored });
  const read = readingOfBlob(file, {
    sheet,
    signal,
    onBytes: (bytes) => {
      bytesRead = bytes;
      report();
    },
  });

  const asOf = await findMoment(read, settings);
  stage = 'measuring';
  const figures = await measureFile(read, settings, asOf);
  stage = 'scoring';
  return read(async (table) => {
    const results = createBlobSink();
    const rejected = createBlobSink();
    const kept = keepRows ? createKeptRows() : null;
    const run = tableInput(table, settings, asOf, figures);
    const { summary, top, routing, validation, words } = await scoreTable({
      ...run,
      table,
      results,
      rejected,
      detail: input.options?.detail,
      ...(signal === undefined ? {} : { signal }),
      ...(kept === null
        ? {}
        : {
            onStored: (rows) => {
              kept.add(rows);
              return Promise.resolve();
            },
          }),
      onProgress: (rows) => {
        rowsScored = rows;
        report();
        return Promise.resolve();
      },
    });
    if (summary.accepted === 0) throw nothingScored(summary);
    return {
      mapping: run.mapping,
      asOf,
      validation,
      summary,
      routing,
      results: results.blob(CSV),
      rejected: rejected.blob(CSV),
      top,
      pages: words === null ? null : (kept?.end(words) ?? null),
    };
  });
}

function nothingScored({ rows, rejectionReasons }: PredictionSummary): InputError {
  return new InputError(
    'ERR-3005',
    `None of the ${rows} rows can be scored. ${rejectionReasons[0]?.message ?? ''}`.trim(),
    {
      fix: 'Read the validation report, correct the file, and try again.',
    },
  );
}
