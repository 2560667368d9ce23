import type { Summary } from '@retainwise/sdk';
import { useWidget } from '../context.ts';

const MOST = 5;

/** The reasons that move most customers, with their mean effect. */
export function Drivers({ factors }: { readonly factors: Summary['top_factors'] }) {
  const { text, format } = useWidget();
  const shown = factors.toSorted((a, b) => Math.abs(b.mean_impact) - Math.abs(a.mean_impact)).slice(0, MOST);
  const largest = Math.max(0.0001, ...shown.map(({ mean_impact }) => Math.abs(mean_impact)));
  if (shown.length === 0) return null;
  return (
    <section className="rw-card">
      <h3>{text.reasonsTitle}</h3>
      <ul className="rw-drivers">
        {shown.map(({ field, label, mean_impact, customers }) => (
          <li key={field}>
            <span>{label} <span className="rw-quiet rw-driver-count">{text.reasonCustomers(customers, format.whole(customers))}</span></span>
            <span className="rw-driver-points">{text.points(format.points(mean_impact))}</span>
            <span className="rw-driver-track" aria-hidden="true"><span className={mean_impact >= 0 ? 'rw-driver-bar rw-up' : 'rw-driver-bar rw-down'} style={{ inlineSize: `${(100 * Math.abs(mean_impact)) / largest}%` }} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
