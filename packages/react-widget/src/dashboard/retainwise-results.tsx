import type { Prediction } from '@retainwise/sdk';
import { Later } from '../ui/later.tsx';
import { WidgetRoot, type AppearanceProps } from '../ui/widget-root.tsx';

export interface RetainWiseResultsProps extends AppearanceProps {
  /** A completed prediction. */
  readonly prediction: Prediction;
}

const load = async () => (await import('./dashboard.tsx')).Dashboard;

/** The dashboard of one completed prediction, for a page without the upload. */
export function RetainWiseResults({ prediction, ...appearance }: RetainWiseResultsProps) {
  return (
    <WidgetRoot appearance={appearance}>
      <Later load={load} props={{ prediction, focus: false }} rows={8} />
    </WidgetRoot>
  );
}
