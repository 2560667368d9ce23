import type { ResultWords, StoredRows } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { connectionOf } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import { startCopyIn, type CopyIn } from './copy-in.ts';
import { MAX_UNINDEXED_ROWS } from './search.ts';
import { TrigramLists } from './trigram-lists.ts';
import { COPY_TRIGRAMS, trigramTuples } from './trigram-tuples.ts';
import { COPY_HEADER, COPY_RESULTS, COPY_TRAILER, copyTuples, type RowOwner } from './copy-tuples.ts';

/** Rows in a transaction: so many that a commit costs nothing worth speaking of. */
const ROWS_PER_COMMIT = 50_000;
/** And no transaction stays open much longer than this: a sweep and a vacuum wait for it. */
const MS_PER_COMMIT = 10_000;

/** The rows of one run, written in the order of the file. Nobody sees them before a prediction names the run. */
export interface RunRows {
  readonly runNo: number;
  /**
   * Resolves when there is room for more; the rows may be in the table only later.
   *
   * @throws RunSweptError when the run was given up; else what the database says, of earlier rows too
   */
  write(rows: StoredRows): Promise<void>;
  /** Resolves when all rows so far are in the table. @throws as `write` */
  flush(): Promise<void>;
  /** Resolves when all rows are in the table, and what they mean. @throws as `write` */
  finish(words: ResultWords): Promise<void>;
  /** Writes no more, and waits until nothing is under way. Never rejects. What was written is left to the sweep. */
  abandon(): Promise<void>;
}

/** A sweep, or the deletion of the upload, has taken the run for lost: what it writes is of no use. */
export class RunSweptError extends Error {
  override readonly name = 'RunSweptError';

  constructor(runNo: number) {
    super(`The results of run ${runNo} are not wanted any more.`);
  }
}

interface Portion {
  readonly number: number;
  readonly transaction: Transaction;
  readonly copy: CopyIn;
  readonly since: number;
  rows: number;
}

/** Locked against the sweep, so that it deletes all rows of a run or is found here. */
const HOLD = 'SELECT 1 AS held FROM result_runs WHERE run_no = $1 AND NOT swept FOR SHARE';

export async function holdRun(sequelize: Sequelize, runNo: number, transaction: Transaction): Promise<boolean> {
  const held = await sequelize.query(HOLD, { bind: [runNo], type: QueryTypes.SELECT, transaction });
  return held.length === 1;
}

/** What may write the words of a run: all of its rows are in the table. */
export async function sealRun(sequelize: Sequelize, runNo: number, words: ResultWords): Promise<boolean> {
  const sealed = await sequelize.query<{ run_no: number }>(
    'UPDATE result_runs SET words = $2 WHERE run_no = $1 AND NOT swept RETURNING run_no',
    { bind: [runNo, toJson(words)], type: QueryTypes.SELECT },
  );
  return sealed.length > 0;
}

/** Which of the rows of a run are written. */
export interface RowsOfRun {
  /** Whether they may still be written, as long as the transaction is open. */
  readonly hold: (transaction: Transaction) => Promise<boolean>;
  /** Of their lists of trigrams. */
  readonly firstPortion: number;
  /** Whether the run has so many rows that it is searched by them; null where only its end tells. */
  readonly isIndexed: boolean | null;
}

export function createRunRows(sequelize: Sequelize, owner: RowOwner, part?: RowsOfRun): RunRows {
  const { runNo } = owner;
  const { hold, firstPortion, isIndexed } = part ?? {
    hold: (transaction: Transaction) => holdRun(sequelize, runNo, transaction),
    firstPortion: 0,
    isIndexed: null,
  };
  let portion: Portion | null = null;
  let portions = firstPortion;
  let written = 0;
  const lists = new TrigramLists();

  async function begin(): Promise<Portion> {
    const transaction = await sequelize.transaction();
    try {
      if (!(await hold(transaction))) throw new RunSweptError(runNo);
      const copy = startCopyIn(connectionOf(transaction), COPY_RESULTS);
      await copy.write(COPY_HEADER);
      return { number: portions++, transaction, copy, since: performance.now(), rows: 0 };
    } catch (error) {
      await rollBack(transaction);
      throw error;
    }
  }

  async function commit({ number, transaction, copy, rows }: Portion): Promise<void> {
    await endCopy(copy, rows);
    written += rows;
    // Small runs are searched without them. Until it is known that this is none, they are gathered.
    if (isIndexed ?? written > MAX_UNINDEXED_ROWS) {
      const tuples = trigramTuples(lists, { runNo, portion: number });
      const trigrams = startCopyIn(connectionOf(transaction), COPY_TRIGRAMS);
      await trigrams.write(COPY_HEADER);
      await trigrams.write(tuples.bytes);
      await endCopy(trigrams, tuples.count);
    }
    await transaction.commit();
  }

  async function drop({ transaction, copy }: Portion): Promise<void> {
    await copy.cancel();
    await rollBack(transaction);
  }

  /** Does some work on the portion under way, and drops it when that fails. */
  async function using(work: (open: Portion) => Promise<void>): Promise<void> {
    const open = (portion ??= await begin());
    try {
      await work(open);
    } catch (error) {
      portion = null;
      await drop(open);
      throw error;
    }
  }

  async function flush(): Promise<void> {
    if (portion === null) return;
    await using(commit);
    portion = null;
  }

  return {
    runNo,
    async write(rows) {
      if (rows.rowNumbers.length === 0) return;
      await using(async (open) => {
        open.rows += rows.rowNumbers.length;
        lists.add(rows);
        await open.copy.write(copyTuples(rows, owner));
      });
      if (portion !== null && (portion.rows >= ROWS_PER_COMMIT || performance.now() - portion.since > MS_PER_COMMIT))
        await flush();
    },
    async finish(words) {
      await flush();
      if (!(await sealRun(sequelize, runNo, words))) throw new RunSweptError(runNo);
    },
    flush,
    async abandon() {
      const open = portion;
      portion = null;
      if (open !== null) await drop(open);
    },
  };
}

async function endCopy(copy: CopyIn, rows: number): Promise<void> {
  await copy.write(COPY_TRAILER);
  const copied = await copy.end();
  if (copied !== rows) throw new Error(`PostgreSQL took ${copied} of ${rows} rows.`);
}

/** A connection that is lost has rolled back by itself. */
async function rollBack(transaction: Transaction): Promise<void> {
  try {
    await transaction.rollback();
  } catch {
    // Nothing of the transaction is left, and the cause is reported by whoever met it first.
  }
}
