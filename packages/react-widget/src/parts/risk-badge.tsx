import type { BadgeScore } from '../overview/badge-score.ts';
import { Later } from '../ui/later.tsx';
import { WidgetRoot, type AppearanceProps } from '../ui/widget-root.tsx';

export type RiskBadgeProps = AppearanceProps &
  (
    | { readonly customerId: string; readonly score?: undefined }
    /** A row of results, or what you keep of one: nothing is asked for then. */
    | { readonly score: BadgeScore; readonly customerId?: undefined }
  );

const load = async () => (await import('../overview/risk-badge-body.tsx')).RiskBadgeBody;

/** The level and the probability, small enough for a row of your own table. */
export function RiskBadge({ customerId, score, ...appearance }: RiskBadgeProps) {
  return (
    <WidgetRoot appearance={appearance} isolateByDefault height={24} inline>
      <Later load={load} props={{ customerId, score }} rows={1} inline />
    </WidgetRoot>
  );
}
