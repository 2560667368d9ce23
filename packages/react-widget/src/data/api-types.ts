/** The shapes that the dashboard shows, as the SDK has them. */
import type { Change, Dashboard, Segments, WorklistEntry, WorklistPage } from '@retainwise/sdk';

export type {
  Change,
  ChangePage,
  Dashboard,
  Segments,
  WorklistCustomer,
  WorklistEntry,
  WorklistPage,
  WorklistUpdate,
} from '@retainwise/sdk';
export type DashboardState = NonNullable<Dashboard['latest']>;
export type Interval = DashboardState['expected_leavers'];
export type ChangeCounts = NonNullable<Dashboard['changes']>;
export type ChangeKind = Change['kind'];
export type TrendPoint = Dashboard['trend'][number];
export type Driver = Dashboard['drivers'][number];
export type Segment = Segments['data'][number];
export type SegmentColumn = NonNullable<Segments['column']>;
export type WorklistStatus = WorklistEntry['status'];
export type WorklistSort = WorklistPage['sort'];
