import {
  KINDS_PER_PART,
  SEGMENT_FIELDS,
  segmentOfRow,
  segmentsWithout,
  type ResultRow,
  type ResultWords,
  type SegmentColumnTotals,
} from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { within } from '../connection/transaction.ts';
import { RESULT_COLUMNS, toResult, type SelectedRow } from '../results/rows.ts';
import { eachTrigram, packAscending, STANDING_FACTOR, unpackAscending } from '../results/trigrams.ts';
import { toJson } from '../shared/clean-text.ts';
import { ofScope } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';

const COLUMNS = RESULT_COLUMNS.replaceAll(/\w+/g, 'rows.$&');
const MAX_BYTES_PER_VALUE = 5;

/** Rows of a customer in all runs of an upload's predictions, those included that no prediction names. */
const OF_UPLOAD = `
  FROM predictions
  JOIN result_runs AS runs ON runs.prediction_id = predictions.id
  JOIN accounts ON accounts.id = predictions.account_id
  JOIN results AS rows
    ON rows.account_no = accounts.number AND rows.customer_id = $4 AND rows.run_no = runs.run_no
  WHERE ${ofScope(3, 'predictions')} AND predictions.upload_id = $2`;

interface FoundRow extends SelectedRow {
  readonly run_no: number;
  readonly prediction_id: string;
  readonly counts: boolean;
}

interface KeptSegments {
  readonly segments: readonly SegmentColumnTotals[] | null;
  readonly cells: Buffer;
  readonly columns: readonly { readonly field: string | null; readonly index: number }[] | null;
  readonly currency: string | null;
}

const SEGMENTS_OF_ROW = `
  SELECT runs.segments, rows.cells, predictions.mapping->'columns' AS columns,
    predictions.metrics->>'currency' AS currency
  FROM results AS rows
  JOIN result_runs AS runs ON runs.run_no = rows.run_no
  JOIN predictions ON predictions.id = runs.prediction_id
  WHERE rows.run_no = $1 AND rows.standing = $2 AND rows.row_number = $3`;

interface Words {
  readonly run_no: number;
  readonly words: ResultWords | null;
}

export interface ErasedResults {
  find(
    upload: UploadRef,
    customerId: string,
    transaction?: Transaction,
  ): Promise<ReadonlyMap<string, readonly ResultRow[]>>;
  any(upload: UploadRef, customerId: string): Promise<boolean>;
  /** Deletes the rows with what is searched by, and counts them out of the words of their runs. Returns how many. */
  erase(upload: UploadRef, customerId: string, transaction: Transaction): Promise<number>;
}

export function createErasedResults(sequelize: Sequelize): ErasedResults {
  const select = <Row extends object>(sql: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(sql, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  const rowsOf = ({ accountId, reference, id }: UploadRef, customerId: string, transaction?: Transaction) =>
    select<FoundRow>(
      `SELECT rows.run_no, predictions.id AS prediction_id, predictions.result_run = rows.run_no AS counts, ${COLUMNS}
       ${OF_UPLOAD} ORDER BY rows.run_no, rows.row_number`,
      [accountId, id, reference, customerId],
      transaction,
    );

  async function wordsOf(rows: readonly FoundRow[], transaction?: Transaction): Promise<Map<number, ResultWords>> {
    const runs = [...new Set(rows.map(({ run_no }) => run_no))];
    const found = await select<Words>(
      'SELECT run_no, words FROM result_runs WHERE run_no = ANY ($1::integer[])',
      [runs],
      transaction,
    );
    return new Map(found.flatMap(({ run_no, words }) => (words === null ? [] : [[run_no, words] as const])));
  }

  async function takeFromLists(rows: readonly FoundRow[], transaction: Transaction): Promise<void> {
    for (const row of rows) {
      const trigrams = [...trigramsOfRow(row)];
      const value = row.row_number * STANDING_FACTOR + row.standing;
      const lists = await select<{ trigram: number; portion: number; rows: Buffer }>(
        'SELECT trigram, portion, rows FROM result_trigrams WHERE run_no = $1 AND trigram = ANY ($2::integer[])',
        [row.run_no, trigrams],
        transaction,
      );
      for (const { trigram, portion, rows: packed } of lists) {
        const left = unpackAscending(packed).filter((known) => known !== value);
        const out = new Uint8Array(MAX_BYTES_PER_VALUE * left.length);
        const bytes = Buffer.from(out.subarray(0, packAscending(left, left.length, out)));
        const key = 'run_no = $1 AND trigram = $2 AND portion = $3';
        if (left.length === 0)
          await select(
            `DELETE FROM result_trigrams WHERE ${key} RETURNING 1`,
            [row.run_no, trigram, portion],
            transaction,
          );
        else if (!bytes.equals(packed))
          await select(
            `UPDATE result_trigrams SET rows = $4 WHERE ${key} RETURNING 1`,
            [row.run_no, trigram, portion, bytes],
            transaction,
          );
      }
    }
  }

  /** In its currency, which the words of the run have, and by the cells that it was counted by. */
  async function takeFromSegments(row: FoundRow, words: ResultWords, transaction: Transaction): Promise<void> {
    const [kept] = await select<KeptSegments>(SEGMENTS_OF_ROW, [row.run_no, row.standing, row.row_number], transaction);
    if (kept === undefined || kept.segments === null) return;
    const { segments, cells, columns, currency } = kept;
    const values = new Map<string, string>(
      SEGMENT_FIELDS.flatMap((field) => {
        const column = columns?.find((found) => found.field === field);
        return column === undefined ? [] : [[field, segmentOfRow(cells, field, column.index)] as const];
      }),
    );
    await select(
      'UPDATE result_runs SET segments = $2 WHERE run_no = $1 RETURNING 1',
      [row.run_no, toJson(segmentsWithout(segments, toResult(row, words), values, currency))],
      transaction,
    );
  }

  return {
    async find(upload, customerId, transaction) {
      const rows = (await rowsOf(upload, customerId, transaction)).filter(({ counts }) => counts);
      const words = await wordsOf(rows, transaction);
      const found = new Map<string, ResultRow[]>();
      for (const row of rows) {
        const meaning = words.get(row.run_no);
        if (meaning === undefined) throw new Error(`The words of run ${row.run_no} are missing.`);
        found.set(row.prediction_id, [...(found.get(row.prediction_id) ?? []), toResult(row, meaning)]);
      }
      return found;
    },
    any: async ({ accountId, reference, id }, customerId) =>
      (await select(`SELECT 1 ${OF_UPLOAD} LIMIT 1`, [accountId, id, reference, customerId])).length > 0,
    async erase(upload, customerId, transaction) {
      const rows = await rowsOf(upload, customerId, transaction);
      await takeFromLists(rows, transaction);
      for (const [run, words] of await wordsOf(rows, transaction)) {
        const ofRun = rows.filter(({ run_no }) => run_no === run);
        await select(
          'UPDATE result_runs SET words = $2, revision = revision + 1 WHERE run_no = $1 RETURNING 1',
          [run, toJson(countedOut(words, ofRun))],
          transaction,
        );
        for (const row of ofRun) await takeFromSegments(row, words, transaction);
        for (const { standing, row_number } of ofRun)
          await select(
            'DELETE FROM results WHERE run_no = $1 AND standing = $2 AND row_number = $3 RETURNING 1',
            [run, standing, row_number],
            transaction,
          );
      }
      // Of runs that ended before they had words.
      const { accountId, reference, id } = upload;
      await select(
        `DELETE FROM results USING (SELECT rows.ctid ${OF_UPLOAD}) AS found
         WHERE results.ctid = found.ctid RETURNING 1`,
        [accountId, id, reference, customerId],
        transaction,
      );
      return rows.length;
    },
  };
}

/** Rows of a standing are counted where pages are: those that are gone are no longer. */
function countedOut(words: ResultWords, rows: readonly FoundRow[]): ResultWords {
  return {
    ...words,
    parts: words.parts.map((part, n) => ({
      ...part,
      counts: part.counts.map(
        (count, standing) =>
          count - rows.filter((row) => row.standing === standing && Math.floor(row.kind / KINDS_PER_PART) === n).length,
      ),
    })),
  };
}

function trigramsOfRow({ customer_id, customer_name }: SelectedRow): ReadonlySet<number> {
  const found = new Set<number>();
  for (const text of [customer_id, customer_name ?? '']) {
    const bytes = new TextEncoder().encode(text);
    eachTrigram(bytes, 0, bytes.length, (trigram) => found.add(trigram));
  }
  return found;
}
