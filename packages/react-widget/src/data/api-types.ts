import type { ResultRow, Summary } from '@retainwise/sdk';

export interface Interval {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
}
type Levels = Summary['risk_levels'];
export interface DashboardState {
  readonly prediction_id: string;
  readonly upload_id: string;
  readonly as_of: string;
  readonly completed_at: string;
  readonly horizon_days: number | null;
  readonly customers: number;
  readonly already_churned: number;
  readonly by_level: Levels;
  readonly currency: string | null;
  readonly revenue_at_risk: number;
  readonly revenue_at_risk_interval: Interval;
  readonly monthly_revenue: number;
  readonly expected_leavers: Interval;
  readonly risk_scale: Summary['risk_scale'] | null;
}
export interface ChangeCounts {
  readonly newly_at_risk: number;
  readonly recovered: number;
  readonly gone: number;
  readonly joined: number;
  readonly still_at_risk: number;
}
export interface TrendPoint {
  readonly prediction_id: string;
  readonly as_of: string;
  readonly customers: number;
  readonly expected_leavers: Interval;
  readonly currency: string | null;
  readonly revenue_at_risk: number;
  readonly by_level: Levels;
}
export interface Driver {
  readonly field: string;
  readonly label: string;
  readonly customers: number;
  readonly mean_impact: number;
  readonly total_impact: number;
  readonly mean_absolute_impact: number | null;
  readonly total_absolute_impact: number | null;
}
export interface Dashboard {
  readonly reference: string | null;
  readonly latest: DashboardState | null;
  readonly previous: DashboardState | null;
  readonly changes: ChangeCounts | null;
  readonly trend: readonly TrendPoint[];
  readonly drivers: readonly Driver[];
}
export type ChangeKind = keyof ChangeCounts;
interface CustomerState {
  readonly churn_probability: number;
  readonly risk_level: ResultRow['risk_level'];
  readonly revenue_at_risk: number | null;
  readonly already_churned: boolean;
}
export interface Change {
  readonly kind: ChangeKind;
  readonly customer_id: string;
  readonly customer_name: string | null;
  readonly before: CustomerState | null;
  readonly after: CustomerState | null;
  readonly moved: {
    readonly field: string;
    readonly label: string;
    readonly impact_before: number;
    readonly impact_after: number;
    readonly value_before: string | null;
    readonly value_after: string | null;
  } | null;
}
export interface ChangePage {
  readonly since: string | null;
  readonly since_as_of: string | null;
  readonly counts: ChangeCounts | null;
  readonly data: readonly Change[];
  readonly next_cursor: string | null;
}
export type SegmentColumn = 'plan' | 'country' | 'industry' | 'company_size' | 'contract_type' | 'payment_method' | 'currency';
export interface Segment {
  readonly value: string | null;
  readonly is_other: boolean;
  readonly customers: number;
  readonly already_churned: number;
  readonly expected_leavers: number;
  readonly mean_probability: number;
  readonly revenue_at_risk: number;
  readonly by_level: Levels;
}
export interface Segments {
  readonly prediction_id: string;
  readonly columns: readonly { readonly column: SegmentColumn; readonly label: string; readonly header: string }[];
  readonly column: SegmentColumn | null;
  readonly currency: string | null;
  readonly data: readonly Segment[];
}
export type WorklistStatus = 'open' | 'in_progress' | 'done' | 'dismissed';
export interface WorklistEntry {
  readonly customer_id: string;
  readonly status: WorklistStatus;
  readonly note: string | null;
  readonly owner: string | null;
  readonly snoozed_until: string | null;
  readonly outcome: 'left' | 'stayed' | 'wrong' | null;
  readonly version: number;
  readonly updated_at: string | null;
}
export type WorklistUpdate = Partial<Omit<WorklistEntry, 'customer_id' | 'updated_at'>>;
export interface WorklistCustomer {
  readonly result: ResultRow;
  readonly entry: WorklistEntry;
}
export type WorklistSort = 'revenue_at_risk' | 'probability';
export interface WorklistPage {
  readonly prediction_id: string | null;
  readonly as_of: string | null;
  readonly horizon_days: number | null;
  readonly currency: string | null;
  readonly sort: WorklistSort;
  readonly covered: { readonly customers: number; readonly revenue_at_risk: number; readonly expected_leavers: number };
  readonly counts: { readonly in_progress: number; readonly done: number; readonly dismissed: number; readonly snoozed: number };
  readonly data: readonly WorklistCustomer[];
  readonly next_cursor: string | null;
}
