import { ChurnDashboard } from '@retainwise/react-widget';
import type { RetainWise } from '@retainwise/sdk';
import { navigate } from '../use-location.ts';

/** The state of all customers over all uploads: who to call first, what is at stake, and what changed. */
export function DashboardView({ client }: { readonly client: RetainWise }) {
  return (
    <>
      <h1>Churn risk</h1>
      <p className="lead">Which customers are likely to churn, why, and how much revenue is at risk.</p>
      <ChurnDashboard client={client} syncUrl="search" onUpload={() => navigate('/upload')} />
    </>
  );
}
