import { correctTable, openTable, type CellCorrection } from '@retainwise/core';
import type { TaskContext, TaskType } from '../../process-pool/task.ts';

export interface CorrectionInput {
  readonly corrections: readonly CellCorrection[];
  /** Of a workbook; null for the one that looks like customers. */
  readonly sheet: string | null;
}

type CorrectionQuestions = {
  /** Takes a piece of the corrected file. The task goes on when it has been taken. */
  readonly take: (text: string) => Promise<null>;
};

/** Reads a file and gives it back piece by piece, as CSV, with other values in some of its cells. */
export const CORRECT_FILE: TaskType<CorrectionInput, null, CorrectionQuestions> = { name: 'correct-file' };

/** @throws InputError when it is not a table, or ERR-3011 when it cannot be corrected like that */
export async function correctFile(
  { corrections, sheet }: CorrectionInput,
  { bytes, ask }: TaskContext<CorrectionQuestions>,
): Promise<null> {
  const table = await openTable(bytes, { sheet: sheet ?? undefined });
  for await (const text of correctTable(table, corrections)) await ask('take', text);
  return null;
}
