import type { ReportCardBodyProps } from '../report/report-card-body.tsx';
import { Later } from '../ui/later.tsx';
import { WidgetRoot, type AppearanceProps } from '../ui/widget-root.tsx';

export interface ReportCardProps extends AppearanceProps {
  /** Scores of this horizon; of the account's own unless given. */
  readonly horizonDays?: ReportCardBodyProps['horizonDays'];
  /** Leaves out what changes something: the file of those who left, and proposals. */
  readonly readOnly?: boolean | undefined;
}

const load = async () => (await import('../report/report-card-body.tsx')).ReportCardBody;

/** Whether the scores were right: what can be judged, what was expected and what happened, and who left. */
export function ReportCard({ horizonDays, readOnly = false, ...appearance }: ReportCardProps) {
  return (
    <WidgetRoot appearance={appearance} isolateByDefault height={700}>
      <Later load={load} props={{ horizonDays, readOnly }} rows={6} />
    </WidgetRoot>
  );
}
