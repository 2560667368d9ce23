import type { HorizonDays } from '@retainwise/core';
import { DAY_MS, maturesAt } from '@retainwise/core/learning';
import type { LedgerBatch } from '@retainwise/platform';
import { scoringsOf } from './read-ledger.ts';

/** Cells that are held in memory at once: about 40 MB. */
const MAX_CELLS = 1_000_000;
/** Scorings whose windows have closed that are looked at where not all fit: a year, if they are monthly. */
const MAX_CLOSED = 12;
/** Scorings closer to each other say hardly more than one of them. */
const APART_DAYS = 7;

export interface ChosenScorings {
  /** Batches of each, oldest first. */
  readonly scorings: readonly (readonly LedgerBatch[])[];
  /** Of the customers of each, 0 to 1. */
  readonly share: number;
  /** What is read for it, those of other customers included. */
  readonly cells: number;
}

export interface ChooseOptions {
  readonly horizonDays: HorizonDays;
  /** Who had left by this moment is known, UTC milliseconds. */
  readonly through: number | null;
  readonly maxCells?: number;
}

/**
 * Which scorings are looked at, and how many of their customers. All, where that fits into memory. Otherwise the
 * newest, whose customers are those of today, and the newest whose windows have closed, some days apart from each
 * other: of many customers a sample says as much as all of them, and a scoring that nobody can judge yet says nothing.
 * While none can be judged, the oldest is what the newest is compared with.
 */
export function chooseScorings(
  batches: readonly LedgerBatch[],
  { horizonDays, through, maxCells = MAX_CELLS }: ChooseOptions,
): ChosenScorings {
  const all = scoringsOf(batches);
  if (cellsOf(all) <= maxCells) return { scorings: all, share: 1, cells: cellsOf(all) };
  const newestFirst = [...all].reverse();
  const chosen = newestFirst.slice(0, 1);
  let last = Infinity;
  for (const scoring of newestFirst) {
    const asOf = momentOf(scoring);
    if (chosen.length > MAX_CLOSED) break;
    if (maturesAt({ asOf, horizonDays }) > (through ?? -Infinity)) continue;
    if (asOf > last - APART_DAYS * DAY_MS || scoring === chosen[0]) continue;
    chosen.push(scoring);
    last = asOf;
  }
  const [oldest] = all;
  if (chosen.length === 1 && oldest !== undefined && oldest !== chosen[0]) chosen.push(oldest);
  const cells = cellsOf(chosen);
  return { scorings: chosen.reverse(), share: Math.min(1, maxCells / cells), cells };
}

const momentOf = ([first]: readonly LedgerBatch[]): number => first?.asOf.getTime() ?? NaN;

function cellsOf(scorings: readonly (readonly LedgerBatch[])[]): number {
  return scorings.flat().reduce((sum, { rows, scoredWith }) => sum + rows * (scoredWith?.columns.length ?? 1), 0);
}
