import type {
  AuditEventPage,
  ChangePage,
  Dashboard,
  Erasure,
  Export,
  operations,
  Segments,
  WorklistCustomer,
  WorklistEntry,
  WorklistPage,
  WorklistUpdate,
} from '@retainwise/openapi';
import type { Download } from '../files/download.ts';
import type { Optional } from '../http/omit-undefined.ts';
import type { List } from '../http/page.ts';
import type { ReferenceOption } from '../http/reference.ts';
import type { RequestOptions } from '../http/transport.ts';
import type { AuditListParams } from './audit-types.ts';

type Query<Operation extends keyof operations> = Optional<
  Exclude<operations[Operation]['parameters']['query'], undefined>
>;
type OfOwner<Params> = Omit<Params, 'reference'> & ReferenceOption;

export type DashboardParams = OfOwner<Query<'retrieveDashboard'>>;
export type WorklistParams = OfOwner<Query<'listWorklist'>>;
export type ChangeListParams = Query<'listChanges'>;
export type SegmentParams = Query<'retrieveSegments'>;
export type Change = ChangePage['data'][number];

/** Where you, or one of your end customers, stand. */
export interface DashboardResource {
  /**
   * The latest prediction, the one before, what changed in between, and the trend. Without `reference`, of your own
   * uploads.
   */
  retrieve(params?: DashboardParams, options?: RequestOptions): Promise<Dashboard>;
}

/** Which customers to call, and what became of them. */
export interface Worklist {
  /** Those with the most revenue at risk first; `capacity` is how many are on a page. */
  list(params?: WorklistParams, options?: RequestOptions): List<WorklistCustomer, WorklistPage>;
  /** Changes what is given. With `version`, throws ConflictError (ERR-2017) when somebody else was faster. */
  update(
    customerId: string,
    body: WorklistUpdate,
    params?: ReferenceOption,
    options?: RequestOptions,
  ): Promise<WorklistEntry>;
}

/** Everything that is stored of an account, or of one end customer, as one ZIP file. */
export interface Exports {
  /** Begins one. Repeating it while it is under way returns the same. */
  create(params?: ReferenceOption, options?: RequestOptions): Promise<Export>;
  retrieve(id: string, options?: RequestOptions): Promise<Export>;
  /** The ZIP file of an export that is completed. */
  download(id: string, options?: RequestOptions): Promise<Download>;
}

/** What is loaded when the first of them is called. */
export interface OverviewCalls {
  readonly dashboard: DashboardResource;
  readonly exports: Exports;
  readonly updateEntry: Worklist['update'];
  worklistPage(params: WorklistParams, cursor: string | undefined, options: RequestOptions): Promise<WorklistPage>;
  changePage(
    id: string,
    params: ChangeListParams,
    cursor: string | undefined,
    options: RequestOptions,
  ): Promise<ChangePage>;
  segments(id: string, params?: SegmentParams, options?: RequestOptions): Promise<Segments>;
  auditPage(params: AuditListParams, cursor: string | undefined, options: RequestOptions): Promise<AuditEventPage>;
  eraseCustomer(customerId: string, params?: ReferenceOption, options?: RequestOptions): Promise<Erasure>;
  eraseAccount(body: { readonly confirm: string }, options?: RequestOptions): Promise<Erasure>;
  retrieveErasure(id: string, options?: RequestOptions): Promise<Erasure>;
}

export type LoadOverview = () => Promise<OverviewCalls>;
