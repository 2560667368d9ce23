import type { CustomerTimeline, TimelineScore } from '@retainwise/sdk';
import { useId } from 'react';
import { useWidget } from '../context.ts';
import { useCustomerTimeline } from '../data/use-timeline.ts';
import { useReportText } from '../text/report/use-report-text.ts';

/** "We said 31 % on 3 Feb; left on 2 Apr", the newest first. Nothing where the API cannot say it. */
export function Timeline({ customerId }: { readonly customerId: string }) {
  const { format } = useWidget();
  const text = useReportText();
  const { data } = useCustomerTimeline(customerId);
  const id = useId();
  const scores = shownScores(data);
  if (scores.length === 0) return null;
  return (
    <section className="rw-card" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.timelineTitle}</h3>
      </div>
      <ul className="rw-timeline">
        {scores.map(({ as_of, probability, window }) => (
          <li key={as_of} data-rw-state={window.state}>
            {text.timelineSaid(format.probability(probability), format.day(as_of))}
            {'; '}
            <strong>{whatHappened(window, text, (moment) => format.day(moment))}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was shown; what a model that is tried beside would have said was not. */
function shownScores(timeline: CustomerTimeline | null): readonly TimelineScore[] {
  return (timeline?.scores ?? [])
    .filter(({ arm }) => arm === 'champion')
    .toSorted((a, b) => b.as_of.localeCompare(a.as_of));
}

function whatHappened(
  { state, left_at, matures_at }: TimelineScore['window'],
  text: ReturnType<typeof useReportText>,
  day: (moment: string) => string,
): string {
  switch (state) {
    case 'left':
      return left_at === null ? text.timelineLeftInTime : text.timelineLeft(day(left_at));
    case 'stayed':
      return text.timelineStayed;
    case 'open':
      return text.timelineOpen(day(matures_at));
    case 'had_left':
      return text.timelineHadLeft;
    case 'unknown':
      return text.timelineUnknown;
  }
}
