import type { Summary } from '@retainwise/sdk';
import type { ReactNode } from 'react';
import { useWidget } from '../context.ts';

/** The four key figures of a prediction. */
export function Tiles({ summary }: { readonly summary: Summary }) {
  const { text, format, formatFor } = useWidget();
  const [main, ...others] = summary.revenue_by_currency ?? [];
  const money = main === undefined ? format : formatFor(main.currency);
  const scored = summary.accepted - summary.already_churned;
  const share = (count: number): string => text.tileShare(format.percent(scored === 0 ? 0 : count / scored));
  const notes = [
    ...(summary.rejected > 0 ? [text.tileRejected(summary.rejected, format.whole(summary.rejected))] : []),
    ...(summary.already_churned > 0
      ? [text.tileChurned(summary.already_churned, format.whole(summary.already_churned))]
      : []),
  ];
  return (
    <dl className="rw-tiles">
      <Tile
        name={text.tileRevenue}
        value={summary.monthly_revenue === 0 ? '–' : money.shortMoney(summary.revenue_at_risk)}
        accent
      >
        {summary.monthly_revenue === 0 ? text.tileNone : text.tileRevenueNote}
        {others
          .map(({ currency, revenue_at_risk }) => ` · ${formatFor(currency).shortMoney(revenue_at_risk)}`)
          .join('')}
      </Tile>
      <Tile name={text.tileHigh} value={format.whole(summary.risk_levels.high)}>
        {share(summary.risk_levels.high)}
      </Tile>
      <Tile name={text.tileExpected} value={format.whole(summary.expected_churners)}>
        {[
          share(summary.expected_churners),
          ...(summary.risk_scale ? [text.tileWithin(format.whole(summary.risk_scale.horizon_days))] : []),
        ].join(' · ')}
      </Tile>
      <Tile name={text.tileScored} value={format.whole(summary.accepted)}>
        {notes.join(' · ')}
      </Tile>
    </dl>
  );
}

function Tile({
  name,
  value,
  accent = false,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly accent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={accent ? 'rw-tile rw-tile-accent' : 'rw-tile'}>
      <dt>{name}</dt>
      <dd>{value}</dd>
      <dd className="rw-tile-note">{children}</dd>
    </div>
  );
}
