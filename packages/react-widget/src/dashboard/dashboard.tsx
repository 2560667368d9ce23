import type { Prediction } from '@retainwise/sdk';
import { useMemo, useState } from 'react';
import { useWidget, WidgetContext } from '../context.ts';
import { StepHeading } from '../ui/step-heading.tsx';
import { Customers } from './customers.tsx';
import { Downloads } from './downloads.tsx';
import { Drivers } from './drivers.tsx';
import { Histogram } from './histogram.tsx';
import { Tiles } from './tiles.tsx';
import { FIRST_QUERY } from './use-results.ts';

/** A completed prediction: key figures, distribution, drivers, customers with their reasons, and downloads. */
export function Dashboard({
  prediction,
  focus,
  onRestart,
}: {
  readonly prediction: Prediction;
  readonly focus: boolean;
  readonly onRestart?: () => void;
}) {
  const widget = useWidget();
  const { text, say } = widget;
  const { summary } = prediction;
  const [query, setQuery] = useState(FIRST_QUERY);
  // Rows do not say their currency: of several, none is shown beside them.
  const currency = summary?.revenue_by_currency === undefined ? (summary?.currency ?? null) : null;
  const inCurrency = useMemo(() => ({ ...widget, format: widget.formatFor(currency) }), [currency, widget]);
  return (
    <WidgetContext.Provider value={inCurrency}>
      <section className="rw-step-body">
        <div className="rw-results-head">
          <div>
            <StepHeading focus={focus}>{text.resultsTitle}</StepHeading>
            <p className="rw-lead">
              <Origin prediction={prediction} />
            </p>
          </div>
          <div className="rw-actions">
            <Downloads prediction={prediction} />
            {onRestart ? (
              <button type="button" className="rw-button" onClick={onRestart}>
                {text.startOver}
              </button>
            ) : null}
          </div>
        </div>
        {summary ? (
          <>
            <Tiles summary={summary} />
            {summary.risk_scale ? (
              <p className="rw-quiet">{say(summary.risk_scale.sentence_phrase, summary.risk_scale.sentence)}</p>
            ) : null}
            <div className="rw-charts">
              <Histogram counts={summary.histogram} riskScale={summary.risk_scale} />
              <Drivers factors={summary.top_factors} />
            </div>
          </>
        ) : null}
        <Customers predictionId={prediction.id} query={query} onChange={setQuery} />
      </section>
    </WidgetContext.Provider>
  );
}

/** Which file, and the moment at which its ages were measured. */
function Origin({ prediction: { filename, settings } }: { readonly prediction: Prediction }) {
  const { text, format } = useWidget();
  if (settings === null) return filename;
  const day = format.day(settings.as_of);
  return settings.as_of_source === 'newest_date' ? text.resultsOfNewest(filename, day) : text.resultsOf(filename, day);
}
