import { Later } from '../ui/later.tsx';
import { WidgetRoot, type AppearanceProps } from '../ui/widget-root.tsx';

export interface CustomerRiskProps extends AppearanceProps {
  /** The id of the customer, exactly as in the files. */
  readonly customerId: string;
}

const load = async () => (await import('../overview/customer-risk-body.tsx')).CustomerRiskBody;

/** One customer's risk with the reasons and its history, for your own page of that customer. */
export function CustomerRisk({ customerId, ...appearance }: CustomerRiskProps) {
  return (
    <WidgetRoot appearance={appearance} isolateByDefault height={300}>
      <Later load={load} props={{ customerId }} rows={4} />
    </WidgetRoot>
  );
}
