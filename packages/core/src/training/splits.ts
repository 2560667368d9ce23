import { randomOrder } from '../numerics/random-order.ts';

/** Row indices, ascending, without overlap. */
export interface Split {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** The customer of each row, as a number from 0; null where every row is a customer of its own. */
export type Groups = Int32Array | null;

/** Rows seen as customers: each counts once, as one who left if any of its rows did. */
interface Customers {
  readonly labels: Uint8Array;
  readonly of: (row: number) => number;
}

function customersOf(labels: Uint8Array, groups: Groups): Customers {
  if (groups === null) return { labels, of: (row) => row };
  const own = new Uint8Array(groups.reduce((most, group) => Math.max(most, group), -1) + 1);
  groups.forEach((group, row) => {
    if (labels[row] === 1) own[group] = 1;
  });
  return { labels: own, of: (row) => groups[row] ?? 0 };
}

/**
 * Sets a share of the customers of each label aside, at random, with all their rows.
 *
 * @param labels 0 or 1 per row
 * @param testShare 0 to 1
 */
export function stratifiedSplit(labels: Uint8Array, testShare: number, seed: number, groups: Groups = null): Split {
  const customers = customersOf(labels, groups);
  const count = customers.labels.length;
  const isTest = new Uint8Array(count);
  for (const label of [0, 1]) {
    const members = randomOrder(count, seed + label).filter((customer) => customers.labels[customer] === label);
    for (const customer of members.subarray(0, Math.round(testShare * members.length))) isTest[customer] = 1;
  }
  return splitBy((row) => isTest[customers.of(row)] === 1, labels.length);
}

/**
 * Sets the latest customers aside, so that a model is tested on a period it has not seen. Rows of the same time stay
 * together, as do the rows of a customer, who counts with the latest of them; those without a time go to training.
 *
 * @param times milliseconds, NaN where unknown
 */
export function timeSplit(times: Float64Array, testShare: number, groups: Groups = null): Split {
  const latest = groups === null ? times : latestOf(times, groups);
  const known = latest.filter((time) => !Number.isNaN(time)).sort();
  const cut = known[Math.floor((1 - testShare) * known.length)] ?? Infinity;
  return splitBy((row) => (latest[groups === null ? row : (groups[row] ?? 0)] ?? NaN) >= cut, times.length);
}

function latestOf(times: Float64Array, groups: Int32Array): Float64Array {
  const latest = new Float64Array(groups.reduce((most, group) => Math.max(most, group), -1) + 1).fill(NaN);
  groups.forEach((group, row) => {
    const time = times[row] ?? NaN;
    if (!(time <= (latest[group] ?? NaN)) && !Number.isNaN(time)) latest[group] = time;
  });
  return latest;
}

/** Fold of each row, 0 to folds − 1, every label spread evenly over them, the rows of a customer in one of them. */
export function stratifiedFolds(labels: Uint8Array, folds: number, seed: number, groups: Groups = null): Uint8Array {
  const customers = customersOf(labels, groups);
  const fold = new Uint8Array(customers.labels.length);
  const order = randomOrder(fold.length, seed);
  let next = 0;
  for (const label of [0, 1]) {
    for (const customer of order) {
      if (customers.labels[customer] !== label) continue;
      fold[customer] = next % folds;
      next++;
    }
  }
  return Uint8Array.from(labels, (_, row) => fold[customers.of(row)] ?? 0);
}

/** The groups of some rows, numbered from 0 again; null where none of them belong together. */
export function groupsOfRows(groups: Groups, rows: Int32Array): Groups {
  if (groups === null) return null;
  const numberOf = new Map<number, number>();
  const own = Int32Array.from(rows, (row) => {
    const group = groups[row] ?? 0;
    const known = numberOf.get(group) ?? numberOf.size;
    numberOf.set(group, known);
    return known;
  });
  return numberOf.size === rows.length ? null : own;
}

export function splitBy(isTest: (row: number) => boolean, count: number): Split {
  const all = Int32Array.from({ length: count }, (_, row) => row);
  return { train: all.filter((row) => !isTest(row)), test: all.filter(isTest) };
}
