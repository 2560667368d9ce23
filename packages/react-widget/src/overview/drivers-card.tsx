import { useWidget } from '../context.ts';
import type { Driver } from '../data/api-types.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { Bars } from './bars.tsx';
import { ChartCard } from './chart-card.tsx';

const SHOWN = 6;
/** Customers: less is written as 0.0. */
const LEAST = 0.05;

/** What raises and lowers the risk over all customers, counted in customers who leave because of it. */
export function DriversCard({ drivers }: { readonly drivers: readonly Driver[] }) {
  const { text: base, format, fieldLabel } = useWidget();
  const text = useOverviewText();
  // What raises the risk of some and lowers that of others may add up to nothing that could be written.
  const shown = drivers
    .filter(({ total_impact }) => Math.abs(total_impact) >= LEAST)
    .toSorted((a, b) => Math.abs(b.total_impact) - Math.abs(a.total_impact))
    .slice(0, SHOWN);
  if (shown.length === 0) return null;
  const largest = Math.max(...shown.map(({ total_impact }) => Math.abs(total_impact)));
  const effect = ({ total_impact }: Driver): string =>
    text.driversLeavers(Math.abs(total_impact), format.change(total_impact, largest));
  return (
    <ChartCard
      title={text.driversTitle}
      lead={text.driversLead}
      table={{
        caption: text.driversTitle,
        columns: [text.driversField, text.driversEffect, base.customers],
        rows: shown.map((driver) => [
          fieldLabel(driver.field, driver.label),
          effect(driver),
          format.whole(driver.customers),
        ]),
      }}
    >
      <Bars
        bars={shown.map((driver) => ({
          key: driver.field,
          name: fieldLabel(driver.field, driver.label),
          value: Math.abs(driver.total_impact),
          written: effect(driver),
          note: driver.total_impact < 0 ? text.driversLowers : text.driversRaises,
          color: driver.total_impact < 0 ? 'rw-down' : 'rw-up',
        }))}
      />
    </ChartCard>
  );
}
