import { ReportCard } from '@retainwise/react-widget';
import type { RetainWise } from '@retainwise/sdk';

/** Whether the scores were right, and the way to tell who left. */
export function ReportView({ client }: { readonly client: RetainWise }) {
  return (
    <>
      <h1>Was it right?</h1>
      <p className="lead">What the scores said, held against what customers did.</p>
      <ReportCard client={client} />
    </>
  );
}
