import type { ReportCard } from '@retainwise/sdk';
import { useId, useMemo } from 'react';
import { useWidget } from '../context.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { knownFigure, STAGE_FROM } from './figures.ts';

/** Whether those who left had the high scores, in words. */
export function RankingCard({ card: { ranking } }: { readonly card: ReportCard }) {
  const { format, locale } = useWidget();
  const text = useReportText();
  const id = useId();
  const tenths = useMemo(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }), [locale]);
  const whole = (value: number): string => format.whole(value);
  const percent = (share: number): string => format.percent(share);
  const top = ranking?.top;
  const lift = knownFigure(top?.lift);
  const auc = knownFigure(ranking?.auc);
  const revenue = knownFigure(top?.revenue_caught);
  return (
    <section className="rw-card rw-report-words" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.rankingTitle}</h3>
      </div>
      {top === undefined ? (
        <p className="rw-quiet">{text.rankingLater(whole(STAGE_FROM.ranking))}</p>
      ) : (
        <p className="rw-report-said">{text.rankingTop(whole(top.rows), whole(top.left), whole(top.left_at_random))}</p>
      )}
      {lift === null ? null : (
        <p>{text.rankingLift(tenths.format(lift.value), tenths.format(lift.low), tenths.format(lift.high))}</p>
      )}
      {revenue === null ? null : (
        <p>{text.rankingRevenue(percent(revenue.value), percent(revenue.low), percent(revenue.high))}</p>
      )}
      {auc === null ? null : (
        <p className="rw-quiet">{text.rankingPairs(percent(auc.value), percent(auc.low), percent(auc.high))}</p>
      )}
    </section>
  );
}
