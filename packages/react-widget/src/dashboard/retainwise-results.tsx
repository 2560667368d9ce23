import type { Prediction } from '@retainwise/sdk';
import { WidgetRoot, type AppearanceProps } from '../ui/widget-root.tsx';
import { Dashboard } from './dashboard.tsx';

export interface RetainWiseResultsProps extends AppearanceProps {
  /** A completed prediction. */
  readonly prediction: Prediction;
}

/** The dashboard of one completed prediction, for a page without the upload. */
export function RetainWiseResults({ prediction, ...appearance }: RetainWiseResultsProps) {
  return (
    <WidgetRoot appearance={appearance}>
      <Dashboard prediction={prediction} focus={false} />
    </WidgetRoot>
  );
}
