import {
  createNewestDateFinder,
  daysSinceNewest,
  isClearlyOlder,
  type NewestDate,
} from '../../features/newest-date.ts';
import { groupDigits } from '../../numerics/group-digits.ts';
import type { Layer, LayerContext } from '../layer.ts';

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export interface AsOfRule extends Layer {
  /** The newest date of something that has happened, in the batches so far. */
  newest(): NewestDate | null;
}

/** Says at which moment ages are measured where the newest date in the file is clearly older. */
export function createAsOfRule({ mapping, reader, now, today, asOfSource }: LayerContext): AsOfRule {
  const finder = createNewestDateFinder(mapping, reader, Math.max(today, now));
  return {
    newest: () => finder.newest(),
    check(batch, marks) {
      finder.add(batch, (row) => marks.whole[row] === 1);
    },
    summarize(_, summary) {
      const newest = finder.newest();
      if (newest === null) return;
      const { date, column } = newest;
      const age = (at: number): string => `${groupDigits(daysSinceNewest(newest, at))} days`;
      if (asOfSource === 'newest_date')
        summary.counter('VAL-4022', { column, detail: `${date}, ${age(today)} before today` }).count = 1;
      else if (isClearlyOlder(newest, now))
        summary.counter('VAL-4023', { column, detail: `${date}, ${age(now)} before ${dayOf(now)}` }).count = 1;
    },
  };
}
