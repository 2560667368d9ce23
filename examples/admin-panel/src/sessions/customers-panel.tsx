import { RetainWiseProvider, RetainWiseWidget } from '@retainwise/react-widget';
import '@retainwise/react-widget/styles.css';
import { useId } from 'react';
import { ThemeSwitch } from '../theme-switch.tsx';
import { fetchSessionOf } from './fetch-session.ts';

/** Whom the demo user looks after. The backend has the list that counts. */
const CUSTOMERS = [
  { id: 'acme', name: 'Acme' },
  { id: 'globex', name: 'Globex' },
] as const;

/**
 * Two customers of Northwind's on one page, each with a widget of its own that talks to RetainWise directly: none of
 * them can see what the other has.
 */
export function CustomersPanel({ apiUrl }: { readonly apiUrl: string }) {
  return (
    <div className="panel">
      <header className="panel-header">
        <span className="brand">Northwind Metrics</span>
        <div className="panel-header-end">
          <ThemeSwitch />
          <span className="user">Demo user</span>
        </div>
      </header>
      <main id="content" className="panel-content">
        <h1>Customers</h1>
        <p className="lead">Each widget has a session of its own and sees the files of one customer only.</p>
        <RetainWiseProvider>
          {CUSTOMERS.map((customer) => (
            <Customer key={customer.id} apiUrl={apiUrl} {...customer} />
          ))}
        </RetainWiseProvider>
      </main>
    </div>
  );
}

function Customer({ apiUrl, id, name }: { readonly apiUrl: string; readonly id: string; readonly name: string }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <div className="card widget">
        <RetainWiseWidget baseUrl={apiUrl} reference={id} fetchSession={() => fetchSessionOf(id)} />
      </div>
    </section>
  );
}
