import type { OverviewProps } from '../overview/overview.tsx';
import { Later } from '../ui/later.tsx';
import { WidgetRoot, type AppearanceProps } from '../ui/widget-root.tsx';

export interface ChurnDashboardProps extends AppearanceProps {
  /** Customers that somebody can call in a week, until the person says otherwise. Defaults to 20. */
  readonly capacity?: number | undefined;
  /** Keeps filters and order in the address, so that a reload or a shared link shows the same. */
  readonly syncUrl?: 'search' | 'hash' | false | undefined;
  /** Offered before the first file is scored, and with that the way to your upload. */
  readonly onUpload?: (() => void) | undefined;
  /** Somebody opens a customer, for the page to show its own. */
  readonly onCustomer?: ((customerId: string) => void) | undefined;
}

const load = async () => (await import('../overview/overview.tsx')).Overview;

/** Who to call first, how much is at stake, what changed since last time, and why: over all uploads. */
export function ChurnDashboard({
  capacity,
  syncUrl = false,
  onUpload,
  onCustomer,
  ...appearance
}: ChurnDashboardProps) {
  const props: OverviewProps = { capacity, syncUrl, onUpload, onCustomer };
  return (
    <WidgetRoot appearance={appearance} isolateByDefault height={900}>
      <Later load={load} props={props} rows={8} />
    </WidgetRoot>
  );
}
