import { groupsOfRows, type Split } from '../../training/splits.ts';
import { maturesAt } from '../labels/label-window.ts';
import type { LadderData } from './types.ts';

/** Rows that are judged by, as customers or as leavers, from which on they say enough. */
export interface EnoughToJudge {
  readonly customers: number;
  readonly leavers: number;
  /** Rows of either outcome that there must be to learn from. */
  readonly learntFrom: number;
}

/**
 * For each moment of scores, what could have been learnt by then and who is judged by it: the rows of that moment, and
 * those of earlier ones whose windows had closed. A window that was still open overlaps with the one that is judged,
 * and the same departure would be on both sides (purging; López de Prado 2018, chapter 7).
 *
 * @returns oldest first; empty where the rows of one moment alone are known, or too few can be judged
 */
export function splitsByTime(
  { labels, groups, moments }: Pick<LadderData, 'labels' | 'groups' | 'moments'>,
  horizonDays: number,
  enough: EnoughToJudge,
): readonly Split[] {
  if (moments === null) return [];
  const all = Int32Array.from(labels, (_, row) => row);
  const splits = [...new Set(moments)]
    .sort((a, b) => a - b)
    .map((moment) => ({
      train: all.filter((row) => maturesAt({ asOf: moments[row] ?? NaN, horizonDays }) <= moment),
      test: all.filter((row) => moments[row] === moment),
    }))
    .filter(({ train }) => hasBoth(labels, train, enough.learntFrom));
  return isEnough(labels, groups, splits, enough) ? splits : [];
}

/**
 * The newest rows that say enough as one judgement, by what could have been learnt before the first of them: for models
 * that take too long to be learnt anew for each moment. Null where there are none.
 */
export function newestSplit(
  splits: readonly Split[],
  data: Pick<LadderData, 'labels' | 'groups'>,
  enough: EnoughToJudge,
): Split | null {
  for (let first = splits.length - 1; first >= 0; first--) {
    const newest = splits.slice(first);
    if (!isEnough(data.labels, data.groups, newest, enough)) continue;
    const test = Int32Array.from(newest.flatMap((split) => [...split.test])).sort();
    return { train: newest[0]?.train ?? new Int32Array(), test };
  }
  return null;
}

function isEnough(
  labels: Uint8Array,
  groups: Int32Array | null,
  splits: readonly Split[],
  { customers, leavers }: EnoughToJudge,
): boolean {
  const rows = Int32Array.from(splits.flatMap(({ test }) => [...test]));
  const own = groupsOfRows(groups, rows);
  const left = rows.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
  return (own === null ? rows.length : new Set(own).size) >= customers || left >= leavers;
}

function hasBoth(labels: Uint8Array, rows: Int32Array, least: number): boolean {
  const left = rows.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
  return left >= least && rows.length - left >= least;
}
