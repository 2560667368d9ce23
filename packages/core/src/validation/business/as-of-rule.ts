import { phrase } from '../../phrases/phrase.ts';
import {
  createNewestDateFinder,
  daysSinceNewest,
  isClearlyOlder,
  type NewestDate,
} from '../../features/newest-date.ts';
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
      if (asOfSource === 'newest_date')
        summary.counter('VAL-4022', {
          column,
          detail: phrase('detail.before_today', { date, days: daysSinceNewest(newest, today) }),
        }).count = 1;
      else if (isClearlyOlder(newest, now))
        summary.counter('VAL-4023', {
          column,
          detail: phrase('detail.before_day', { date, days: daysSinceNewest(newest, now), day: dayOf(now) }),
        }).count = 1;
    },
  };
}
