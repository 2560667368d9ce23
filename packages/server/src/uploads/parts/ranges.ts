export type Range = readonly [first: number, last: number];

/** Ascending numbers as ranges of consecutive ones. */
export function rangesOf(numbers: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const n of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
}

/** The ranges from 1 to `count` that are not among them. */
export function missingRanges(present: readonly Range[], count: number): Range[] {
  const missing: Range[] = [];
  let next = 1;
  for (const [first, last] of present) {
    if (first > next) missing.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= count) missing.push([next, count]);
  return missing;
}

/** As in a sentence: `4 and 6 to 9`. */
export function wordRanges(ranges: readonly Range[], most = 20): string {
  const words = ranges.slice(0, most).map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  if (ranges.length > most) words.push('others');
  const final = words.pop() ?? '';
  return words.length === 0 ? final : `${words.join(', ')} and ${final}`;
}
