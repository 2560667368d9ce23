import { useState } from 'react';
import { useWidget } from '../context.ts';
import type { TrendPoint } from '../data/api-types.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { ChartCard } from './chart-card.tsx';
import { Choice } from '../ui/choice.tsx';
import { LineChart, type Point } from './line-chart.tsx';

type Measure = 'revenue' | 'leavers';

/** How what is at stake develops from upload to upload. */
export function TrendCard({ trend }: { readonly trend: readonly TrendPoint[] }) {
  const { format, formatFor } = useWidget();
  const text = useOverviewText();
  const latest = trend.at(-1);
  // Amounts of another currency cannot be compared.
  const comparable = trend.filter(({ currency }) => currency === latest?.currency);
  const hasRevenue = comparable.some(({ revenue_at_risk }) => revenue_at_risk > 0);
  const [chosen, setChosen] = useState<Measure>('revenue');
  const measure = hasRevenue ? chosen : 'leavers';
  const money = formatFor(latest?.currency ?? null);
  const largest = Math.max(0, ...comparable.map(({ revenue_at_risk }) => revenue_at_risk));
  const points =
    measure === 'revenue'
      ? comparable.map(({ as_of, revenue_at_risk }): Point => ({
          label: format.day(as_of),
          value: revenue_at_risk,
          written: money.shortMoney(revenue_at_risk, largest),
        }))
      : trend.map(({ as_of, expected_leavers: { estimate, low, high } }): Point => ({
          label: format.day(as_of),
          value: estimate,
          written: format.whole(estimate),
          low: low ?? undefined,
          high: high ?? undefined,
        }));
  const [first] = points;
  const last = points.at(-1);
  return (
    <ChartCard
      title={text.trendTitle}
      controls={
        hasRevenue && points.length > 1 ? (
          <Choice
            legend={text.trendTitle}
            value={measure}
            options={[
              ['revenue', text.trendRevenue],
              ['leavers', text.trendLeavers],
            ]}
            onChange={setChosen}
          />
        ) : null
      }
      table={
        points.length < 2
          ? null
          : {
              caption: text.trendTitle,
              columns: [text.trendDate, text.trendRevenue, text.trendLeavers],
              rows: trend.map(({ as_of, currency, revenue_at_risk, expected_leavers }) => [
                format.day(as_of),
                formatFor(currency).money(revenue_at_risk),
                format.whole(expected_leavers.estimate),
              ]),
            }
      }
    >
      {points.length < 2 || first === undefined || last === undefined ? (
        <p className="rw-empty">{text.trendOne}</p>
      ) : (
        <LineChart
          points={points}
          summary={text.trendSummary(format.whole(points.length), first.written, last.written)}
        />
      )}
    </ChartCard>
  );
}
