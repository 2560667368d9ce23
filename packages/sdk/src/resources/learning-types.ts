import type {
  AssignmentPage,
  CustomerTimeline,
  ExperimentCreate,
  ExperimentPage,
  Intervention,
  InterventionExperiment,
  InterventionPage,
  InterventionsRecorded,
  Model,
  ModelCard,
  ModelCreate,
  ModelEvaluation,
  ModelEvaluationPage,
  ModelPage,
  ModelPromote,
  ModelReason,
  NewIntervention,
  NewOutcome,
  operations,
  Outcome,
  OutcomePage,
  OutcomeProposal,
  OutcomeProposalPage,
  OutcomeProposalsDecided,
  OutcomeQuestion,
  OutcomesRecorded,
  OutcomesWatermark,
  ReportCardAnswer,
  Upload,
} from '@retainwise/openapi';
import type { Download } from '../files/download.ts';
import type { Optional } from '../http/omit-undefined.ts';
import type { List } from '../http/page.ts';
import type { ReferenceOption } from '../http/reference.ts';
import type { RequestOptions } from '../http/transport.ts';

type QueryOf<Id extends keyof operations> = operations[Id] extends { parameters: { query?: infer Query } }
  ? Omit<Optional<NonNullable<Query>>, 'reference'>
  : never;

/** What the contract has a default for may be left out. */
type Defaulted<T, K extends keyof T> = Omit<T, K> & { readonly [Name in K]?: T[Name] | undefined };
export type NewExperiment = Defaulted<ExperimentCreate, 'effect' | 'cost_per_contact'>;
export type Promotion = Defaulted<ModelPromote, 'force'>;

export type OutcomeListParams = QueryOf<'listOutcomes'> & ReferenceOption;
export type ProposalListParams = QueryOf<'listOutcomeProposals'> & ReferenceOption;
export type InterventionListParams = QueryOf<'listInterventions'> & ReferenceOption;
export type ModelListParams = QueryOf<'listModels'> & ReferenceOption;
export type EvaluationListParams = QueryOf<'listModelEvaluations'> & ReferenceOption;
export type ExperimentListParams = QueryOf<'listExperiments'> & ReferenceOption;
export type AssignmentListParams = QueryOf<'listExperimentAssignments'> & ReferenceOption;
export type ReportCardParams = QueryOf<'retrieveReportCard'> & ReferenceOption;
export type AssignedCustomer = AssignmentPage['data'][number];

export interface WaitForFileOptions {
  readonly signal?: AbortSignal | undefined;
  /** Time limit in milliseconds. @default 600_000 */
  readonly timeout?: number | undefined;
}

/** Who left, but for files of it. */
export interface ToldOutcomes {
  /**
   * Tells what happened to customers, any number of them, a thousand at a time. The same outcome is recorded once, by
   * its `external_id` or by what it says, so all may be told again.
   */
  record(
    outcomes: readonly NewOutcome[],
    params?: ReferenceOption,
    options?: RequestOptions,
  ): Promise<OutcomesRecorded>;
  /**
   * Waits until an uploaded file of who left is recorded. Ends at once, with `outcomes` null, while a person has to
   * answer a question about its date or its ids; `problem` says why where it cannot be recorded.
   *
   * @throws TimeoutError
   */
  waitForFile(uploadId: string, options?: WaitForFileOptions): Promise<Upload>;
  /** Newest first, those included that were corrected or rejected. */
  list(params?: OutcomeListParams, options?: RequestOptions): List<Outcome, OutcomePage>;
  readonly watermark: {
    /** Up to where it is known who left. */
    retrieve(params?: ReferenceOption, options?: RequestOptions): Promise<OutcomesWatermark>;
    /** Says that everybody who had left by this day or moment was told. Without it, no score can be judged. */
    set(observedThrough: string | Date, params?: ReferenceOption, options?: RequestOptions): Promise<OutcomesWatermark>;
  };
  readonly proposals: {
    /** Customers who seem to have left between two complete lists, and open questions about lists with each page. */
    list(params?: ProposalListParams, options?: RequestOptions): List<OutcomeProposal, OutcomeProposalPage>;
    /** Makes outcomes of up to 1,000 of them. `occurred_at` says when, where it is known. */
    confirm(
      ids: readonly string[],
      params?: ReferenceOption & { readonly occurred_at?: string | undefined },
      options?: RequestOptions,
    ): Promise<OutcomeProposalsDecided>;
    /** Says of up to 1,000 of them that it did not happen. */
    reject(
      ids: readonly string[],
      params?: ReferenceOption,
      options?: RequestOptions,
    ): Promise<OutcomeProposalsDecided>;
  };
  /** Says whether a list was complete, where too many were missing from it. */
  answer(
    questionId: string,
    complete: boolean,
    params?: ReferenceOption,
    options?: RequestOptions,
  ): Promise<OutcomeQuestion>;
}

/** Whom you contacted: customers who stay because of it are judged apart. */
export interface Interventions {
  /** Any number of them, a thousand at a time. The same one is recorded once. */
  record(
    interventions: readonly NewIntervention[],
    params?: ReferenceOption,
    options?: RequestOptions,
  ): Promise<InterventionsRecorded>;
  /** Newest first. */
  list(params?: InterventionListParams, options?: RequestOptions): List<Intervention, InterventionPage>;
}

export interface ReportCardResource {
  /** How right the scores were; `card` is null until something can be said, and `waiting_for` says what is missing. */
  retrieve(params?: ReportCardParams, options?: RequestOptions): Promise<ReportCardAnswer>;
}

/** Models of your own, learnt from outcomes. */
export interface Models {
  /** Begins to train one. Its `status` says when it is ready, and why it was refused. */
  create(body: ModelCreate, params?: ReferenceOption, options?: RequestOptions): Promise<Model>;
  list(params?: ModelListParams, options?: RequestOptions): List<Model, ModelPage>;
  retrieve(id: string, params?: ReferenceOption, options?: RequestOptions): Promise<Model>;
  /** What is known of it. */
  card(id: string, params?: ReferenceOption, options?: RequestOptions): Promise<ModelCard>;
  /** Each look at it beside another one, on customers whom neither had seen. */
  evaluations(
    id: string,
    params?: EvaluationListParams,
    options?: RequestOptions,
  ): List<ModelEvaluation, ModelEvaluationPage>;
  /** Lets it score. Where it was not found surely better, only with `force`, which is recorded. */
  promote(id: string, body: Promotion, params?: ReferenceOption, options?: RequestOptions): Promise<Model>;
  retire(id: string, body: ModelReason, params?: ReferenceOption, options?: RequestOptions): Promise<Model>;
  /** Lets the model before it score again. */
  rollback(id: string, body: ModelReason, params?: ReferenceOption, options?: RequestOptions): Promise<Model>;
}

/** Whether contacting customers keeps them. */
export interface Experiments {
  /** Chance decides for each customer of these levels who is contacted; `plan` says how long it will take. */
  create(body: NewExperiment, params?: ReferenceOption, options?: RequestOptions): Promise<InterventionExperiment>;
  list(params?: ExperimentListParams, options?: RequestOptions): List<InterventionExperiment, ExperimentPage>;
  retrieve(id: string, params?: ReferenceOption, options?: RequestOptions): Promise<InterventionExperiment>;
  /** Assigns no more customers. Its effect is measured until the last window has closed. */
  end(id: string, params?: ReferenceOption, options?: RequestOptions): Promise<InterventionExperiment>;
  /** Who is to be contacted, and who is not. */
  assignments(
    id: string,
    params?: AssignmentListParams,
    options?: RequestOptions,
  ): List<AssignedCustomer, AssignmentPage>;
}

export interface Learning {
  /** Every score with what was known, what was said and what happened, as one CSV file. */
  export(params?: ReferenceOption, options?: RequestOptions): Promise<Download>;
}

/** What one customer was said to be, and what became of it. */
export type RetrieveTimeline = (
  customerId: string,
  params?: ReferenceOption,
  options?: RequestOptions,
) => Promise<CustomerTimeline>;

type PageCall<Params, Page> = (params: Params, cursor: string | undefined, options: RequestOptions) => Promise<Page>;
type PageCallOf<Params, Page> = (
  id: string,
  params: Params,
  cursor: string | undefined,
  options: RequestOptions,
) => Promise<Page>;

/** What is loaded when it is first asked for: lists ask for one page at a time. */
export interface LearningCalls {
  readonly outcomes: Omit<ToldOutcomes, 'list' | 'proposals'> & {
    readonly proposals: Omit<ToldOutcomes['proposals'], 'list'>;
    readonly page: PageCall<OutcomeListParams, OutcomePage>;
    readonly proposalPage: PageCall<ProposalListParams, OutcomeProposalPage>;
  };
  readonly interventions: Omit<Interventions, 'list'> & {
    readonly page: PageCall<InterventionListParams, InterventionPage>;
  };
  readonly reportCard: ReportCardResource;
  readonly timeline: RetrieveTimeline;
  readonly models: Omit<Models, 'list' | 'evaluations'> & {
    readonly page: PageCall<ModelListParams, ModelPage>;
    readonly evaluationPage: PageCallOf<EvaluationListParams, ModelEvaluationPage>;
  };
  readonly experiments: Omit<Experiments, 'list' | 'assignments'> & {
    readonly page: PageCall<ExperimentListParams, ExperimentPage>;
    readonly assignmentPage: PageCallOf<AssignmentListParams, AssignmentPage>;
  };
  readonly learning: Learning;
}

/** Loads the calls, each time anew: what could not be loaded once may be loaded later. */
export type LoadLearning = () => Promise<LearningCalls>;
