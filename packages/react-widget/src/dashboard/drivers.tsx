import type { Summary } from '@retainwise/sdk';
import { useWidget } from '../context.ts';

const MAX_DRIVERS = 5;

/** The factors with the largest total impact, each with its number of customers and its mean impact on them. */
export function Drivers({ factors }: { readonly factors: Summary['top_factors'] }) {
  const { text, format, fieldLabel } = useWidget();
  // A strong impact on two customers counts less than a weaker one on all of them.
  const effect = ({
    mean_impact,
    customers,
  }: Pick<Summary['top_factors'][number], 'mean_impact' | 'customers'>): number => Math.abs(mean_impact) * customers;
  const shown = factors.toSorted((a, b) => effect(b) - effect(a)).slice(0, MAX_DRIVERS);
  const largest = Math.max(0.0001, ...shown.map(effect));
  if (shown.length === 0) return null;
  return (
    <section className="rw-card">
      <h3>{text.reasonsTitle}</h3>
      <ul className="rw-drivers">
        {shown.map(({ field, label, mean_impact, customers }) => (
          <li key={field}>
            <span>{fieldLabel(field, label)}</span>
            <span className="rw-driver-points">{text.meanPoints(format.points(mean_impact))}</span>
            <span className="rw-driver-track" aria-hidden="true">
              <span
                className={mean_impact >= 0 ? 'rw-driver-bar rw-up' : 'rw-driver-bar rw-down'}
                style={{ inlineSize: `${(100 * effect({ mean_impact, customers })) / largest}%` }}
              />
            </span>
            <span className="rw-quiet rw-driver-count">{text.reasonCustomers(customers, format.whole(customers))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
